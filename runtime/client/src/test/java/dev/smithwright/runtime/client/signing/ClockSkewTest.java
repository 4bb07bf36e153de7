package dev.smithwright.runtime.client.signing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.client.transport.HttpResponse;
import dev.smithwright.runtime.error.ErrorDetails;
import dev.smithwright.runtime.error.ServiceException;
import dev.smithwright.runtime.notes.NoteBook;
import dev.smithwright.runtime.shape.TimestampFormats;
import java.lang.reflect.Field;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.awscore.internal.AwsErrorCode;
import software.amazon.awssdk.http.SdkHttpResponse;

class ClockSkewTest {

    private static final Instant NOW = Instant.parse("2024-02-29T12:00:00Z");
    private static final String SIGNED_NOW = "20240229T120000Z";
    private static final String AN_HOUR_LATER = "Thu, 29 Feb 2024 13:00:00 GMT";

    private final ServiceClock clock = new ServiceClock(Clock.fixed(NOW, ZoneOffset.UTC));

    @ParameterizedTest
    @ValueSource(strings = {"RequestTimeTooSkewed", "RequestExpired", "RequestInTheFuture"})
    void someCodesSpeakOfTime(String code) {
        assertThat(correct(error(code, 400), SIGNED_NOW, AN_HOUR_LATER)).isTrue();
        assertThat(clock.instant()).isEqualTo(NOW.plus(Duration.ofHours(1)));
    }

    /** A request may also have expired on its way. */
    @Test
    void thoseAreAnsweredBySigningAnewEvenIfTheTimeIsNotSaid() {
        assertThat(correct(error("RequestExpired", 400), SIGNED_NOW, null)).isTrue();
        assertThat(clock.instant()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"InvalidSignatureException", "SignatureDoesNotMatch", "AuthFailure"})
    void othersMayBeDueToTimeIfItDiffers(String code) {
        assertThat(correct(error(code, 400), SIGNED_NOW, "Thu, 29 Feb 2024 12:03:59 GMT"))
                .isFalse();
        assertThat(clock.instant()).isEqualTo(NOW);
        assertThat(correct(error(code, 400), SIGNED_NOW, "Thu, 29 Feb 2024 11:56:00 GMT"))
                .isTrue();
        assertThat(clock.instant()).isEqualTo(NOW.minus(Duration.ofMinutes(4)));
    }

    @ParameterizedTest
    @CsvSource({"401, true", "403, true", "400, false", "500, false"})
    void soMayStatuses(int status, boolean mayBe) {
        assertThat(correct(error("AccessDenied", status), SIGNED_NOW, AN_HOUR_LATER))
                .isEqualTo(mayBe);
    }

    /** Another call may have set the clock in the meantime: what counts is the time in the signature. */
    @Test
    void aCallThatWasSignedBeforeTheClockWasSetIsSignedAnewToo() {
        clock.follow(NOW.plus(Duration.ofHours(1)));

        assertThat(correct(error("InvalidSignatureException", 403), SIGNED_NOW, AN_HOUR_LATER))
                .isTrue();
        assertThat(correct(error("InvalidSignatureException", 403), "20240229T130000Z", AN_HOUR_LATER))
                .isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "now",
                "Thu, 32 Feb 2024 13:00:00 GMT",
                "Fri, 31 Dec 9999 23:59:59 GMT",
                "Thu, 29 Feb 2024 13:00:00 GMT, Thu, 29 Feb 2024 13:00:00 GMT",
                "+1000000000-12-31T23:59:59Z"
            })
    void aTimeThatMakesNoSenseIsNone(String date) {
        assertThat(correct(error("InvalidSignatureException", 403), SIGNED_NOW, date))
                .isFalse();
        assertThat(correct(error("RequestTimeTooSkewed", 403), SIGNED_NOW, date))
                .isTrue();
        assertThat(clock.instant()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "today", "20241301T000000Z"})
    void aRequestWithoutSignatureHasNoTimeToBeWrong(String signedAt) {
        assertThat(correct(error("RequestTimeTooSkewed", 403), signedAt, AN_HOUR_LATER))
                .isFalse();
        assertThat(clock.instant()).isEqualTo(NOW);
    }

    static Stream<Arguments> answers() throws IllegalAccessException {
        Set<String> codes = new TreeSet<>(Set.of("LimitExceededException", "AccessDenied", "Unknown"));
        for (Field field : AwsErrorCode.class.getFields()) {
            ((Set<?>) field.get(null)).forEach(code -> codes.add((String) code));
        }
        assertThat(codes).contains("RequestInTheFuture").hasSizeGreaterThan(20);
        return codes.stream()
                .flatMap(code -> Stream.of(400, 401, 403, 404, 500)
                        .flatMap(status -> Stream.of(-3600, -180, 0, 180, 3600)
                                .map(seconds -> Arguments.of(code, status, seconds))));
    }

    /** The AWS SDK asks the machine's clock, so that the service's time is given in relation to it. */
    @ParameterizedTest
    @MethodSource("answers")
    void theAwsSdkAgrees(String code, int status, int seconds) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        String date = TimestampFormats.httpDate(now.plusSeconds(seconds));
        AwsServiceException peer = AwsServiceException.builder()
                .statusCode(status)
                .clockSkew(Duration.ZERO)
                .awsErrorDetails(AwsErrorDetails.builder()
                        .errorCode(code)
                        .sdkHttpResponse(SdkHttpResponse.builder()
                                .putHeader("Date", date)
                                .build())
                        .build())
                .build();
        SignatureV4Signer signer = new SignatureV4Signer(
                new FixedCredentials("AKID", "secret", null), "us-east-1", Clock.fixed(now, ZoneOffset.UTC));
        HttpRequest sent = signer.sign(NoteBook.PUT_NOTE, request(Map.of()));

        assertThat(signer.correctClock(error(code, status), sent, response(date)))
                .isEqualTo(peer.isClockSkewException());
    }

    private boolean correct(ServiceException error, String signedAt, String date) {
        HttpRequest sent = request(signedAt == null ? Map.of() : Map.of("x-amz-date", signedAt));
        return ClockSkew.correct(clock, error, sent, response(date));
    }

    private static ServiceException error(String code, int status) {
        return NoteBook.READ_NOTE.errors().unmodeled(ErrorDetails.raised(code, status, null));
    }

    private static HttpRequest request(Map<String, String> headers) {
        return new HttpRequest(
                "POST", URI.create("https://notes.example/"), headers, new byte[0], Duration.ofSeconds(1));
    }

    private static HttpResponse response(String date) {
        return new HttpResponse(400, date == null ? Map.of() : Map.of("date", List.of(date)), new byte[0]);
    }
}
