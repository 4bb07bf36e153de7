package dev.smithwright.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From measurements to the table in the guide. */
class TableTest {

    private static final String TABLE = """
            | what  | who  | median |     | ratio | to   |
            | ----- | ---- | ------ | --- | ----- | ---- |
            | start | peer |    200 | ms  |  1.00 | peer |
            | start | ours |   50.0 | ms  |  0.25 | peer |
            """;

    private static Comparison comparison() {
        Comparison comparison = new Comparison("start", "ms");
        comparison.add("peer", 900);
        comparison.add("ours", 49);
        comparison.add("peer", 200);
        comparison.add("ours", 51);
        comparison.add("peer", 100);
        return comparison;
    }

    @Test
    void oneSlowRunChangesNothing() {
        assertThat(new Table(comparison().rows()).text()).isEqualTo(TABLE);
    }

    @Test
    void nothingMeasuredIsNothingToShow() {
        assertThatIllegalStateException().isThrownBy(new Median()::value).withMessage("nothing was measured");
    }

    @Test
    void theGuideKeepsWhatStandsAroundTheTable(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("guide.md");
        Files.writeString(
                file,
                "before\n<!-- Written by benchmarks/run --write other -->\nother\n<!-- end -->\n<!-- Written by benchmarks/run --write client -->\nold\n<!-- end -->\nafter\n");

        new Guide(file).write("client", new Findings(comparison().rows(), List.of(new Figure("dots.svg", "<svg/>"))));

        assertThat(directory.resolve("dots.svg")).content().isEqualTo("<svg/>");
        assertThat(file)
                .content()
                .startsWith("before\n<!-- Written by benchmarks/run --write other -->\nother\n<!-- end -->\n"
                        + "<!-- Written by benchmarks/run --write client -->\nJava ")
                .endsWith(TABLE + "<!-- end -->\nafter\n")
                .doesNotContain("old")
                .contains("other\n<!-- end -->");
    }

    @Test
    void aGuideWithoutAPlaceIsLeftAlone(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("guide.md");
        Files.writeString(file, "before\n");

        assertThatIllegalStateException()
                .isThrownBy(() ->
                        new Guide(file).write("client", Findings.of(comparison().rows())))
                .withMessageStartingWith(file + " has no place for the table");
        assertThat(file).content().isEqualTo("before\n");
    }
}
