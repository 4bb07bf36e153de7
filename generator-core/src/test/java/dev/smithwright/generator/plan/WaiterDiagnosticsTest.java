package dev.smithwright.generator.plan;

import static dev.smithwright.generator.TestModels.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.load.ModelLoader;
import dev.smithwright.generator.load.ModelSources;
import dev.smithwright.generator.select.Selection;
import dev.smithwright.generator.select.ServiceSelector;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.smithy.model.Model;

/** What is said of waiters that no code could stand for. */
class WaiterDiagnosticsTest {

    private static final String MODEL = """
            $version: "2"
            namespace test
            use aws.protocols#awsJson1_1
            use aws.api#service
            use smithy.waiters#waitable
            @service(sdkId: "Test")
            @awsJson1_1
            service Test { operations: [Describe] }
            @waitable(
                Done: { acceptors: [
                    { state: "success", matcher: { output: {
                        path: "%s", expected: "true", comparator: "booleanEquals" } } }
                ] }
            )
            operation Describe {
                input := {}
                output := { name: String, count: Integer, names: Names, tags: Tags, inner: Inner }
            }
            structure Inner { name: String, count: Integer, more: Inners }
            list Inners { member: Inner }
            list Names { member: String }
            map Tags { key: String, value: String }
            """;

    @TempDir
    private Path folder;

    @Test
    void theMessageTellsWhatAndWhereAndHowToMendIt() {
        assertThat(problems("type(name) == 'string'"))
                .containsExactly(folder.resolve("model.smithy") + ":9:1: [WaiterNotCompilable] The waiter Done of "
                        + "test#Describe cannot evaluate `type(name) == 'string'`: it calls type(), which has no "
                        + "counterpart in generated code\n    Mend the expression, or leave the waiter out of the trait "
                        + "smithy.waiters#waitable");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{a: name}.a == 'x' | it makes an object of its own, by {…}",
                "sort_by(inner.more, &name)[0].name == 'x' | it gives an expression to a function, by &",
                "to_string(count) == '1' | it calls to_string(), which has no counterpart in generated code",
                "to_number(name) == `1` | it calls to_number(), which has no counterpart in generated code",
                "length(merge(tags, tags)) > `1` | it calls merge(), which has no counterpart in generated code",
                "sum(inner.more[].count) > `1` | it calls sum(), which has no counterpart in generated code",
                "length(inner) > `1` | it gives the structure Inner to length(), which has no use for it"
            })
    void whatIsNotCompiledIsRefused(String expression, String problem) {
        assertThat(problems(expression)).singleElement().asString().contains("`" + expression + "`: " + problem + "\n");
    }

    @ParameterizedTest
    @CsvSource({"inner", "count", "name", "names"})
    void aValueThatIsNoBooleanIsRefused(String expression) {
        assertThat(problems(expression)).isNotEmpty();
    }

    private List<String> problems(String expression) {
        Path file = write(folder.resolve("model.smithy"), MODEL.formatted(expression));
        Diagnostics diagnostics = new Diagnostics();
        Model model = new ModelLoader().load(new ModelSources(List.of(file), List.of()), diagnostics);
        Selection all = new Selection(null, List.of(), false);
        new Planner()
                .plan(new ServiceSelector().select(model, all, diagnostics), new Naming("test.generated"), diagnostics);
        return diagnostics.errors().stream().map(Object::toString).toList();
    }
}
