package dev.smithwright.generator.load.c2j;

import static dev.smithwright.generator.TestModels.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.diagnostics.GenerationException;
import dev.smithwright.generator.load.ModelLoader;
import dev.smithwright.generator.load.ModelSources;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What well-formed descriptions get wrong, each at its place, and all at once. */
class DescriptionMistakesTest {

    @TempDir
    private Path folder;

    @Test
    void ofTheMetadata() {
        assertThat(problems("{\"metadata\": {}, \"operations\": {}}"))
                .containsExactly(
                        "1:2: [IncompleteMetadata] The metadata have no member 'apiVersion'",
                        "1:2: [IncompleteMetadata] The metadata have no member 'endpointPrefix'",
                        "1:2: [IncompleteMetadata] The metadata have no member 'protocol'");
        assertThat(problems("""
                        {"operations": {}, "metadata": {"apiVersion": "1", "endpointPrefix": "e",
                         "protocol": "pigeon",
                         "signatureVersion": "v9",
                         "auth": ["sigv4"],
                         "targetPrefix": "No Name"}}
                        """))
                .containsExactly(
                        "2:2: [UnsupportedProtocol] The protocol 'pigeon' is unknown; known are: json, rest-json,"
                                + " rest-xml, query, ec2, smithy-rpc-v2-cbor",
                        "3:2: [UnsupportedAuthentication] The signature version 'v9' is unknown; known are: bearer,"
                                + " none, s3, s3v4, v2, v4",
                        "4:2: [UnsupportedAuthentication] 'sigv4' is no shape id of an authentication scheme",
                        "5:2: [InvalidName] 'No Name' cannot be the name of a service");
    }

    @Test
    void ofOperations() {
        assertThat(problems("json", """
                        "A-B": {},
                        "Renamed": {"name": "Other"},
                        "Lost": {"input": {"shape": "Gone"}, "output": {},
                          "errors": [{"shape": "Text"},
                            {"shape": "Gone"}]},
                        "Signed": {"authtype": "wax",
                          "auth": ["wax"]},
                        "Choice": {"input": {"shape": "Either"}}
                        """, ""))
                .containsExactly(
                        "3:1: [InvalidName] 'A-B' cannot be the name of an operation",
                        "4:13: [InvalidName] The operation 'Renamed' has another name on the wire",
                        "5:20: [UnresolvedShape] There is no shape 'Gone'",
                        "5:38: [UnresolvedShape] There is no shape ''",
                        "6:15: [WrongShapeType] The shape 'Text' is no structure",
                        "7:6: [UnresolvedShape] There is no shape 'Gone'",
                        "8:12: [UnsupportedAuthentication] There is no 'wax'",
                        "9:3: [UnsupportedAuthentication] 'wax' is no shape id of an authentication scheme",
                        "10:22: [WrongShapeType] The shape 'Either' is no structure");
    }

    @Test
    void ofUris() {
        assertThat(problems("rest-json", """
                        "NoHttp": {},
                        "Unbound": {"http": {"method": "GET",
                           "requestUri": "/{there}/{elsewhere}"}, "input": {"shape": "Labels"}},
                        "Wrong": {"http": {"method": "GET",
                           "requestUri": "no/slash"}}
                        """, """
                        , "Labels": {"type": "structure", "members": {
                          "a": {"shape": "Text", "location": "uri", "locationName": "there"},
                          "b": {"shape": "Text", "location": "uri", "locationName": "nowhere"}}}
                        """))
                .containsExactly(
                        "3:1: [IncompleteOperation] The operation needs 'method' and 'requestUri' in 'http'",
                        "5:4: [UnboundLabel] The URI has a label 'elsewhere', but the input has no such member",
                        "5:4: [UnboundLabel] The input has a member 'nowhere' for the URI, which has no such label");
    }

