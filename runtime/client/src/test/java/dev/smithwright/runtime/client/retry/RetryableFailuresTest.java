package dev.smithwright.runtime.client.retry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.runtime.client.transport.CallInterruptedException;
import dev.smithwright.runtime.client.transport.CallTimeoutException;
import dev.smithwright.runtime.client.transport.ResponseTooLargeException;
import dev.smithwright.runtime.client.transport.TransportException;
import dev.smithwright.runtime.error.ErrorDetails;
import dev.smithwright.runtime.error.ServiceException;
import dev.smithwright.runtime.notes.NoteBook;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryableFailuresTest {

    static Stream<Exception> brokenForAMoment() {
        return Stream.of(
                new ConnectException("refused"),
                new SocketException("reset"),
                new EOFException("cut short"),
                new UnknownHostException("name server"),
                new SSLHandshakeException("the other side hung up"));
    }

    @ParameterizedTest
    @MethodSource("brokenForAMoment")
    void brokenConnectionsMayPass(Exception cause) {
        assertThat(RetryableFailures.includes(new TransportException("broken", cause)))
                .isTrue();
    }

    @Test
    void anAttemptThatTookTooLongMayPass() {
        assertThat(RetryableFailures.includes(new CallTimeoutException("late", new TimeoutException())))
                .isTrue();
    }

    static Stream<Exception> sameNextTime() {
        return Stream.of(
                new CallInterruptedException("stop", new IOException()),
                new ResponseTooLargeException("large", 200, null, null),
                new TransportException("not HTTP", null),
                new TransportException("refused", new IllegalArgumentException("header")),
                new TransportException("stranger", new SSLPeerUnverifiedException("no certificate")),
                new TransportException("stranger", new IOException("PKIX", new CertificateException())),
                new IllegalStateException("anything else"));
    }

    @ParameterizedTest
    @MethodSource("sameNextTime")
    void whatWouldComeAgainIsNotTriedAgain(Exception failure) {
        assertThat(RetryableFailures.includes(failure)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"true, true", "true, false", "false, false"})
    void errorsOfTheServiceKnowThemselves(boolean retryable, boolean throttling) {
        ServiceException error = NoteBook.READ_NOTE
                .errors()
                .unmodeled(new ErrorDetails("ReadNote", "Code", null, null, 400, 1, retryable, throttling, null));

        assertThat(RetryableFailures.includes(error)).isEqualTo(retryable);
        assertThat(RetryableFailures.isThrottling(error)).isEqualTo(throttling);
    }

    @Test
    void theServiceGivesItsWishInMilliseconds() {
        assertThat(RetryableFailures.retryAfter("1500")).isEqualTo(Duration.ofMillis(1500));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "soon", "-5", "Wed, 21 Oct 2015 07:28:00 GMT", "99999999999999999999"})
    void aWishThatMakesNoSenseIsNone(String header) {
        assertThat(RetryableFailures.retryAfter(header)).isZero();
    }
}
