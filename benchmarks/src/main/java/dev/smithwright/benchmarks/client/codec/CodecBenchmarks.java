package dev.smithwright.benchmarks.client.codec;

import dev.smithwright.benchmarks.report.Comparison;
import dev.smithwright.benchmarks.report.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * What reading and writing costs, by hand, with the AWS SDK and with the generated client.
 *
 * @param forks JVMs that each benchmark is measured in
 * @param iterations seconds that each of them is measured for, after as many unmeasured ones
 */
public record CodecBenchmarks(int forks, int iterations) {

    /**
     * Measures, for some minutes, and returns what was found.
     *
     * @throws IllegalStateException if a benchmark fails
     */
    public List<Row> run() {
        List<Row> rows = new ArrayList<>();
        rows.addAll(rows("reading a page of 60", ReadPage.class));
        rows.addAll(rows("writing a full pool", WritePool.class));
        return rows;
    }

    private List<Row> rows(String subject, Class<?> benchmark) {
        Comparison time = new Comparison(subject, "µs");
        Comparison allocated = new Comparison(subject + ", allocated", "B");
        Collection<RunResult> results = results(benchmark);
        for (Contender contender : Contender.values()) {
            RunResult result = contender.of(results);
            time.add(contender.text, result.getPrimaryResult().getScore());
            allocated.add(
                    contender.text,
                    Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"))
                            .getScore());
        }
        List<Row> rows = new ArrayList<>(time.rows());
        rows.addAll(allocated.rows());
        return rows;
    }

    private Collection<RunResult> results(Class<?> benchmark) {
        Options options = new OptionsBuilder()
                .include("^" + benchmark.getName().replace(".", "\\.") + "\\.")
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MICROSECONDS)
                .addProfiler(GCProfiler.class)
                .forks(forks)
                .warmupIterations(iterations)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(iterations)
                .measurementTime(TimeValue.seconds(1))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        try {
            return new Runner(options).run();
        } catch (RunnerException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Who is measured, by the name of the method; the first is whom the others are compared with. */
    private enum Contender {
        BY_HAND("by hand, streaming", "byHand"),
        SMITHWRIGHT("Smithwright", "smithwright"),
        SDK("AWS SDK", "sdk");

        private final String text;
        private final String method;

        Contender(String text, String method) {
            this.text = text;
            this.method = method;
        }

        RunResult of(Collection<RunResult> results) {
            return results.stream()
                    .filter(result -> result.getParams().getBenchmark().endsWith("." + method))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
