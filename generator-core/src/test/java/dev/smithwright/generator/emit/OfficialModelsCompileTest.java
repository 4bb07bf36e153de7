package dev.smithwright.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.generator.load.ModelSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Generates all that there is from every official model of a folder that the build names, and compiles it together with
 * the examples in its Javadoc.
 */
@EnabledIfSystemProperty(named = "smithwright.models", matches = ".+", disabledReason = "no folder of models is named")
class OfficialModelsCompileTest {

    static List<Path> models() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("smithwright.models")))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void theCompilerHasNothingToSay(Path file) {
        SortedMap<String, String> sources =
                Generated.sources(Generated.plan(new ModelSources(List.of(file), List.of()), "test.generated"));
        Map.Entry<String, String> examples = Snippets.program(sources);
        sources.put(examples.getKey(), examples.getValue());

        assertThat(Javac.complaints(sources)).isEmpty();
    }
}
