package dev.smithwright.generator.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.generator.PlanRequest;
import dev.smithwright.generator.PlannedService;
import dev.smithwright.generator.load.ModelSources;
import dev.smithwright.generator.plan.Naming;
import dev.smithwright.generator.select.Selection;
import dev.smithwright.generator.select.TagSelection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps each official model as a baseline, and compares the model with it: nothing has changed. */
@EnabledIfSystemProperty(named = "smithwright.models", matches = ".+", disabledReason = "no folder of models is named")
class OfficialDiffTest {

    static List<Path> models() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("smithwright.models")))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void isTheSameAsItsBaseline(Path model, @TempDir Path folder) {
        ModelSources sources = new ModelSources(List.of(model), List.of());
        Selection selection = new Selection(null, List.of(), TagSelection.ALL, true, false);
        PlanRequest request = new PlanRequest(sources, selection, new Naming("test.api"), false);
        ServiceDiff diff = new ServiceDiff();
        PlannedService planned = diff.plan(request);
        Path baseline = folder.resolve("baseline.json");
        Baseline.write(baseline, planned);

        DiffReport report =
                diff.compare(new DiffRequest(new ModelSources(List.of(baseline), List.of()), true, request));

        assertThat(report.changes()).isEmpty();
        assertThat(report.modelEvents()).isEmpty();
        assertThat(Baseline.write(baseline, planned)).isFalse();
    }
}
