package dev.smithwright.generator.load.c2j;

import static dev.smithwright.generator.TestModels.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.diagnostics.GenerationException;
import dev.smithwright.generator.load.ModelLoader;
import dev.smithwright.generator.load.ModelSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.traits.PaginatedTrait;

/** Which files are read, and what is said of those that are wrong. */
class ServiceDescriptionsTest {

    private static final String METADATA = """
            {"apiVersion": "%s", "endpointPrefix": "ferry", "protocol": "json", "serviceId": "Ferry",
             "targetPrefix": "Ferry"}""";

    private static final String PAGINATORS = """
            {"pagination": {"List": {"input_token": "t", "output_token": "t"}}}""";

    @TempDir
    private Path folder;

    @Test
    void readsADescriptionOfAnyName() {
        Path file = write(folder.resolve("ferry.json"), ferry("2020-01-01"));

        assertThat(load(file)
                        .expectShape(ShapeId.from("com.amazonaws.ferry#List"))
                        .getSourceLocation())
                .hasToString(file + " [5, 5]");
    }

    @Test
    void pairsCompanionsByFolder() {
        write(folder.resolve("one/service-2.json"), ferry("2020-01-01"));
        write(folder.resolve("one/paginators-1.json"), PAGINATORS);
        write(folder.resolve("one/2019/service-2.json"), ferry("2019-01-01"));
        write(folder.resolve("other/service-2.json"), ferry("2020-01-01").replace("Ferry", "Bus"));
        write(folder.resolve("other/bus-service-2.json"), ferry("2020-01-01").replace("Ferry", "Tram"));
        write(folder.resolve("other/bus-paginators-1.json"), PAGINATORS);

        Model model = load(folder);

        assertThat(model.getServiceShapes())
                .extracting(service -> service.getId().toString())
                .containsExactlyInAnyOrder(
                        "com.amazonaws.ferry#Ferry",
                        "com.amazonaws.ferry.v20190101#Ferry",
                        "com.amazonaws.bus#Bus",
                        "com.amazonaws.tram#Tram");
        assertThat(model.getShapesWithTrait(PaginatedTrait.class))
                .extracting(operation -> operation.getId().getNamespace())
                .containsExactlyInAnyOrder("com.amazonaws.ferry", "com.amazonaws.tram");
    }

    @Test
    void aCompanionMayBeNamedToo() {
        Path description = write(folder.resolve("service-2.json"), ferry("2020-01-01"));
        Path paginators = write(folder.resolve("paginators-1.json"), PAGINATORS);
        Path orphan = write(folder.resolve("alone/paginators-1.json"), PAGINATORS);

        assertThat(load(description, paginators).getShapesWithTrait(PaginatedTrait.class))
                .hasSize(1);
        assertThat(problems(orphan)).singleElement().asString().contains("[NotASmithyModel]");
    }

    @Test
    void readsEndpointRulesUnderTheNameThatTheSdkGivesThem() {
        Path description = write(folder.resolve("service-2.json"), ferry("2020-01-01"));
        Path rules = write(folder.resolve("endpoint-rule-set.json"), "{\"version\": oops}");

        assertThat(problems(description)).singleElement().asString().startsWith(rules + ":1:13: ");
    }

    @Test
    void dropsByteOrderMarks() {
        Path description = write(folder.resolve("service-2.json"), "\uFEFF" + ferry("2020-01-01"));
        write(folder.resolve("paginators-1.json"), "\uFEFF" + PAGINATORS);

        assertThat(load(description).getShapesWithTrait(PaginatedTrait.class)).hasSize(1);
    }

    @Test
    void theSameServiceTwiceIsAMistake() {
        Path one = write(folder.resolve("a/service-2.json"), ferry("2020-01-01"));
        Path two = write(folder.resolve("b/service-2.json"), ferry("2020-01-01"));

        assertThat(problems(folder))
                .containsExactly(two + ":2:2: [DuplicateService] The service 'Ferry' of version"
                        + " '2020-01-01' is described here and in " + one);
    }

