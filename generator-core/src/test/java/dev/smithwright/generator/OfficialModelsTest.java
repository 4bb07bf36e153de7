package dev.smithwright.generator;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Loads every official model of a folder that the build names. */
@EnabledIfSystemProperty(named = "smithwright.models", matches = ".+", disabledReason = "no folder of models is named")
class OfficialModelsTest {

    static List<Path> models() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("smithwright.models")))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void loadsAndSelects(Path file) {
        Diagnostics diagnostics = new Diagnostics();

        Model model = new ModelLoader().load(new ModelSources(List.of(file), List.of()), diagnostics);
        SelectedService service =
                new ServiceSelector().select(model, new Selection(null, List.of(), false), diagnostics);

        assertThat(service.operations()).isNotEmpty();
        assertThat(service.protocol()).isNotEmpty();
        assertThat(service.model().shapes().filter(shape -> !shape.getMixins().isEmpty()))
                .isEmpty();
    }
}
