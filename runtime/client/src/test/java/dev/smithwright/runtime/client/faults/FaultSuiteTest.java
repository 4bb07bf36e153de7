package dev.smithwright.runtime.client.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.smithwright.runtime.client.transport.CallTimeoutException;
import dev.smithwright.runtime.client.transport.RawServer;
import dev.smithwright.runtime.client.transport.ResponseTooLargeException;
import dev.smithwright.runtime.client.transport.TransportException;
import dev.smithwright.runtime.client.wire.UnreadableResponseException;
import dev.smithwright.runtime.error.ServiceException;
import dev.smithwright.runtime.notes.NoteBook;
import dev.smithwright.runtime.notes.ReadNoteInput;
import dev.smithwright.runtime.notes.ReadNoteOutput;
import dev.smithwright.runtime.notes.UnmodeledNoteBookException;
import dev.smithwright.runtime.operation.Response;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What goes wrong between a client and a service, one test for each fault, over all ways to call. No call hangs beyond its
 * time, and none leaves a thread, a socket or a file behind. Interrupts and closing have a test of their own, for each phase
 * of a call: {@link EndedCallsTest}; bodies that are larger than the memory have {@link HugeBodiesTest}.
 */
class FaultSuiteTest {

    private static final Duration SHORT = Duration.ofMillis(400);

    @RegisterExtension
    static final NoLeaks LEAKS = new NoLeaks();

    private static SSLContext selfSigned;
    private static SSLContext elsewhere;

    @BeforeAll
    static void makeCertificates(@TempDir Path directory) throws Exception {
        selfSigned = SelfSigned.context(directory);
        elsewhere = SelfSigned.context(directory, "DNS:elsewhere.example");
    }

