package dev.smithwright.benchmarks.generator;

import dev.smithwright.benchmarks.process.TemporaryFolder;
import dev.smithwright.benchmarks.report.Figure;
import dev.smithwright.benchmarks.report.Findings;
import dev.smithwright.benchmarks.report.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** All that is measured of the generator. What needs the official models, or AWS's description, is left out where they are not. */
public final class GeneratorBenchmarks {

    private static final int MAVEN_ROUNDS = 5;

    private GeneratorBenchmarks() {}

    /**
     * Measures, for some minutes, and returns what was found.
     *
     * @throws IOException if there is no place for temporary files
     */
    public static Findings run() throws IOException {
        List<Row> rows = new ArrayList<>(
                new MavenBenchmark(MeasuredProject.all(Path.of("benchmarks", "target")), MAVEN_ROUNDS).run());
        List<Figure> figures = new ArrayList<>();
        Path models = Path.of(Objects.requireNonNullElse(System.getenv("SMITHWRIGHT_MODELS"), "../shared/models"));
        if (Files.isDirectory(models)) {
            try (TemporaryFolder folder = TemporaryFolder.create()) {
                rows.addAll(new LargeServiceBenchmark(models, folder.path()).run());
                List<Generation> all = new AllModels(models, folder.path()).run();
                rows.addAll(all.isEmpty() ? List.of() : AllModels.rows(all));
                figures.add(new Figure("generation-time.svg", new GenerationPlot(all).svg()));
            }
        }
        return new Findings(rows, figures);
    }
}
