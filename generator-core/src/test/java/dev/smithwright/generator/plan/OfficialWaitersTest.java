package dev.smithwright.generator.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.generator.diagnostics.Diagnostic;
import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.load.ModelLoader;
import dev.smithwright.generator.load.ModelSources;
import dev.smithwright.generator.select.SelectedService;
import dev.smithwright.generator.select.Selection;
import dev.smithwright.generator.select.ServiceSelector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.smithy.model.Model;

/** Plans the waiters of every model and service description of the folders that the build names: none is left out. */
class OfficialWaitersTest {

    /** All operations, whatever the protocol: what can be waited for does not depend on it. */
    private static final Selection SELECTION = new Selection(null, List.of(), false);

    static List<Path> models() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("smithwright.models")))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    static List<Path> descriptions() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("smithwright.botocore")))) {
            return files.filter(file -> file.endsWith("service-2.json"))
                    .filter(file -> Files.exists(file.resolveSibling("waiters-2.json")))
                    .sorted()
                    .toList();
        }
    }

    @EnabledIfSystemProperty(
            named = "smithwright.models",
            matches = ".+",
            disabledReason = "no folder of models is named")
    @ParameterizedTest
    @MethodSource("models")
    void everyWaiterOfAModelIsPlanned(Path file) {
        assertThat(mistakes(file)).isEmpty();
    }

    @EnabledIfSystemProperty(
            named = "smithwright.botocore",
            matches = ".+",
            disabledReason = "-Dsmithwright.botocore=FOLDER names botocore's data folder")
    @ParameterizedTest
    @MethodSource("descriptions")
    void everyWaiterOfADescriptionIsPlanned(Path file) {
        assertThat(mistakes(file)).isEmpty();
    }

    private static List<Diagnostic> mistakes(Path file) {
        Diagnostics diagnostics = new Diagnostics();
        Model model = new ModelLoader().load(new ModelSources(List.of(file), List.of()), diagnostics);
        SelectedService service = new ServiceSelector().select(model, SELECTION, diagnostics);
        new Planner().plan(service, new Naming("test.generated"), diagnostics);
        return diagnostics.errors();
    }
}
