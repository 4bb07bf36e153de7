package dev.smithwright.runtime.client.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.smithwright.runtime.client.transport.CallTimeoutException;
import dev.smithwright.runtime.client.transport.RawServer;
import dev.smithwright.runtime.client.transport.TransportException;
import dev.smithwright.runtime.notes.NoteBook;
import dev.smithwright.runtime.notes.ReadNoteInput;
import dev.smithwright.runtime.notes.ReadNoteOutput;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What goes wrong before there is an answer: with the connection, with TLS, with HTTP itself. One test for each fault, over all
 * ways to call: no call hangs beyond its time, and none leaves a thread, a socket or a file behind.
 */
class ConnectionFaultsTest {

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
                .hasMessageContaining(server.origin())
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
                    .hasMessage("no whole answer from " + server.origin() + " within 0.4 s");
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
            RawServer.write(
                    connection,
                    Answers.ok("{\"Text\":\"" + number + "\"}", headers) + Answers.ok("{\"Text\":\"stray\"}", ""));
        };
        try (RawServer server = RawServer.answering(longer);
                Scene scene = Scene.of(way, server, CallSettings.DEFAULT)) {
            assertThat(scene.read("a").output().text()).isEqualTo("1");
            assertThat(scene.read("b").output().text()).isEqualTo("2");
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
                    .hasMessageContaining(server.origin());
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
                .hasMessageStartingWith("the answer of " + server.origin() + " is not HTTP")
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
                    .hasMessageStartingWith(server.origin() + " has no certificate that is trusted here: ")
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
                    .hasMessageContaining(server.origin());
        }
    }
}
