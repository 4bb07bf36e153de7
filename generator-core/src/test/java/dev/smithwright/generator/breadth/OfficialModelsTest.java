package dev.smithwright.generator.breadth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.generator.GenerationRequest;
import dev.smithwright.generator.GenerationResult;
import dev.smithwright.generator.Generator;
import dev.smithwright.generator.diagnostics.Diagnostic;
import dev.smithwright.generator.diagnostics.GenerationException;
import dev.smithwright.generator.emit.EmissionOptions;
import dev.smithwright.generator.emit.Snippets;
import dev.smithwright.generator.load.ModelSources;
import dev.smithwright.generator.plan.Naming;
import dev.smithwright.generator.select.TagSelection;
import dev.smithwright.generator.write.OutputState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Generates all that there is from every model of a folder that the build names, in this one JVM, inferred paginators too,
 * and compiles it together with the examples in its Javadoc. A service whose protocol the runtime does not speak has types and a skeleton, and a client is refused.
 */
@EnabledIfSystemProperty(named = "smithwright.models", matches = ".+", disabledReason = "no folder of models is named")
class OfficialModelsTest {

    private static final EmissionOptions ALL = new EmissionOptions(true, true, true, true);
    private static final EmissionOptions NO_CLIENT = new EmissionOptions(true, false, false, true);

    private static final ModelReport REPORT = new ModelReport();

    static List<Path> models() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("smithwright.models")))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void generatesWhatTheCompilerHasNothingToSayOf(Path model, @TempDir Path folder) {
        GenerationResult result = generate(model, folder);
        List<Compiler.Verdict> verdicts = Compiler.all().parallelStream()
                .map(compiler -> compiler.compile(folder.resolve("sources")))
                .toList();
        REPORT.add(result, verdicts);

        assertThat(verdicts).allSatisfy(verdict -> {
            assertThat(verdict.complaints()).isEmpty();
            assertThat(verdict.exitCode()).isZero();
        });
        assertThat(result.summary().operations()).isPositive();
        assertThat(result.summary().records()).isPositive();
    }

    private static GenerationResult generate(Path model, Path folder) {
        try {
            GenerationResult result = new Generator().generate(request(model, folder, ALL));
            assertThat(result.protocol()).startsWith("awsJson");
            addExamples(folder.resolve("sources"));
            return result;
        } catch (GenerationException refusal) {
            assertThat(refusal.diagnostics())
                    .extracting(Diagnostic::message)
                    .singleElement(InstanceOfAssertFactories.STRING)
                    .startsWith("No client can be generated for the service ");
            assertThat(folder).isEmptyDirectory();
            return new Generator().generate(request(model, folder, NO_CLIENT));
        }
    }

    /** What the Javadoc shows as examples is compiled as a user's program would be. */
    private static void addExamples(Path folder) {
        SortedMap<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sources.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
            Map.Entry<String, String> program = Snippets.program(sources);
            Path file = folder.resolve(program.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, program.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GenerationRequest request(Path model, Path folder, EmissionOptions emission) {
        return new GenerationRequest(
                new ModelSources(List.of(model), List.of()),
                null,
                List.of(),
                TagSelection.ALL,
                true,
                new Naming("test.generated"),
                emission,
                folder.resolve("sources"),
                OutputState.alone(folder.resolve("state")));
    }

    @AfterAll
    static void report() {
        System.out.print(REPORT.text());
    }
}
