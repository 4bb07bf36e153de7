package dev.smithwright.generator.load.c2j;

import static dev.smithwright.generator.TestModels.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.load.ModelLoader;
import dev.smithwright.generator.load.ModelSources;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.waiters.Matcher;
import software.amazon.smithy.waiters.PathMatcher;
import software.amazon.smithy.waiters.WaitableTrait;

/** What an acceptor of a {@code waiters-2.json} is in Smithy. */
class WaiterTraitsTest {

    private static final String DESCRIPTION = """
            {"metadata": {"apiVersion": "1", "endpointPrefix": "e", "serviceId": "S", "protocol": "json"},
             "operations": {"Describe": {"output": {"shape": "Result"}}},
             "shapes": {
               "Result": {"type": "structure", "members": {
                 "keys": {"shape": "Texts"}, "counts": {"shape": "Counts"}, "count": {"shape": "Count"}}},
               "Texts": {"type": "list", "member": {"shape": "Text"}},
               "Counts": {"type": "list", "member": {"shape": "Count"}},
               "Count": {"type": "integer"},
               "Text": {"type": "string"}}}
            """;

    @TempDir
    private Path folder;

    @Test
    void aTextIsComparedAsItIs() {
        assertThat(path("path", "keys[0]", "\"a\"")).isEqualTo("keys[0] stringEquals a");
        assertThat(path("pathAll", "keys[]", "\"a\"")).isEqualTo("keys[] allStringEquals a");
        assertThat(path("pathAny", "keys[]", "\"a\"")).isEqualTo("keys[] anyStringEquals a");
    }

    @Test
    void otherValuesAreComparedWithinTheExpression() {
        assertThat(path("path", "count", "2")).isEqualTo("(count) == `2` booleanEquals true");
        assertThat(path("pathAll", "counts", "2"))
                .isEqualTo("length(counts) > `0` && length(counts | [?@ != `2`]) == `0` booleanEquals true");
        assertThat(path("pathAny", "counts", "2")).isEqualTo("contains(counts, `2`) booleanEquals true");
    }

    @Test
    void aComparisonIsOneValueWhateverTheMatcher() {
        assertThat(path("path", "length(keys) > `0`", "true")).isEqualTo("length(keys) > `0` booleanEquals true");
        assertThat(path("pathAll", "length(keys) > `0`", "true")).isEqualTo("length(keys) > `0` booleanEquals true");
        assertThat(path("pathAny", "length(keys) > `0`", "false")).isEqualTo("length(keys) > `0` booleanEquals false");
    }

    private String path(String matcher, String argument, String expected) {
        Path file = write(folder.resolve("service-2.json"), DESCRIPTION);
        write(folder.resolve("waiters-2.json"), """
                {"waiters": {"Done": {"operation": "Describe", "delay": 1, "maxAttempts": 2, "acceptors": [
                  {"matcher": "%s", "argument": "%s", "expected": %s, "state": "success"}]}}}
                """.formatted(matcher, argument, expected));
        Matcher<?> converted = new ModelLoader()
                .load(new ModelSources(List.of(file), List.of()), new Diagnostics())
                .expectShape(ShapeId.from("com.amazonaws.s#Describe"))
                .expectTrait(WaitableTrait.class)
                .getWaiters()
                .get("Done")
                .getAcceptors()
                .get(0)
                .getMatcher();
        PathMatcher path = ((Matcher.OutputMember) converted).getValue();
        return path.getPath() + " " + path.getComparator() + " " + path.getExpected();
    }
}
