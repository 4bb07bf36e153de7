package dev.smithwright.benchmarks.generator;

import dev.smithwright.benchmarks.process.ProgramRun;
import dev.smithwright.benchmarks.report.Comparison;
import dev.smithwright.benchmarks.report.Row;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the largest service takes, once the JVM is warm, in a heap as small as promised.
 *
 * @param models the folder of official models
 * @param directory for the sources
 */
record LargeServiceBenchmark(Path models, Path directory) {

    private static final String MODEL = "sagemaker-2017-07-24.json";
    private static final String HEAP = "256m";
    private static final double PROMISED_MILLIS = 2_000;
    private static final int UNMEASURED = 10;
    private static final int MEASURED = 7;

    List<Row> run() {
        ProgramRun run = new GeneratingProcess(HEAP, directory.resolve("large"))
                .run(models.resolve(MODEL), UNMEASURED + MEASURED);
        List<Generation> generations = Generation.parse(run.output());
        Comparison first = new Comparison("generating SageMaker, 358 operations, first", "ms");
        first.add("Smithwright, -Xmx" + HEAP, generations.get(0).milliseconds());
        Comparison warm = new Comparison("the same, warm", "ms");
        warm.add("promised", PROMISED_MILLIS);
        Comparison writing = new Comparison("of that, writing its files", "ms");
        for (Generation generation : generations.subList(UNMEASURED, generations.size())) {
            warm.add("Smithwright, -Xmx" + HEAP, generation.milliseconds());
            writing.add("Smithwright, -Xmx" + HEAP, generation.writing());
        }
        Comparison memory = new Comparison("memory of that JVM, at most", "MiB");
        memory.add("Smithwright, -Xmx" + HEAP, run.peakMebibytes());
        List<Row> rows = new ArrayList<>(first.rows());
        rows.addAll(warm.rows());
        rows.addAll(writing.rows());
        rows.addAll(memory.rows());
        return rows;
    }
}