    @ParameterizedTest
    @EnumSource
    void connectionRefused(Way way) throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        URI nobody = URI.create("http://127.0.0.1:" + port + "/");
        try (Way.Caller caller = way.open(nobody, CallSettings.DEFAULT)) {
            Call<ReadNoteOutput> call = caller.begin(NoteBook.READ_NOTE, new ReadNoteInput("a"));

            TransportException failure = catchThrowableOfType(TransportException.class, call::response);

            assertThat(failure)
                    .isExactlyInstanceOf(TransportException.class)
                    .hasMessageStartingWith("no connection to http://127.0.0.1:" + port)
                    .hasMessageEndingWith(" (after 3 attempts)");
        }
    }

    @ParameterizedTest
    @EnumSource
    void connectionNotAccepted(Way way) throws Exception {
        try (FullListener listener = new FullListener();
                Way.Caller caller = way.open(listener.uri(), CallSettings.ONCE.withConnectTimeout(SHORT))) {
            Assumptions.assumeTrue(listener.isFull(), "this system's queue of connections has no end");
            Call<ReadNoteOutput> call = caller.begin(NoteBook.READ_NOTE, new ReadNoteInput("a"));

            assertThatThrownBy(call::response)
                    .isInstanceOf(CallTimeoutException.class)
                    .hasMessage("no connection to http://127.0.0.1:"
                            + listener.uri().getPort() + " within 0.4 s");
        }
    }

    @ParameterizedTest
    @EnumSource
    void connectionResetBeforeTheRequest(Way way) throws Exception {
        try (RawServer server = RawServer.holding("http", RawServer::reset);
                Scene scene = Scene.of(way, server, CallSettings.DEFAULT)) {
            assertBroken(scene, server);
        }
    }

    @ParameterizedTest
    @EnumSource
    void connectionResetAfterTheRequest(Way way) throws Exception {
        try (RawServer server = RawServer.answering((connection, number) -> RawServer.reset(connection));
                Scene scene = Scene.of(way, server, CallSettings.DEFAULT)) {
            assertBroken(scene, server);
            assertThat(server.requests()).hasSize(3);
        }
    }

    private static void assertBroken(Scene scene, RawServer server) {
        TransportException failure = catchThrowableOfType(TransportException.class, () -> scene.read("a"));
        assertThat(failure)
                .isExactlyInstanceOf(TransportException.class)
                .hasMessageContaining(origin(server))
                .hasMessageEndingWith(" (after 3 attempts)");
        assertThat(failure.attempts()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void noAnswer(Way way) throws Exception {
        try (RawServer server = RawServer.answering((connection, number) -> {})) {
            assertTakesTooLong(way, server);
        }
    }

    /** So much is promised that the JDK does not try to read the rest in order to keep the connection. */
    @ParameterizedTest
    @EnumSource
    void stalledBody(Way way) throws Exception {
        try (RawServer server =
                RawServer.answering("HTTP/1.1 200 OK\nContent-Length: 1000000\n\n{\"Text\":\"" + "x".repeat(100))) {
            assertTakesTooLong(way, server);
        }
    }

    @ParameterizedTest
    @EnumSource
    void slowTrickle(Way way) throws Exception {
        try (RawServer server = RawServer.answering(trickle("HTTP/1.1 200 OK\nContent-Length: 1000000\n\n"))) {
            assertTakesTooLong(way, server);
        }
    }

    @ParameterizedTest
    @EnumSource
    void slowTrickleOfHeaders(Way way) throws Exception {
        try (RawServer server = RawServer.answering(trickle("HTTP/1.1 200 OK\nX-Slow: "))) {
            assertTakesTooLong(way, server);
        }
    }

    private static RawServer.Answer trickle(String beginning) {
        return (connection, number) -> {
            RawServer.write(connection, beginning);
            while (true) {
                RawServer.write(connection, "x");
                Thread.sleep(20);
            }
        };
    }

    private static void assertTakesTooLong(Way way, RawServer server) throws IOException {
        long start = System.nanoTime();
        try (Scene scene = Scene.of(way, server, CallSettings.ONCE.withAttemptTimeout(SHORT))) {
            assertThatThrownBy(() -> scene.read("a"))
                    .isInstanceOf(CallTimeoutException.class)
                    .hasMessage("no whole answer from " + origin(server) + " within 0.4 s");
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(SHORT);
    }

    @ParameterizedTest
    @EnumSource
    void bodyShorterThanItsLength(Way way) throws Exception {
        RawServer.Answer cut = (connection, number) -> {
            RawServer.write(connection, "HTTP/1.1 200 OK\nContent-Length: 100\n\n{\"Text\":\"hello\"}");
            connection.close();
        };
        try (RawServer server = RawServer.answering(cut);
                Scene scene = Scene.of(way, server, CallSettings.DEFAULT)) {
            assertBroken(scene, server);
            assertThat(server.requests()).hasSize(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void chunksThatEndTooEarly(Way way) throws Exception {
        RawServer.Answer cut = (connection, number) -> {
            RawServer.write(connection, "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n10\n{\"Text\":\"hello\"}\n");
            connection.close();
        };
        try (RawServer server = RawServer.answering(cut);
                Scene scene = Scene.of(way, server, CallSettings.DEFAULT)) {
            assertBroken(scene, server);
            assertThat(server.requests()).hasSize(3);
        }
    }

    /** What is too much is no part of this answer, and must not be taken for the next one. */
    @ParameterizedTest
    @EnumSource
    void bodyLongerThanItsLength(Way way) throws Exception {
        RawServer.Answer longer = (connection, number) -> {
            String headers = number == 1 ? "" : "Connection: close\n";
            RawServer.write(connection, ok("{\"Text\":\"" + number + "\"}", headers) + ok("{\"Text\":\"stray\"}", ""));
        };
        try (RawServer server = RawServer.answering(longer);
                Scene scene = Scene.of(way, server, CallSettings.DEFAULT)) {
            assertThat(scene.read("a").output().text()).isEqualTo("1");
            assertThat(scene.read("b").output().text()).isEqualTo("2");
        }
    }

    @ParameterizedTest
    @EnumSource
    void gzipWhereNoneWasAsked(Way way) throws Exception {
        byte[] body = gzip("{\"Text\":\"hello\"}");
        RawServer.Answer compressed = (connection, number) -> {
            RawServer.write(
                    connection,
                    "HTTP/1.1 200 OK\nConnection: close\nContent-Encoding: gzip\nContent-Length: " + body.length
                            + "\n\n");
            connection.getOutputStream().write(body);
        };
        try (RawServer server = RawServer.answering(compressed);
                Scene scene = Scene.of(way, server, CallSettings.DEFAULT)) {
            assertThat(scene.read("a").output().text()).isEqualTo("hello");
            assertThat(server.requests().get(0)).doesNotContainIgnoringCase("accept-encoding");
        }
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @EnumSource
    void stormOf503(Way way) throws Exception {
        int calls = 40;
        try (RawServer server = RawServer.answering(error(503, "", "busy"));
                Scene scene = Scene.of(way, server, CallSettings.DEFAULT)) {
            List<Call<ReadNoteOutput>> storm = new ArrayList<>();
            for (int i = 0; i < calls; i++) {
                storm.add(scene.begin(NoteBook.READ_NOTE, new ReadNoteInput("a")));
            }
            for (Call<ReadNoteOutput> call : storm) {
                assertThat(call.end().thrown())
                        .isInstanceOfSatisfying(
                                UnmodeledNoteBookException.class,
                                error -> assertThat(error.httpStatus()).isEqualTo(503));
            }
            // The quota of the client pays for 35 retries, however many calls fail.
            assertThat(server.requests()).hasSizeBetween(calls, calls + 35);
        }
    }

    @ParameterizedTest
    @EnumSource
    void throttlingWithRetryAfter(Way way) throws Exception {
        String throttled = error(400, "x-amz-retry-after: 1200\n", "{\"__type\":\"ThrottlingException\"}");
        RawServer.Answer once = (connection, number) -> RawServer.write(
                connection, number == 1 ? throttled : ok("{\"Text\":\"hello\"}", "Connection: close\n"));
        long start = System.nanoTime();
        try (RawServer server = RawServer.answering(once);
                Scene scene = Scene.of(way, server, CallSettings.DEFAULT)) {
            Response<ReadNoteOutput> response = scene.read("a");

            assertThat(response.output().text()).isEqualTo("hello");
            assertThat(response.metadata().attempts()).isEqualTo(2);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(1200));
        }
    }

    /** Who corrects the clock may try again: this service is never content. */
    @ParameterizedTest
    @EnumSource
    void skewedClock(Way way) throws Exception {
        String skewed = error(
                400,
                "Date: Tue, 01 Jan 2030 00:00:00 GMT\n",
                "{\"__type\":\"InvalidSignatureException\",\"message\":\"Signature expired\"}");
        try (RawServer server = RawServer.answering(skewed);
                Scene scene = Scene.of(way, server, CallSettings.DEFAULT)) {
            assertServiceError(scene, "InvalidSignatureException", "Signature expired");
        }
    }

    @ParameterizedTest
    @EnumSource
    void expiredCredentials(Way way) throws Exception {
        String expired = error(400, "", "{\"__type\":\"ExpiredTokenException\",\"message\":\"The token has expired\"}");
        try (RawServer server = RawServer.answering(expired);
                Scene scene = Scene.of(way, server, CallSettings.DEFAULT)) {
            assertServiceError(scene, "ExpiredTokenException", "The token has expired");
            assertThat(server.requests()).hasSize(1);
        }
    }

    private static void assertServiceError(Scene scene, String code, String message) {
        ServiceException error = catchThrowableOfType(ServiceException.class, () -> scene.read("a"));
        assertThat(error).hasMessage(message);
        assertThat(error.code()).isEqualTo(code);
        assertThat(error.requestId()).isEqualTo("id-1");
    }

    @ParameterizedTest
    @EnumSource
    void truncatedJson(Way way) throws Exception {
        try (RawServer server = RawServer.answering(ok("{\"Text\":\"hel", "Connection: close\n"));
                Scene scene = Scene.of(way, server, CallSettings.DEFAULT)) {
            UnreadableResponseException failure =
                    catchThrowableOfType(UnreadableResponseException.class, () -> scene.read("a"));

            assertThat(failure).hasMessageContaining("$.Text: the JSON text ends too early");
            assertThat(failure.requestId()).isEqualTo("id-1");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void hugeBody(Way way) throws Exception {
        try (RawServer server = RawServer.answering("HTTP/1.1 200 OK\nContent-Length: 104857600\n\n{\"Text\":\"");
                Scene scene = Scene.of(way, server, CallSettings.DEFAULT)) {
            assertThatThrownBy(() -> scene.read("a"))
                    .isInstanceOf(ResponseTooLargeException.class)
                    .hasMessageStartingWith("the answer of " + origin(server) + " with status 200 has 104857600 bytes");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void html(Way way) throws Exception {
        String page = "<html>Please log in</html>";
        try (RawServer server = RawServer.answering(ok(page, "Content-Type: text/html\nConnection: close\n"));
                Scene scene = Scene.of(way, server, CallSettings.DEFAULT)) {
            UnreadableResponseException failure =
                    catchThrowableOfType(UnreadableResponseException.class, () -> scene.read("a"));

            assertThat(failure).hasMessageContaining("(text/html)").hasMessageContaining(page);
            assertThat(failure.excerpt()).isEqualTo(page);
            assertThat(failure.requestId()).isEqualTo("id-1");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void htmlOfAGateway(Way way) throws Exception {
        try (RawServer server =
                        RawServer.answering(error(502, "Content-Type: text/html\n", "<html>Bad Gateway</html>"));
                Scene scene = Scene.of(way, server, CallSettings.DEFAULT)) {
            assertThatThrownBy(() -> scene.read("a"))
                    .isInstanceOf(UnmodeledNoteBookException.class)
                    .hasMessageContaining("<html>Bad Gateway</html>");
            assertThat(server.requests()).hasSize(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void redirect(Way way) throws Exception {
        try (RawServer server = RawServer.answering(
                        "HTTP/1.1 307 Moved\nLocation: http://127.0.0.1:1/\nConnection: close\nContent-Length: 0\n\n");
                Scene scene = Scene.of(way, server, CallSettings.DEFAULT)) {
            assertThatThrownBy(() -> scene.read("a"))
                    .isInstanceOf(UnreadableResponseException.class)
                    .hasMessageContaining("status 307 and points to http://127.0.0.1:1/");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anotherProtocol(Way way) throws Exception {
        RawServer.Answer garbage = (connection, number) -> {
            RawServer.write(connection, "SSH-2.0-\u001b[31mOpenSSH_" + "9".repeat(1000) + "\n\n");
            connection.close();
        };
        try (RawServer server = RawServer.answering(garbage);
                Scene scene = Scene.of(way, server, CallSettings.DEFAULT)) {
            assertIsNotHttp(scene, server);
        }
    }

    /** How long the body is cannot be told: either it is none, or all that comes, which never ends here. */
    @ParameterizedTest
    @EnumSource
    void lengthThatIsNoNumber(Way way) throws Exception {
        try (RawServer server = RawServer.answering("HTTP/1.1 200 OK\nContent-Length: many\n\n{}");
                Scene scene = Scene.of(way, server, CallSettings.ONCE.withAttemptTimeout(SHORT))) {
            assertThatThrownBy(() -> scene.read("a"))
                    .isInstanceOf(TransportException.class)
                    .hasMessageContaining(origin(server));
        }
    }

    @ParameterizedTest
    @EnumSource
    void headersWithoutEnd(Way way) throws Exception {
        RawServer.Answer endless = (connection, number) -> {
            RawServer.write(connection, "HTTP/1.1 200 OK\n");
            while (true) {
                RawServer.write(connection, "X-More: " + "x".repeat(1000) + "\n");
            }
        };
        try (RawServer server = RawServer.answering(endless);
                Scene scene = Scene.of(way, server, CallSettings.DEFAULT)) {
            assertIsNotHttp(scene, server);
        }
    }

    private static void assertIsNotHttp(Scene scene, RawServer server) {
        TransportException failure = catchThrowableOfType(TransportException.class, () -> scene.read("a"));
        assertThat(failure)
                .isExactlyInstanceOf(TransportException.class)
                .hasMessageStartingWith("the answer of " + origin(server) + " is not HTTP")
                .hasNoCause();
        assertThat(failure.getMessage()).hasSizeLessThan(400).doesNotContainPattern("\\p{Cntrl}");
        assertThat(server.requests()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void untrustedCertificate(Way way) throws Exception {
        assertIsNotTrusted(way, selfSigned, "unable to find valid certification path");
    }

    @ParameterizedTest
    @EnumSource
    void certificateOfAnotherHost(Way way) throws Exception {
        Closeable trust = SelfSigned.trust(elsewhere);
        try {
            assertIsNotTrusted(way, elsewhere, "No subject alternative names matching IP address 127.0.0.1 found");
        } finally {
            trust.close();
        }
    }

    private static void assertIsNotTrusted(Way way, SSLContext tls, String reason) throws IOException {
        try (RawServer server = RawServer.holding(
                        tls, connection -> connection.getInputStream().read());
                Scene scene = Scene.of(way, server, CallSettings.DEFAULT)) {
            TransportException failure = catchThrowableOfType(TransportException.class, () -> scene.read("a"));

            assertThat(failure)
                    .hasMessageStartingWith(origin(server) + " has no certificate that is trusted here: ")
                    .hasMessageContaining(reason);
            assertThat(failure.attempts()).isEqualTo(1);
            assertThat(server.connections()).isEqualTo(1);
            assertThat(server.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void noTlsWhereItIsExpected(Way way) throws Exception {
        RawServer.Conversation plain = connection -> {
            connection.getInputStream().read(new byte[8192]);
            RawServer.write(connection, "HTTP/1.1 400 Bad Request\nConnection: close\nContent-Length: 0\n\n");
        };
        try (RawServer server = RawServer.holding("https", plain);
                Scene scene = Scene.of(way, server, CallSettings.ONCE)) {
            assertThatThrownBy(() -> scene.read("a"))
                    .isExactlyInstanceOf(TransportException.class)
                    .hasMessageContaining(origin(server));
        }
    }

    /** The client closes the connection after it, so that none is left that the JDK would keep for a while. */
    private static String error(int status, String headers, String body) {
        return "HTTP/1.1 " + status + " Error\nx-amzn-requestid: id-1\nConnection: close\n" + headers
                + "Content-Length: " + body.length() + "\n\n" + body;
    }

    private static String ok(String body, String headers) {
        return "HTTP/1.1 200 OK\nx-amzn-requestid: id-1\n" + headers + "Content-Length: " + body.length() + "\n\n"
                + body;
    }

    private static String origin(RawServer server) {
        return server.uri().resolve("/").toString().replaceAll("/$", "");
    }
}