    @Test
    void aModelOfSmithyIsNone() {
        assertThat(ServiceDescriptions.isDescription(
                        "{\"metadata\": {}, \"smithy\": \"2.0\", \"operations\": {}, \"shapes\": {}}"))
                .isFalse();
        assertThat(ServiceDescriptions.isDescription("{\"metadata\": {}, \"shapes\": {}}"))
                .isFalse();
        assertThat(ServiceDescriptions.isDescription("[{\"metadata\": {}, \"operations\": {}}]"))
                .isFalse();
        assertThat(ServiceDescriptions.isDescription("{\"metadata\": {}, \"operations\": oops"))
                .isFalse();
        assertThat(ServiceDescriptions.isDescription("{\"operations\": {}, \"metadata\": {\"smithy\": 1}}"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{", "{\"pagination\": []}", "{\"pagination\": {\"List\": {}}, \"pagination\": {}}"})
    void aCompanionThatCannotBeReadIsAMistake(String paginators) {
        Path description = write(folder.resolve("service-2.json"), ferry("2020-01-01"));
        Path file = write(folder.resolve("paginators-1.json"), paginators);

        assertThat(problems(description))
                .singleElement()
                .asString()
                .startsWith(file + ":1:")
                .contains("[InvalidServiceDescription]");
    }

    @Test
    void aCompanionThatIsNoTextIsAMistake() throws IOException {
        Path description = write(folder.resolve("service-2.json"), ferry("2020-01-01"));
        Path file = Files.write(folder.resolve("waiters-2.json"), new byte[] {(byte) 0xC3, 0x28});

        assertThat(problems(description)).singleElement().asString().startsWith(file + ": [UnreadableModel]");
    }

    @Test
    void tellsEveryValueOfTheWrongTypeAtOnce() {
        Path file = write(folder.resolve("service-2.json"), """
                {"metadata": {"apiVersion": [], "protocols": "json"},
                 "operations": {"List": {"http": "GET", "errors": {"shape": "Gone"}, "idempotent": "often"}},
                 "shapes": {"S": {"type": "structure", "members": [], "min": "few", "required": true}, "T": 1}}
                """);

        assertThat(problems(file))
                .containsExactly(
                        file + ":1:29: [InvalidServiceDescription] This value is no string",
                        file + ":1:46: [InvalidServiceDescription] This value is no list",
                        file + ":2:34: [InvalidServiceDescription] This value is no object",
                        file + ":2:51: [InvalidServiceDescription] This value is no list",
                        file + ":2:84: [InvalidServiceDescription] This value is no boolean",
                        file + ":3:51: [InvalidServiceDescription] This value is no object",
                        file + ":3:62: [InvalidServiceDescription] This value is no number",
                        file + ":3:81: [InvalidServiceDescription] This value is no list",
                        file + ":3:93: [InvalidServiceDescription] This value is no object");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"metadata\": {}, \"operations\": {}, \"shapes\": {\"S\": null}}",
                "{\"metadata\": {}, \"operations\": {}, \"shapes\": {}, \"shapes\": {}}",
                "{\"metadata\": {}, \"operations\": {}, \"shapes\": {}} and more",
                "{\"metadata\": {}, \"operations\": {}, \"shapes\": {\"S\": \"\"}}",
                "{\"metadata\": {}, \"operations\": {}, \"shapes\": ",
            })
    void aFileThatCannotBeReadIsAMistake(String text) {
        Path file = write(folder.resolve("service-2.json"), text);

        assertThat(problems(file))
                .singleElement()
                .asString()
                .startsWith(file + ":1:")
                .contains("[InvalidServiceDescription]")
                .doesNotContain("dev.smithwright", "tools.jackson", "Source");
    }

    @Test
    void whatIsNestedWithoutEndIsAMistake() {
        String deep = "[".repeat(100_000);
        Path file =
                write(folder.resolve("service-2.json"), "{\"metadata\": {}, \"operations\": {}, \"shapes\": " + deep);
        Path rules = write(folder.resolve("other/endpoint-rule-set-1.json"), deep);
        Path other = write(folder.resolve("other/service-2.json"), ferry("2020-01-01"));

        assertThat(problems(file))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line)
                        .startsWith(file.toString())
                        .contains("[InvalidServiceDescription]")
                        .doesNotContain("StreamRead"));
        assertThat(problems(other)).singleElement().asString().startsWith(rules + ":1:");
    }

    private static String ferry(String version) {
        return """
                {"version": "2.0",
                 "metadata": %s,
                 "operations": {
                    "List": {"input": {"shape": "Page"}, "output": {"shape": "Page"}}},
                 "shapes": {
                    "Page": {"type": "structure", "members": {"t": {"shape": "Text"}}},
                    "Text": {"type": "string"}}}
                """.formatted(METADATA.formatted(version));
    }

    private static List<String> problems(Path... models) {
        return catchThrowableOfType(GenerationException.class, () -> load(models)).diagnostics().stream()
                .map(problem -> problem.toString().lines().findFirst().orElseThrow())
                .toList();
    }

    private static Model load(Path... models) {
        return new ModelLoader().load(new ModelSources(List.of(models), List.of()), new Diagnostics());
    }
}
