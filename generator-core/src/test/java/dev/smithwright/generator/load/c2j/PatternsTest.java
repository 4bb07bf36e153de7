package dev.smithwright.generator.load.c2j;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternsTest {

    @ParameterizedTest
    @CsvSource({
        "\\d+, ^\\d+$",
        "^\\d+$, ^\\d+$",
        "^\\d+, ^\\d+$",
        "\\d+$, ^\\d+$",
        "a|b, ^a|b$",
        "\\d+\\$, ^\\d+\\$$",
        ".*, .*",
        "'', ^$",
    })
    void anchorsWhatMatchesTheWhole(String pattern, String anchored) {
        assertThat(Patterns.anchored(pattern)).isEqualTo(anchored);
    }

    @Test
    void noPatternStaysNone() {
        assertThat(Patterns.anchored(null)).isNull();
    }
}
