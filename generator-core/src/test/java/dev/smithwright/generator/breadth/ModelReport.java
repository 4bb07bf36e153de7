package dev.smithwright.generator.breadth;

import dev.smithwright.generator.GenerationResult;
import dev.smithwright.generator.StageTimes;
import dev.smithwright.generator.plan.PlanSummary;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One line for each model, and what all of them took together. */
final class ModelReport {

    private static final long MEBIBYTE = 1 << 20;

    private final StringBuilder lines = new StringBuilder(String.format(
            "%n%-34s %-12s %6s %11s %16s %9s %12s  %s%n",
            "service", "protocol", "types", "operations", "pages (inferred)", "generate", "compile", "result"));
    private StageTimes total =
            new StageTimes(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO);
    private int models;

    void add(GenerationResult result, List<Compiler.Verdict> verdicts) {
        PlanSummary summary = result.summary();
        boolean passed = verdicts.stream().allMatch(verdict -> verdict.exitCode() == 0);
        lines.append(String.format(
                Locale.ROOT,
                "%-34s %-12s %6d %11d %16s %8ss %12s  %s%n",
                result.service(),
                result.protocol(),
                summary.records() + summary.enums() + summary.unions() + summary.errors(),
                summary.operations(),
                summary.paginators() + " (" + result.inferredPaginators().size() + ")",
                seconds(result.times().total()),
                verdicts.stream().map(verdict -> seconds(verdict.time()) + "s").collect(Collectors.joining("/")),
                passed ? "passed" : "FAILED"));
        total = total.plus(result.times());
        models++;
    }

    String text() {
        return lines
                + String.format(
                        Locale.ROOT,
                        "%d models: load %ss, select %ss, plan %ss, emit %ss, write %ss; heap at most %d MiB of %d%n",
                        models,
                        seconds(total.load()),
                        seconds(total.select()),
                        seconds(total.plan()),
                        seconds(total.emit()),
                        seconds(total.write()),
                        peakHeap() / MEBIBYTE,
                        Runtime.getRuntime().maxMemory() / MEBIBYTE);
    }

    /** Returns an upper bound: the pools need not have peaked together. */
    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f", time.toMillis() / 1000.0);
    }
}
