package dev.smithwright.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smithwright.runtime.client.retry.RetryMode;
import dev.smithwright.runtime.client.transport.CallTimeoutException;
import dev.smithwright.runtime.client.transport.RawServer;
import dev.smithwright.runtime.client.transport.TransportException;
import dev.smithwright.runtime.client.transport.TransportKind;
import dev.smithwright.runtime.client.wire.UnreadableResponseException;
import dev.smithwright.runtime.error.SmithwrightException;
import dev.smithwright.runtime.notes.NoteBookClient;
import dev.smithwright.runtime.notes.UnmodeledNoteBookException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a caller of a client sees when the other side is no service, or a broken one. */
class ClientFaultsTest {

    @ParameterizedTest
    @EnumSource
    void connectionRefused(TransportKind kind) throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        assertThatThrownBy(() -> call(kind, "http://127.0.0.1:" + port, Duration.ofSeconds(30)))
                .isExactlyInstanceOf(TransportException.class)
                .hasMessageContaining("no connection to http://127.0.0.1:" + port);
    }

    @ParameterizedTest
    @EnumSource
    void connectionReset(TransportKind kind) throws Exception {
        try (RawServer server = RawServer.answering((connection, number) -> RawServer.reset(connection))) {
            assertThatThrownBy(() -> call(kind, server)).isExactlyInstanceOf(TransportException.class);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void garbage(TransportKind kind) throws Exception {
        RawServer.Answer garbage = (connection, number) -> {
            RawServer.write(connection, "\u0000\u0001\u0002 garbage\n\n");
            connection.close();
        };
        try (RawServer server = RawServer.answering(garbage)) {
            assertThatThrownBy(() -> call(kind, server)).isInstanceOf(SmithwrightException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void pageWithStatus200(TransportKind kind) throws Exception {
        try (RawServer server =
                RawServer.answering("HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Length: 6\n\n<html>")) {
            assertThatThrownBy(() -> call(kind, server))
                    .isInstanceOf(UnreadableResponseException.class)
                    .hasMessageContaining("<html>");
        }
    }

    @ParameterizedTest
    @EnumSource
    void pageWithStatus502(TransportKind kind) throws Exception {
        try (RawServer server =
                RawServer.answering("HTTP/1.1 502 Bad Gateway\nContent-Type: text/html\nContent-Length: 6\n\n<html>")) {
            assertThatThrownBy(() -> call(kind, server))
                    .isInstanceOfSatisfying(
                            UnmodeledNoteBookException.class,
                            error -> assertThat(error.httpStatus()).isEqualTo(502));
        }
    }

    @ParameterizedTest
    @EnumSource
    void answerLaterThanTheTimeout(TransportKind kind) throws Exception {
        try (RawServer server = RawServer.answering((connection, number) -> {})) {
            assertThatThrownBy(() -> call(kind, server.uri().toString(), Duration.ofMillis(200)))
                    .isInstanceOf(CallTimeoutException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void redirect(TransportKind kind) throws Exception {
        try (RawServer server =
                RawServer.answering("HTTP/1.1 307 Moved\nLocation: http://127.0.0.1:1/\nContent-Length: 0\n\n")) {
            assertThatThrownBy(() -> call(kind, server))
                    .isInstanceOf(UnreadableResponseException.class)
                    .hasMessageContaining("points to http://127.0.0.1:1/");
        }
    }

    @ParameterizedTest
    @EnumSource
    void jsonCutShort(TransportKind kind) throws Exception {
        try (RawServer server = RawServer.answering("HTTP/1.1 200 OK\nContent-Length: 9\n\n{\"Text\":\"")) {
            assertThatThrownBy(() -> call(kind, server)).isInstanceOf(UnreadableResponseException.class);
        }
    }

    private static void call(TransportKind kind, RawServer server) {
        call(kind, server.uri().toString(), Duration.ofSeconds(30));
    }

    private static void call(TransportKind kind, String endpoint, Duration timeout) {
        try (var transport = kind.open();
                NoteBookClient client = NoteBookClient.builder()
                        .endpoint(endpoint)
                        .transport(transport)
                        .attemptTimeout(timeout)
                        .retryMode(RetryMode.NONE)
                        .build()) {
            client.readNote("a");
        }
    }
}
