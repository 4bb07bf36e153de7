package dev.smithwright.runtime.waiter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rarer parts of JMESPath; what they give is what the JMESPath specification says. */
class PathValuesTest {

    private static final String GRIN = "\uD83D\uDE00";
    private static final String WIDE_A = "\uFF21";

    @Test
    void allAreEqualWhereThereAreAny() {
        assertThat(PathValues.allEqual(List.of("a", "a"), "a")).isTrue();
        assertThat(PathValues.allEqual(List.of("a", "b"), "a")).isFalse();
        assertThat(PathValues.allEqual(Arrays.asList("a", null), "a")).isFalse();
        assertThat(PathValues.allEqual(List.of(), "a")).isFalse();
        assertThat(PathValues.allEqual(null, "a")).isFalse();
    }

    @Test
    void anyIsEqual() {
        assertThat(PathValues.anyEqual(Arrays.asList(null, "a"), "a")).isTrue();
        assertThat(PathValues.anyEqual(List.of("b"), "a")).isFalse();
        assertThat(PathValues.anyEqual(List.of(), "a")).isFalse();
        assertThat(PathValues.anyEqual(null, "a")).isFalse();
    }

    @Test
    void nullMayBeContained() {
        assertThat(PathValues.contains(Arrays.asList("a", null), null)).isTrue();
        assertThat(PathValues.contains(List.of("a"), null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, a", "2, c", "3,", "-1, c", "-3, a", "-4,", "2147483647,", "-2147483648,"})
    void elementsAreCountedFromEitherEnd(int index, @Nullable String element) {
        assertThat(PathValues.element(List.of("a", "b", "c"), index)).isEqualTo(element);
    }

    @ParameterizedTest
    @CsvSource({
        ", , 1, abcd",
        "1, 3, 1, bc",
        "-2, , 1, cd",
        ", -1, 1, abc",
        "0, 9, 2, ac",
        "9, 12, 1, ''",
        ", , -1, dcba",
        ", , -2, db",
        "2, 0, -1, cb",
        "2, -9, -1, cba",
        "9, 1, -1, dc",
        "-9, 2, 1, ab",
        "0, 4, 2147483647, a",
        "3, , -2147483648, d"
    })
    void slicesAreThoseOfPython(@Nullable Integer start, @Nullable Integer stop, int step, String slice) {
        assertThat(String.join("", PathValues.slice(List.of("a", "b", "c", "d"), start, stop, step)))
                .isEqualTo(slice);
    }

    @Test
    void charactersAreCodePoints() {
        assertThat(PathValues.length(GRIN + "a")).isEqualTo(2);
        assertThat(PathValues.reverse(GRIN + "ab")).isEqualTo("ba" + GRIN);
    }

    @Test
    void textsAreInTheOrderOfTheirCodePoints() {
        List<String> texts = List.of(GRIN, WIDE_A, "b", "a", "", "ab");

        assertThat(PathValues.sort(texts)).containsExactly("", "a", "ab", "b", WIDE_A, GRIN);
        assertThat(PathValues.max(texts)).isEqualTo(GRIN);
        assertThat(PathValues.min(texts)).isEmpty();
    }

    @Test
    void numbersAreInTheirOrder() {
        assertThat(PathValues.sort(List.of(3L, -1L, 2L))).containsExactly(-1L, 2L, 3L);
        assertThat(PathValues.max(List.of(1.5, 0.5))).isEqualTo(1.5);
        assertThat(PathValues.min(List.of(1.5, 0.5))).isEqualTo(0.5);
        assertThat(PathValues.max(List.<Long>of())).isNull();
    }

    @Test
    void aListWithAGapHasNoOrder() {
        List<String> gap = Arrays.asList("a", null);

        assertThat(PathValues.sort(gap)).isNull();
        assertThat(PathValues.max(gap)).isNull();
        assertThat(PathValues.min(gap)).isNull();
        assertThat(PathValues.join("-", gap)).isNull();
    }

    @Test
    void textsAreJoined() {
        assertThat(PathValues.join("-", List.of("a", "b"))).isEqualTo("a-b");
        assertThat(PathValues.join("-", List.of())).isEmpty();
    }
}
