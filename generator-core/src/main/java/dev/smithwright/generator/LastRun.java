package dev.smithwright.generator;

import dev.smithwright.generator.outline.ApiChanges;
import dev.smithwright.generator.plan.PlanSummary;
import dev.smithwright.generator.write.WriteResult;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a run that succeeded leaves for one that would do the same again.
 *
 * @param inputs stands for all that it was made from
 * @param outputs stands for all files that it made
 * @param service the name of the service, for people
 * @param protocol the name of the protocol's shape
 * @param summary how many of each kind
 * @param inferredPaginators the operations whose paginators are inferred
 */
record LastRun(
        String inputs,
        String outputs,
        String service,
        String protocol,
        PlanSummary summary,
        List<String> inferredPaginators) {

    private static final String FORMAT = "# What the last run was made from, and made. 1";
    private static final int LINES = 7;

    static LastRun of(String inputs, String outputs, GenerationResult result) {
        return new LastRun(
                inputs, outputs, result.service(), result.protocol(), result.summary(), result.inferredPaginators());
    }

    /** Returns the result of a run that has found all as it was. */
    GenerationResult again(List<String> files, Duration time) {
        return new GenerationResult(
                service,
                protocol,
                summary,
                inferredPaginators,
                new ApiChanges(List.of()),
                new WriteResult(List.of(), files, List.of()),
                new StageTimes(time, Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO));
    }

    List<String> lines() {
        return List.of(
                FORMAT,
                inputs,
                outputs,
                oneLine(service),
                oneLine(protocol),
                "%d %d %d %d %d %d %d"
                        .formatted(
                                summary.records(),
                                summary.enums(),
                                summary.unions(),
                                summary.errors(),
                                summary.operations(),
                                summary.paginators(),
                                summary.waiters()),
                String.join(" ", inferredPaginators));
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ').replace('\r', ' ');
    }

    /** Reads the lines; what another version or another hand has written counts as nothing. */
    static Optional<LastRun> parse(List<String> lines) {
        if (lines.size() != LINES || !lines.get(0).equals(FORMAT)) {
            return Optional.empty();
        }
        try {
            PlanSummary summary = summary(lines.get(5).split(" "));
            List<String> inferred =
                    lines.get(6).isEmpty() ? List.of() : List.of(lines.get(6).split(" "));
            return Optional.of(new LastRun(lines.get(1), lines.get(2), lines.get(3), lines.get(4), summary, inferred));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static PlanSummary summary(String[] counts) {
        return new PlanSummary(
                Integer.parseInt(counts[0]),
                Integer.parseInt(counts[1]),
                Integer.parseInt(counts[2]),
                Integer.parseInt(counts[3]),
                Integer.parseInt(counts[4]),
                Integer.parseInt(counts[5]),
                Integer.parseInt(counts[6]));
    }
}
