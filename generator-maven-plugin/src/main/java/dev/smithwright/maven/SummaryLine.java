package dev.smithwright.maven;

import dev.smithwright.generator.GenerationResult;
import dev.smithwright.generator.PagesResult;
import dev.smithwright.generator.docs.page.PageFormat;
import dev.smithwright.generator.plan.PlanSummary;
import dev.smithwright.generator.write.WriteResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** All that a run that succeeds has to say. */
final class SummaryLine {

    private static final long MILLIS_PER_TENTH = 100;
    private static final long TENTHS = 10;

    private static final int MOST_PHRASES = 12;

    private SummaryLine() {}

    /**
     * Returns a line such as {@code Cognito Identity: 46 records, 4 enums, 12 errors, 23 operations, 1 paginator in 0.4 s;
     * 131 files written, 0 unchanged, 0 removed}. A kind that the service does not have is left out.
     */
    static String of(GenerationResult result) {
        PlanSummary summary = result.summary();
        List<String> kinds = new ArrayList<>(List.of(
                count(summary.records(), "record"),
                count(summary.enums(), "enum"),
                count(summary.unions(), "union"),
                count(summary.errors(), "error"),
                count(summary.operations(), "operation"),
                count(summary.paginators(), "paginator"),
                count(summary.waiters(), "waiter")));
        kinds.removeIf(kind -> kind.startsWith("0 "));
        return result.service() + ": " + String.join(", ", kinds)
                + outcome(result.times().total(), result.files());
    }

    private static String outcome(Duration time, WriteResult files) {
        return " in " + seconds(time) + " s; " + count(files.written().size(), "file") + " written, "
                + files.unchanged().size() + " unchanged, " + files.removed().size() + " removed";
    }

    /** By hand: Java's formatter would read the customs of a country first, which takes as long as a run without work. */
    private static String seconds(Duration time) {
        long tenths = (time.toMillis() + MILLIS_PER_TENTH / 2) / MILLIS_PER_TENTH;
        return tenths / TENTHS + "." + tenths % TENTHS;
    }

    /** Returns a line such as {@code Cognito Identity: 2 paginators inferred, for ListIdentities, LookupDeveloperIdentity}. */
    static String ofInferred(GenerationResult result) {
        List<String> operations = result.inferredPaginators();
        String which = operations.isEmpty() ? "" : ", for " + String.join(", ", operations);
        return result.service() + ": " + count(operations.size(), "paginator") + " inferred" + which;
    }

    /** Returns a line such as {@code Cognito Identity since the last run: 2 operations added, 1 member added to IdentityPool}. */
    static String ofChanges(GenerationResult result) {
        return result.service() + " since the last run: "
                + enumeration(result.changes().phrases());
    }

    /**
     * Returns a line such as {@code Cognito Identity: 7 pages in Markdown and HTML in 0.3 s; 15 files written, 0 unchanged, 0
     * removed}.
     */
    static String ofPages(PagesResult result) {
        String formats = result.formats().stream().map(PageFormat::title).collect(Collectors.joining(" and "));
        return result.service() + ": " + count(result.pages(), "page") + " in " + formats
                + outcome(result.time(), result.files());
    }

    /** Returns the phrases, of which a change of everything has hundreds, up to a dozen. */
    static String enumeration(List<String> phrases) {
        int shown = Math.min(phrases.size(), MOST_PHRASES);
        String rest =
                phrases.size() == shown ? "" : ", and " + count(phrases.size() - shown, "more kind") + " of changes";
        return String.join(", ", phrases.subList(0, shown)) + rest;
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
