package dev.smithwright.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.generator.CheckResult;
import dev.smithwright.generator.write.SourceDifference;
import dev.smithwright.generator.write.SourceDifference.Kind;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckReportTest {

    private static final Path BASE = Path.of("project").toAbsolutePath();

    private static CheckReport report(SourceDifference... differences) {
        return new CheckReport(
                new CheckResult("Weather", 9, List.of(differences)), BASE.resolve("src/generated"), BASE);
    }

    @Test
    void namesEveryFileAndTheWayToMendThem() {
        CheckReport report = report(
                new SourceDifference("a/Changed.java", Kind.CHANGED, List.of("x"), List.of("y")),
                new SourceDifference("a/Gone.java", Kind.STALE, List.of("x"), List.of()),
                new SourceDifference("a/New.java", Kind.MISSING, List.of(), List.of("x")));

        assertThat(report.text(BASE.resolve("target/check.patch"), "mvn smithwright:generate@api"))
                .isEqualTo("""
                [SourcesDiffer] 3 generated files differ from what the model gives
                    src/generated/a/Changed.java: has other content
                    src/generated/a/Gone.java: is no longer generated
                    src/generated/a/New.java: is missing
                    The patch is in target/check.patch
                    Run 'mvn smithwright:generate@api' and commit what it writes""");
    }

    @Test
    void knowsSingularFromPlural() {
        assertThat(report(new SourceDifference("New.java", Kind.MISSING, List.of(), List.of("x")))
                        .text(BASE.resolve("check.patch"), "mvn x"))
                .startsWith("[SourcesDiffer] 1 generated file differs from what");
    }

    @Test
    void writesAPatch() {
        CheckReport report = report(
                new SourceDifference(
                        "A.java", Kind.CHANGED, List.of("1", "2", "3", "4", "5"), List.of("1", "2", "3", "4", "five")),
                new SourceDifference("Gone.java", Kind.STALE, List.of("x"), List.of()),
                new SourceDifference("New.java", Kind.MISSING, List.of(), List.of("x", "y")));

        assertThat(report.patch()).isEqualTo("""
                --- a/src/generated/A.java
                +++ b/src/generated/A.java
                @@ -2,4 +2,4 @@
                 2
                 3
                 4
                -5
                +five
                --- a/src/generated/Gone.java
                +++ /dev/null
                @@ -1,1 +0,0 @@
                -x
                --- /dev/null
                +++ b/src/generated/New.java
                @@ -0,0 +1,2 @@
                +x
                +y
                """);
    }
}
