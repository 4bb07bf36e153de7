package dev.smithwright.runtime.emulator.control.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {

    @Test
    void growsAndClosesWhatIsOpen() {
        Html html = new Html();
        html.open("main", "id", "a").element("p", "text").empty("hr").open("ul").element("li", "1", "class", "b");

        assertThat(html)
                .hasToString("<!DOCTYPE html>\n<main id=\"a\"><p>text</p><hr><ul><li class=\"b\">1</li></ul></main>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</td><img src=x onerror=alert(1)>",
                "\" onmouseover=\"alert(1)",
                "' onmouseover='alert(1)",
                "<!-- --><![CDATA[<b>]]>",
                "&lt;b&gt;",
                "</pre></details></body>"
            })
    void whateverATextIsItStaysOne(String attack) {
        String page = new Html().open("p", "title", attack).text(attack).close().toString();

        String inside = page.substring("<!DOCTYPE html>\n<p title=\"".length(), page.length() - "</p>".length());
        String value = inside.substring(0, inside.indexOf('"'));
        String text = inside.substring(inside.indexOf('>') + 1);
        assertThat(text).isEqualTo(value).doesNotContain("<", ">", "\"", "'");
        assertThat(unescaped(text)).isEqualTo(attack);
    }

    @ParameterizedTest
    @CsvSource({"\u202eabc,\\u202eabc", "a\u0000b,a\\u0000b", "a\u2028b,a\\u2028b", "\ufeffx,\\ufeffx"})
    void whatBreaksLinesOrTurnsThemIsShown(String text, String shown) {
        assertThat(new Html().element("b", text).toString()).endsWith("<b>" + shown + "</b>");
    }

    @Test
    void halfACharacterIsShownAsSuch() {
        assertThat(new Html().element("b", "\ud83d").toString()).endsWith("<b>\\ud83d</b>");
        assertThat(new Html().element("b", "\ud83d\ude00é").toString()).endsWith("<b>\ud83d\ude00é</b>");
    }

    @Test
    void longTextsAreCut() {
        assertThat(new Html().element("b", "x".repeat(10_000)).toString()).hasSizeLessThan(4_200);
    }

    @ParameterizedTest
    @CsvSource({
        "pools/us-east-1:0,/_emulator/pools/us-east-1%3A0",
        "a/../b?c#d,/_emulator/a/../b%3Fc%23d",
        "//evil.example,/_emulator///evil.example",
        "\"><b>,/_emulator/%22%3E%3Cb%3E"
    })
    void linksStayOnTheSite(String path, String link) {
        assertThat(SiteLink.to(path)).isEqualTo(link);
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
