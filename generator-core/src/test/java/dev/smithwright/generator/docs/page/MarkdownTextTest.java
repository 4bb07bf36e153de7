package dev.smithwright.generator.docs.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What a reader of Markdown sees is the text, and nothing but the text. */
class MarkdownTextTest {

    static final List<String> TEXTS = List.of(
            "# no heading",
            "1. no list",
            "12) no list",
            "- no list",
            "+ no list",
            "* no list",
            "> no quote",
            "=====",
            "-----",
            "***",
            "___",
            "~~~ no fence",
            "``` no fence",
            "*no* _emphasis_ **at** __all__ snake_case_name",
            "[no](link) ![no](image) [no][link] [no]: http://example.com",
            "<b>no tag</b> <http://example.com> &amp; &copy; &#65;",
            "a | b",
            "no \\ escape \\",
            "~~no~~ $x$ :+1: `code` ``x`",
            "    no code",
            "ends with a mark!");

    private static final String ALPHABET = "ab1 .-+=:#*_~`[]()<>&!|\\\"'$/ ";

    @ParameterizedTest
    @FieldSource("TEXTS")
    void textStaysText(String text) {
        assertShows(text);
    }

    @Test
    void anyTextStaysText() {
        Random random = new Random(17);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder("a");
            for (int length = random.nextInt(12); length > 0; length--) {
                text.insert(0, ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            assertShows(text.toString());
        }
    }

    @Test
    void anyCodeStaysCode() {
        Random random = new Random(18);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder("a");
            for (int length = random.nextInt(12); length > 0; length--) {
                text.insert(random.nextInt(text.length()), ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            Element paragraph = only(MarkdownText.code(text.toString()));
            assertThat(paragraph.children()).as(text.toString()).hasSize(1);
            assertThat(paragraph.child(0).normalName()).isEqualTo("code");
            assertThat(paragraph.text())
                    .isEqualTo(PlainText.line(text.toString()).strip());
        }
    }

    @Test
    void aListingEndsWhereItEnds() {
        String listing = MarkdownText.listing("java", "```\n# no heading\n~~~\n````");

        assertThat(only(listing).wholeText()).isEqualTo("```\n# no heading\n~~~\n````\n");
    }

    private static void assertShows(String text) {
        String plain = PlainText.line(text).strip();
        Element paragraph = only(MarkdownText.escape(text).strip());
        assertThat(paragraph.normalName()).as(text).isEqualTo("p");
        assertThat(paragraph.children()).as(text).isEmpty();
        assertThat(paragraph.wholeText()).as(text).isEqualTo(plain);
    }

    private static Element only(String markdown) {
        String html =
                HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown));
        Element body = Jsoup.parseBodyFragment(html).body();
        assertThat(body.children()).as(markdown).hasSize(1);
        return body.child(0);
    }
}
