package dev.smithwright.generator.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.generator.TestModels;
import dev.smithwright.generator.diagnostics.Diagnostic;
import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.diagnostics.GenerationException;
import dev.smithwright.generator.load.ModelLoader;
import dev.smithwright.generator.load.ModelSources;
import dev.smithwright.generator.plan.Naming;
import dev.smithwright.generator.plan.Planner;
import dev.smithwright.generator.select.Selection;
import dev.smithwright.generator.select.ServiceSelector;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that no code could stand for are told with their place. */
class EndpointMistakesTest {

    @TempDir
    private Path folder;

    private List<Diagnostic> mistakes(String condition, String endpoint) {
        Path file = TestModels.write(folder.resolve("rules.smithy"), """
                $version: "2"
                namespace test.rules
                use aws.protocols#awsJson1_1
                use smithy.rules#endpointRuleSet
                @awsJson1_1
                @endpointRuleSet({
                    version: "1.0"
                    parameters: { Region: { type: "String", builtIn: "AWS::Region", required: true, documentation: "d" } }
                    rules: [{ type: "endpoint", conditions: [%s], endpoint: %s }]
                })
                service Rules { operations: [Ping] }
                operation Ping { input := {}, output := {} }
                """.formatted(condition, endpoint));
        Diagnostics diagnostics = new Diagnostics();
        try {
            new Planner()
                    .plan(
                            new ServiceSelector()
                                    .select(
                                            new ModelLoader()
                                                    .load(new ModelSources(List.of(file), List.of()), diagnostics),
                                            new Selection(null, List.of(), false),
                                            diagnostics),
                            new Naming("test.generated"),
                            diagnostics);
        } catch (GenerationException e) {
            return e.diagnostics();
        }
        return diagnostics.errors();
    }

    @Test
    void rulesWithoutMistakesHaveNone() {
        assertThat(mistakes("", "{ url: \"https://{Region}.example\" }")).isEmpty();
    }

    @Test
    void aFunctionThatIsNotKnown() {
        assertThat(mistakes("{ fn: \"guess\", argv: [{ ref: \"Region\" }] }", "{ url: \"https://a.example\" }"))
                .anySatisfy(mistake -> {
                    assertThat(mistake.message()).contains("guess");
                    assertThat(mistake.location().file()).endsWith("rules.smithy");
                });
    }

    @Test
    void aPropertyOfAnAuthSchemeThatIsNotKnown() {
        String endpoint = """
                { url: "https://a.example", properties: { authSchemes: [{ name: "sigv4", signingName: "a", luck: "b" }] } }""";

        assertThat(mistakes("", endpoint)).anySatisfy(mistake -> {
            assertThat(mistake.message()).contains("luck");
            assertThat(mistake.location().file()).endsWith("rules.smithy");
        });
    }
}
