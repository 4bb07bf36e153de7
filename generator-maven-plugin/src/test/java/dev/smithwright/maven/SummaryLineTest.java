package dev.smithwright.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.generator.GenerationResult;
import dev.smithwright.generator.PagesResult;
import dev.smithwright.generator.StageTimes;
import dev.smithwright.generator.docs.page.PageFormat;
import dev.smithwright.generator.outline.ApiChanges;
import dev.smithwright.generator.plan.PlanSummary;
import dev.smithwright.generator.write.WriteResult;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SummaryLineTest {

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(before);
    }

    @Test
    void tellsEachKindThatThereIs() {
        // A locale with a decimal comma and digits of its own.
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));

        assertThat(line(new PlanSummary(46, 4, 0, 12, 23, 1, 0), 131, 0, 0))
                .isEqualTo("Cognito Identity: 46 records, 4 enums, 12 errors, 23 operations, 1 paginator in 0.4 s;"
                        + " 131 files written, 0 unchanged, 0 removed");
    }

    @Test
    void knowsSingularFromPlural() {
        assertThat(line(new PlanSummary(1, 1, 1, 1, 1, 0, 2), 1, 2, 3))
                .isEqualTo("Cognito Identity: 1 record, 1 enum, 1 union, 1 error, 1 operation, 2 waiters in 0.4 s;"
                        + " 1 file written, 2 unchanged, 3 removed");
    }

    @Test
    void namesTheOperationsWhosePaginatorsAreInferred() {
        assertThat(SummaryLine.ofInferred(result(new PlanSummary(1, 0, 0, 0, 2, 2, 0), 1, 0, 0, "ListA", "ListB")))
                .isEqualTo("Cognito Identity: 2 paginators inferred, for ListA, ListB");
        assertThat(SummaryLine.ofInferred(result(new PlanSummary(1, 0, 0, 0, 2, 0, 0), 1, 0, 0)))
                .isEqualTo("Cognito Identity: 0 paginators inferred");
    }

    @Test
    void tellsWhatHasChangedInTheApi() {
        assertThat(SummaryLine.ofChanges(result(new PlanSummary(1, 0, 0, 0, 2, 2, 0), 1, 0, 0)))
                .isEqualTo("Cognito Identity since the last run: 2 operations added, 1 member added to IdentityPool");
    }

    @Test
    void aNewVersionOfAllIsToldInShort() {
        assertThat(SummaryLine.enumeration(Collections.nCopies(12, "1 operation added")))
                .isEqualTo(String.join(", ", Collections.nCopies(12, "1 operation added")));
        assertThat(SummaryLine.enumeration(Collections.nCopies(14, "1 operation added")))
                .isEqualTo(String.join(", ", Collections.nCopies(12, "1 operation added"))
                        + ", and 2 more kinds of changes");
    }

    @Test
    void countsPagesAndFilesApart() {
        WriteResult files = new WriteResult(Collections.nCopies(15, "a.md"), List.of(), List.of());
        PagesResult result = new PagesResult(
                "Cognito Identity", 7, List.of(PageFormat.MARKDOWN, PageFormat.HTML), files, Duration.ofMillis(340));

        assertThat(SummaryLine.ofPages(result))
                .isEqualTo("Cognito Identity: 7 pages in Markdown and HTML in 0.3 s;"
                        + " 15 files written, 0 unchanged, 0 removed");
    }

    private static String line(PlanSummary summary, int written, int unchanged, int removed) {
        return SummaryLine.of(result(summary, written, unchanged, removed));
    }

    private static GenerationResult result(
            PlanSummary summary, int written, int unchanged, int removed, String... inferred) {
        WriteResult files = new WriteResult(paths(written), paths(unchanged), paths(removed));
        Duration stage = Duration.ofMillis(82);
        StageTimes times = new StageTimes(stage, stage, stage, stage, stage);
        ApiChanges changes = new ApiChanges(List.of("2 operations added", "1 member added to IdentityPool"));
        return new GenerationResult(
                "Cognito Identity", "awsJson1_1", summary, List.of(inferred), changes, files, times);
    }

    private static List<String> paths(int count) {
        return Collections.nCopies(count, "A.java");
    }
}
