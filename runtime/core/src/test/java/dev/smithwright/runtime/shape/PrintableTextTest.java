package dev.smithwright.runtime.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTextTest {

    @Test
    void plainTextOfAnyScriptIsKept() {
        String text = "aZ 0-_.:/\"'\\ äß € 漢字 😀 é";
        assertThat(PrintableText.of(text, 100)).isEqualTo(text);
    }

    @Test
    void whatBreaksLinesOrTurnsThemIsEscaped() {
        assertThat(PrintableText.of("\r\n\t\u0000\u001b\u007f\u0085\u00ad\u200b\u2028\u2029\u202e\ufeff", 100))
                .isEqualTo(
                        "\\u000d\\u000a\\u0009\\u0000\\u001b\\u007f\\u0085\\u00ad\\u200b\\u2028\\u2029\\u202e\\ufeff");
        assertThat(PrintableText.of("\ud800 \udc00", 100)).isEqualTo("\\ud800 \\udc00");
        assertThat(PrintableText.of("\udb40\udc41", 100)).as("a tag character").isEqualTo("\\udb40\\udc41");
    }

    @Test
    void longTextIsCutAndSaysSo() {
        assertThat(PrintableText.of("abc", 3)).isEqualTo("abc");
        assertThat(PrintableText.of("abcd", 3)).isEqualTo("abc…");
        assertThat(PrintableText.of("ab😀", 3)).as("never through a character").isEqualTo("ab…");
    }
}
