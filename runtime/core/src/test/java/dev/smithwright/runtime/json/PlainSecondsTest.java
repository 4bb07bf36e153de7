package dev.smithwright.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.runtime.shape.TimestampFormats;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The short way from digits to an instant gives what the long one does, or leaves it to that. */
class PlainSecondsTest {

    private static @Nullable Instant read(String number) {
        char[] text = ("[" + number + "]").toCharArray();
        return PlainSeconds.read(text, 1, number.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1538078988.077",
                "1602040215.0",
                "1.602040215E9",
                "1.538078988077e+9",
                "15380789880770e-4",
                "0.000000001",
                "0.0",
                "1.5e00",
                "0.1e1",
                "12345678901234567.8",
                "99999999999.999999"
            })
    void whatServicesSendIsReadToTheLastDigit(String number) {
        assertThat(read(number)).isEqualTo(TimestampFormats.ofEpochSeconds(new BigDecimal(number)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1.5",
                "-0.0",
                "1234567890123456789.5",
                "1234567890.1234567890",
                "1e-10",
                "1e9",
                "1.5e-100",
                "0e999999999",
                "99999999999999999999999999.5"
            })
    void whatTakesMoreCareIsLeftToWhoTakesIt(String number) {
        assertThat(read(number)).isNull();
    }
}
