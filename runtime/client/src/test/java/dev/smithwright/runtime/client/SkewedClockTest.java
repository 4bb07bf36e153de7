package dev.smithwright.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smithwright.runtime.client.retry.RetryMode;
import dev.smithwright.runtime.client.transport.RawServer;
import dev.smithwright.runtime.client.transport.TransportKind;
import dev.smithwright.runtime.error.ServiceException;
import dev.smithwright.runtime.notes.NoteBookAsyncClient;
import dev.smithwright.runtime.notes.NoteBookClient;
import dev.smithwright.runtime.shape.TimestampFormats;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls over HTTP to a service whose clock differs from that of the machine. */
class SkewedClockTest {

    private static final Pattern SIGNED_AT = Pattern.compile("(?mi)^x-amz-date: (\\S+)\\r?$");
    private static final DateTimeFormatter SIGNING_TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssX").withZone(ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource({"URL_CONNECTION, PT1H", "URL_CONNECTION, PT-1H", "JDK_HTTP, PT1H", "JDK_HTTP, PT-1H"})
    void theClientThatWaitsSetsItsClock(TransportKind kind, Duration skew) throws Exception {
        try (RawServer server = service(skew, false);
                var transport = kind.open();
                NoteBookClient client = NoteBookClient.builder()
                        .endpoint(server.uri())
                        .region("us-east-1")
                        .credentials("AKID", "secret")
                        .transport(transport)
                        .build()) {
            client.deleteNote("a");
            assertThat(server.requests()).hasSize(2);

            client.deleteNote("b");
            assertThat(server.requests()).hasSize(3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT1H", "PT-1H"})
    void soDoesTheAsynchronousClient(Duration skew) throws Exception {
        try (RawServer server = service(skew, false);
                NoteBookAsyncClient client = asyncClient(server, RetryMode.STANDARD)) {
            client.deleteNote("a").get(30, TimeUnit.SECONDS);
            assertThat(server.requests()).hasSize(2);

            client.deleteNote("b").get(30, TimeUnit.SECONDS);
            assertThat(server.requests()).hasSize(3);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"STANDARD", "ADAPTIVE", "NONE"})
    void aServiceThatTakesNoTimeEndsTheCall(RetryMode mode) throws Exception {
        try (RawServer server = service(Duration.ofHours(1), true);
                NoteBookClient client = NoteBookClient.builder()
                        .endpoint(server.uri())
                        .region("us-east-1")
                        .credentials("AKID", "secret")
                        .retryMode(mode)
                        .build();
                NoteBookAsyncClient asyncClient = asyncClient(server, mode)) {
            int attempts = mode == RetryMode.NONE ? 1 : 3;
            assertThatThrownBy(() -> client.deleteNote("a"))
                    .isInstanceOfSatisfying(
                            ServiceException.class,
                            error -> assertThat(error.attempts()).isEqualTo(attempts));
            assertThat(server.requests()).hasSize(attempts);

            assertThatThrownBy(() -> asyncClient.deleteNote("a").get(30, TimeUnit.SECONDS))
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(ServiceException.class);
            assertThat(server.requests()).hasSize(2 * attempts);
        }
    }

    private static NoteBookAsyncClient asyncClient(RawServer server, RetryMode mode) {
        return NoteBookAsyncClient.builder()
                .endpoint(server.uri())
                .region("us-east-1")
                .credentials("AKID", "secret")
                .retryMode(mode)
                .build();
    }

    private static RawServer service(Duration skew, boolean rejectsAll) throws Exception {
        AtomicReference<RawServer> server = new AtomicReference<>();
        server.set(RawServer.answering((connection, number) -> {
            Instant time = Instant.now().plus(skew);
            boolean accepted = !rejectsAll && isInTime(server.get().requests().get(number - 1), time);
            answer(connection, accepted, time);
        }));
        return server.get();
    }

    private static boolean isInTime(String request, Instant time) {
        Matcher signedAt = SIGNED_AT.matcher(request);
        assertThat(signedAt.find()).as(request).isTrue();
        Instant signed = SIGNING_TIME.parse(signedAt.group(1), Instant::from);
        return Duration.between(signed, time).abs().compareTo(Duration.ofMinutes(5)) <= 0;
    }

    private static void answer(Socket connection, boolean accepted, Instant time) throws Exception {
        String body = accepted ? "{}" : "{\"__type\":\"RequestTimeTooSkewed\"}";
        RawServer.write(
                connection,
                "HTTP/1.1 " + (accepted ? "200 OK" : "400 Bad Request") + "\nDate: " + TimestampFormats.httpDate(time)
                        + "\nContent-Length: " + body.length() + "\n\n" + body);
    }
}
