package dev.smithwright.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smithwright.runtime.fixture.Everything;
import dev.smithwright.runtime.shape.ReaderRole;
import dev.smithwright.runtime.shape.UnreadableShapeException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonNumbersTest {

    private final JsonCodec codec = new JsonCodec();

    private Everything read(String member, String number) {
        String json = "{\"" + member + "\":" + number + "}";
        return Everything.readFrom(codec.reader(json.getBytes(StandardCharsets.UTF_8), ReaderRole.CLIENT));
    }

    private String write(Everything value) {
        return new String(codec.write(value), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "Byte, 128",
        "Byte, -129",
        "Byte, 200",
        "Byte, 1.5",
        "Short, 32768",
        "Short, -32769",
        "Integer, 2147483648",
        "Integer, -2147483649",
        "Integer, 3e10",
        "Integer, 1.5",
        "Integer, 1e-1",
        "Integer, 1e999999999",
        "Integer, 1e-999999999",
        "Integer, 1e99999999999",
        "Integer, 12345678901234567890123",
        "Long, 9223372036854775808",
        "Long, -9223372036854775809",
        "Long, 1e19",
        "Long, 0.1",
        "Float, 3.5e38",
        "Float, -1e39",
        "Double, 1e309",
        "Double, -1e999999999999",
        "BigInteger, 1.5",
        "BigInteger, 1e3",
        "BigDecimal, 1e99999999999",
        "Timestamp, 1e19",
        "Timestamp, 1e999999999",
        "Timestamp, 99999999999999999999",
        "Timestamp, 31556889864403200",
        "Timestamp, 1e99999999999"
    })
    void numbersThatDoNotFitAreRefused(String member, String number) {
        assertThatThrownBy(() -> read(member, number))
                .isInstanceOf(UnreadableShapeException.class)
                .hasMessageStartingWith("$." + member + ": ")
                .hasMessageContaining("(line 1, column " + (member.length() + 5) + ")")
                .hasNoCause();
    }

    @ParameterizedTest
    @CsvSource({
        "Integer, '\"1\"', an integer, a string",
        "Long, true, an integer, a boolean",
        "Double, {}, a number, an object",
        "Float, '\"1.0\"', 'a number, NaN, Infinity or -Infinity', a string",
        "BigInteger, '\"1\"', an integer, a string",
        "BigDecimal, '[1]', a number, an array",
        "Timestamp, '\"2020-01-01T00:00:00Z\"', a timestamp as a number of seconds, a string",
        "DateTime, 12, a timestamp in a string, a number",
        "Flag, 1, a boolean, a number",
        "Flag, '\"true\"', a boolean, a string",
        "String, 1, a string, a number",
        "Blob, {}, base64 in a string, an object",
        "Names, {}, an array, an object",
        "Tags, [], an object, an array",
        "Point, '\"p\"', an object, a string"
    })
    void otherTypesAreRefused(String member, String value, String expected, String found) {
        assertThatThrownBy(() -> read(member, value))
                .isInstanceOf(UnreadableShapeException.class)
                .hasMessage("$." + member + ": expected " + expected + ", found " + found + " (line 1, column "
                        + (member.length() + 5) + ")");
    }

    @Test
    void integersMayBeWrittenWithFractionOrExponent() {
        assertThat(read("Integer", "1.0").integer()).isEqualTo(1);
        assertThat(read("Integer", "-2e3").integer()).isEqualTo(-2000);
        assertThat(read("Long", "9.223372036854775807E18").longValue()).isEqualTo(Long.MAX_VALUE);
        assertThat(read("Byte", "-128").byteValue()).isEqualTo(Byte.MIN_VALUE);
        assertThat(read("Long", "0e999999999").longValue()).isZero();
    }

    @Test
    void bigNumbersKeepAllTheirDigits() {
        String digits = "1234567890".repeat(80);
        assertThat(read("BigInteger", digits).bigInteger()).isEqualTo(new BigInteger(digits));
        assertThat(read("BigDecimal", digits + ".100").bigDecimal()).isEqualTo(new BigDecimal(digits + ".100"));
        assertThat(read("BigDecimal", "1E+400").bigDecimal()).isEqualTo(new BigDecimal("1E+400"));

        Everything.Builder builder = Everything.builder();
        builder.bigInteger = new BigInteger(digits);
        builder.bigDecimal = new BigDecimal("0.10");
        assertThat(write(builder.build())).isEqualTo("{\"BigInteger\":" + digits + ",\"BigDecimal\":0.10}");
    }

    @Test
    void numbersThatAreNoneAreStrings() {
        Everything.Builder builder = Everything.builder();
        builder.floatValue = Float.NEGATIVE_INFINITY;
        builder.doubleValue = Double.NaN;
        String json = "{\"Float\":\"-Infinity\",\"Double\":\"NaN\"}";

        assertThat(write(builder.build())).isEqualTo(json);
        assertThat(read("Float", "\"-Infinity\"").floatValue()).isEqualTo(Float.NEGATIVE_INFINITY);
        assertThat(read("Float", "\"Infinity\"").floatValue()).isEqualTo(Float.POSITIVE_INFINITY);
        assertThat(read("Double", "\"NaN\"").doubleValue()).isNaN();
        assertThatThrownBy(() -> read("Double", "NaN")).isInstanceOf(UnreadableShapeException.class);
    }
}
