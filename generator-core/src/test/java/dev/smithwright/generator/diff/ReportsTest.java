package dev.smithwright.generator.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/** What reports make of changes, and of text that would like to be something else. */
class ReportsTest {

    private static final String ATTACK =
            "a|b `c` <script>alert(1)</script> [x](http://evil) **bold** @all #1\n\n# H\u001b[31m\u202e";

    @Test
    void tellTheWorstFirst() {
        DiffReport report = report(
                change(ChangeKind.DOCUMENTATION_CHANGED, "B", "", Rating.DOCUMENTATION),
                change(ChangeKind.DEFAULT_CHANGED, "A$x", "Look out", Rating.BEHAVIOUR),
                change(ChangeKind.TYPE_REMOVED, "C", "Take it out", Rating.BINARY_BREAKING, Rating.SOURCE_BREAKING));

        assertThat(DiffText.lines(report))
                .containsExactly(
                        "SOURCE_BREAKING, BINARY_BREAKING",
                        "  C: type removed, old → (none) — Take it out",
                        "BEHAVIOUR",
                        "  A$x: default changed, old → (none) — Look out",
                        "DOCUMENTATION",
                        "  1 in the reports");
        assertThat(DiffText.summary(report))
                .isEqualTo(
                        "Weather: 3 changes of the API (1 SOURCE_BREAKING, 1 BINARY_BREAKING, 1 BEHAVIOUR, 1 DOCUMENTATION)");
    }

    @Test
    void sayInOneLineThatNothingChanged() {
        assertThat(DiffText.summary(report())).isEqualTo("Weather: the API is the same");
        assertThat(DiffText.lines(report())).isEmpty();
    }

    @Test
    void jsonIsOfVersionOne() {
        ObjectNode json = Node.parse(
                        DiffJson.of(report(change(ChangeKind.TYPE_REMOVED, "C", "Out", Rating.SOURCE_BREAKING))))
                .expectObjectNode();

        assertThat(json.getStringMap().keySet())
                .containsExactly("version", "service", "summary", "changes", "modelEvents");
        assertThat(json.expectNumberMember("version").getValue().intValue()).isEqualTo(1);
        assertThat(json.expectArrayMember("changes")
                        .get(0)
                        .orElseThrow()
                        .expectObjectNode()
                        .getStringMap()
                        .keySet())
                .containsExactly("kind", "ratings", "reach", "subject", "javaTypes", "before", "after", "advice");
    }

    @Test
    void textOfModelsIsOneLineWithoutControlCharacters() {
        String line = DiffText.line(change(ChangeKind.CONSTRAINT_ADDED, "A", ATTACK, Rating.BEHAVIOUR));

        assertThat(line).doesNotContain("\n", "\u001b", "\u202e").contains("# H");
        assertThat(OneLine.of("x".repeat(199) + "\ud83d\ude00" + "y".repeat(50)))
                .hasSize(200)
                .endsWith("x…");
    }

    /** As CommonMark reads it. */
    @Test
    void textOfModelsIsNoMarkup() {
        String markdown =
                DiffMarkdown.of(report(change(ChangeKind.CONSTRAINT_ADDED, ATTACK, ATTACK, Rating.BEHAVIOUR)));

        String plain = DiffMarkdown.of(report(change(ChangeKind.CONSTRAINT_ADDED, "A", "B", Rating.BEHAVIOUR)));
        assertThat(tags(markdown)).isEqualTo(tags(plain));
    }

    private static String tags(String markdown) {
        return HtmlRenderer.builder()
                .build()
                .render(Parser.builder().build().parse(markdown))
                .replaceAll("[^<>]*(<[^>]*>)[^<>]*", "$1");
    }

    private static DiffReport report(Change... changes) {
        return new DiffReport("Weather", List.of(changes).stream().sorted().toList(), List.of());
    }

    private static Change change(ChangeKind kind, String subject, String advice, Rating... ratings) {
        return new Change(
                kind,
                List.of(ratings),
                Reach.EVERYONE,
                subject,
                List.of("T"),
                kind == ChangeKind.DOCUMENTATION_CHANGED ? "" : "old",
                "",
                advice);
    }
}
