package dev.smithwright.runtime.client.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What Python itself shows, see {@code python_text.py}. */
class PythonTextTest {

    static Stream<Arguments> numbers() throws IOException {
        return lines("number").map(fields -> Arguments.of(Double.parseDouble(fields[1]), fields[2]));
    }

    static Stream<Arguments> texts() throws IOException {
        return lines("text").map(fields -> Arguments.of(decoded(fields[1]), decoded(fields[2])));
    }

    private static Stream<String[]> lines(String kind) throws IOException {
        try (InputStream file = PythonTextTest.class.getResourceAsStream("python-text.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .map(line -> line.split("\t", -1))
                            .filter(fields -> fields[0].equals(kind))
                            .toList()
                            .stream();
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void numbersAsPythonShowsThem(double number, String shown) {
        assertThat(PythonText.number(number)).isEqualTo(shown);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void textsAsPythonShowsThem(String text, String shown) {
        StringBuilder out = new StringBuilder();

        PythonText.quote(out, text);

        assertThat(out).hasToString(shown);
    }
}
