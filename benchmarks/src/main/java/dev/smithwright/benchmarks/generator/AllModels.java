package dev.smithwright.benchmarks.generator;

import dev.smithwright.benchmarks.process.ProgramRun;
import dev.smithwright.benchmarks.report.Comparison;
import dev.smithwright.benchmarks.report.Row;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What all official models take, one after the other in one JVM, and whether the time grows as they do.
 *
 * @param models the folder of official models
 * @param directory for the sources
 */
record AllModels(Path models, Path directory) {

    private static final String HEAP = "512m";
    private static final double PROMISED_MILLIS = 25_000;
    private static final int ROUNDS = 3;
    private static final int SHOWN = 5;

    /** Generates each model so many times: first with a JVM that is new. */
    List<Generation> run() {
        ProgramRun run = new GeneratingProcess(HEAP, directory.resolve("all")).run(models, ROUNDS);
        return Generation.parse(run.output());
    }

    /** Returns the last time of each model, when the JVM is warm, by size. */
    static List<Generation> warm(List<Generation> all) {
        int models = all.size() / ROUNDS;
        return all.subList(all.size() - models, all.size()).stream()
                .sorted(Comparator.comparingInt(Generation::shapes))
                .toList();
    }

    static List<Row> rows(List<Generation> all) {
        int models = all.size() / ROUNDS;
        Comparison total = new Comparison("generating all " + models + " models, one JVM, new", "ms");
        total.add("promised", PROMISED_MILLIS);
        total.add(
                "Smithwright, -Xmx" + HEAP,
                all.subList(0, models).stream()
                        .mapToDouble(Generation::milliseconds)
                        .sum());
        List<Row> rows = new ArrayList<>(total.rows());
        List<Generation> warm = warm(all);
        LinearFit line = GenerationPlot.line(warm);
        for (int shown = 0; shown < SHOWN; shown++) {
            Generation generation = warm.get(shown * (models - 1) / (SHOWN - 1));
            Comparison size = new Comparison(generation.model() + ", " + generation.shapes() + " shapes, warm", "ms");
            size.add("the line", line.at(generation.shapes()));
            size.add("Smithwright, -Xmx" + HEAP, generation.milliseconds());
            rows.addAll(size.rows());
        }
        return rows;
    }
}
