package dev.smithwright.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smithwright.runtime.fixture.Everything;
import dev.smithwright.runtime.shape.ReaderRole;
import dev.smithwright.runtime.shape.UnreadableShapeException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTimestampsTest {

    private final JsonCodec codec = new JsonCodec();

    private Everything read(String json) {
        return Everything.readFrom(codec.reader(json.getBytes(StandardCharsets.UTF_8), ReaderRole.CLIENT));
    }

    private String write(Instant instant) {
        Everything.Builder builder = Everything.builder();
        builder.timestamp = instant;
        builder.dateTime = instant;
        builder.httpDate = instant;
        return new String(codec.write(builder.build()), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2018-09-27T20:09:48.077Z|1538078988.077|2018-09-27T20:09:48.077Z|Thu, 27 Sep 2018 20:09:48.077 GMT",
                "2020-10-07T03:10:15Z    |1602040215    |2020-10-07T03:10:15Z    |Wed, 07 Oct 2020 03:10:15 GMT",
                "2020-10-07T03:10:15.500Z|1602040215.5  |2020-10-07T03:10:15.5Z  |Wed, 07 Oct 2020 03:10:15.5 GMT",
                "2020-10-07T03:10:15.000999Z|1602040215 |2020-10-07T03:10:15Z    |Wed, 07 Oct 2020 03:10:15 GMT",
                "1969-12-31T23:59:59.500Z|-0.5          |1969-12-31T23:59:59.5Z  |Wed, 31 Dec 1969 23:59:59.5 GMT",
                "1969-12-31T23:59:58.999Z|-1.001        |1969-12-31T23:59:58.999Z|Wed, 31 Dec 1969 23:59:58.999 GMT",
                "1970-01-01T00:00:00.010Z|0.01          |1970-01-01T00:00:00.01Z |Thu, 01 Jan 1970 00:00:00.01 GMT",
                "1969-12-31T23:59:50Z    |-10           |1969-12-31T23:59:50Z    |Wed, 31 Dec 1969 23:59:50 GMT",
            })
    void timestampsAreWrittenPlainlyWhateverTheLocale(String instant, String seconds, String dateTime, String date) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(write(Instant.parse(instant)))
                    .isEqualTo("{\"Timestamp\":" + seconds + ",\"DateTime\":\"" + dateTime + "\",\"HttpDate\":\"" + date
                            + "\"}");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1.538078988077E9, 2018-09-27T20:09:48.077Z",
        "1.602040215E9, 2020-10-07T03:10:15Z",
        "1602040215.0, 2020-10-07T03:10:15Z",
        "1602040215.123456789123, 2020-10-07T03:10:15.123456789Z",
        "-0.25, 1969-12-31T23:59:59.750Z",
        "0, 1970-01-01T00:00:00Z",
        "-1e-3, 1969-12-31T23:59:59.999Z",
        "1e-400, 1970-01-01T00:00:00Z",
        "0e999999999, 1970-01-01T00:00:00Z",
        "1e-999999999, 1970-01-01T00:00:00Z",
        "-1e-999999999, 1969-12-31T23:59:59.999999999Z"
    })
    void secondsAreReadInAnySpelling(String seconds, Instant instant) {
        assertThat(read("{\"Timestamp\":" + seconds + "}").timestamp()).isEqualTo(instant);
    }

    @Test
    void textIsReadWithOffsetsAndFractions() {
        assertThat(read("{\"DateTime\":\"2019-12-16T22:48:18-01:00\"}").dateTime())
                .isEqualTo(Instant.parse("2019-12-16T23:48:18Z"));
        assertThat(read("{\"DateTime\":\"1985-04-12T23:20:50.52Z\"}").dateTime())
                .isEqualTo(Instant.parse("1985-04-12T23:20:50.520Z"));
        assertThat(read("{\"HttpDate\":\"Sun, 02 Jan 2000 20:34:56.456 GMT\"}").httpDate())
                .isEqualTo(Instant.parse("2000-01-02T20:34:56.456Z"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DateTime|2019-12-16",
                "DateTime|2019-13-16T22:48:18Z",
                "DateTime|2019-02-30T22:48:18Z",
                "HttpDate|Mon, 30 Feb 2000 20:34:56 GMT",
                "HttpDate|Mon, 02 Jan 2000 20:34:56 GMT",
                "HttpDate|Sunday, 02-Jan-00 20:34:56 GMT",
            })
    void otherTextIsRefusedWithoutQuotingIt(String member, String text) {
        assertThatThrownBy(() -> read("{\"" + member + "\":\"" + text + "\"}"))
                .isInstanceOf(UnreadableShapeException.class)
                .hasMessage("$." + member + ": the timestamp is malformed, or out of range (line 1, column 13)")
                .hasNoCause();
    }
}