    @Test
    void ofShapes() {
        assertThat(problems("json", "", """
                        , "No-Name": {"type": "string"},
                        "Odd": {"type": "heap"},
                        "List": {"type": "list"},
                        "Map": {"type": "map", "key": {"shape": "Text"}},
                        "Time": {"type": "timestamp", "timestampFormat": "sundial"},
                        "Record": {"type": "structure", "required": ["gone"], "payload": "lost", "members": {
                          "a": {},
                          "b": {"shape": "Gone"},
                          "c": {"shape": "Text", "location": "moon"},
                          "d e": {"shape": "Time", "timestampFormat": "hourglass"}}}
                        """))
                .containsExactly(
                        "6:3: [InvalidName] 'No-Name' cannot be the name of a shape",
                        "7:9: [UnknownShapeType] There is no shape of type 'heap'",
                        "8:1: [IncompleteShape] The shape has no 'member'",
                        "9:1: [IncompleteShape] The shape has no 'value'",
                        "10:31: [UnknownTimestampFormat] There is no format 'sundial'",
                        "11:33: [UnknownMember] The structure has no member 'gone'",
                        "11:55: [UnknownMember] The structure has no member 'lost'",
                        "12:3: [UnresolvedShape] The reference names no shape",
                        "13:9: [UnresolvedShape] There is no shape 'Gone'",
                        "14:26: [UnknownLocation] There is no location 'moon'",
                        "15:3: [InvalidName] 'd e' cannot be the name of a member",
                        "15:28: [UnknownTimestampFormat] There is no format 'hourglass'");
    }

    @Test
    void ofWhatSmithyChecks() {
        assertThat(problems("rest-json", """
                        "Wrong": {"http": {"method": "GET",
                           "requestUri": "no/slash"}}
                        """, """
                        , "Torn": {"type": "string", "pattern": "[a"}
                        """))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("3:11: ").contains("no/slash"),
                        line -> assertThat(line).startsWith("8:30: ").contains("[a"));
        assertThat(problems("json", "", """
                        , "Narrow": {"type": "string",
                          "min": 3, "max": 1}
                        """)).singleElement().asString().startsWith("7:3: [LengthTrait]");
    }

    @Test
    void ofCompanions() {
        write(folder.resolve("paginators-1.json"), "{\"pagination\": {\n\"Gone\": {}}}");
        write(folder.resolve("waiters-2.json"), """
                {"waiters": {
                  "W": {"operation": "Lost", "acceptors": [
                    {"matcher": "smell", "expected": "x", "state": "success"},
                    {"matcher": "path", "state": "success"},
                    {"matcher": "path", "expected": "x", "state": "hope"},
                    {"matcher": "status", "expected": "x", "state": "success"}]}}}
                """);

        assertThat(problems("json", "", ""))
                .containsExactly(
                        "2:1: [UnknownOperation] The service has no operation 'Gone'",
                        "2:9: [UnknownOperation] The service has no operation 'Lost'",
                        acceptor(3, "success", "smell", "x"),
                        acceptor(4, "success", "path", "null"),
                        acceptor(5, "hope", "path", "x"),
                        acceptor(6, "success", "status", "x"));
    }

    private static String acceptor(int line, String state, String matcher, String expected) {
        return line + ":5: [UnsupportedWaiter] The acceptor cannot be understood: state '" + state + "', matcher '"
                + matcher + "', expected '" + expected + "'";
    }

    private List<String> problems(String protocol, String operations, String shapes) {
        return problems("""
                {"metadata": {"apiVersion": "1", "endpointPrefix": "e", "serviceId": "S", "protocol": "%s"},
                "operations": {
                %s},
                "shapes": {
                "Text": {"type": "string"}, "Either": {"type": "structure", "union": true, "members": {"t": {"shape": "Text"}}}
                %s}}
                """.formatted(protocol, operations, shapes));
    }

    private List<String> problems(String description) {
        Path file = write(folder.resolve("service-2.json"), description);
        ModelSources sources = new ModelSources(List.of(file), List.of());
        return catchThrowableOfType(GenerationException.class, () -> new ModelLoader().load(sources, new Diagnostics()))
                .diagnostics()
                .stream()
                .map(problem -> problem.toString().lines().findFirst().orElseThrow())
                .map(line -> line.replaceFirst("^.*\\.json:", ""))
                .toList();
    }
}
