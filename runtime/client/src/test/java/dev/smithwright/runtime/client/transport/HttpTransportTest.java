package dev.smithwright.runtime.client.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HttpTransportTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private static final String OK = "HTTP/1.1 200 OK\nContent-Length: 2\nX-One: 1\nx-one: 2\n\nhi";

    @ParameterizedTest
    @EnumSource
    void sendsMethodPathHeadersAndBody(TransportKind kind) throws Exception {
        try (RawServer server = RawServer.answering(OK);
                HttpTransport transport = kind.open()) {
            Map<String, String> headers = new LinkedHashMap<>();
            headers.put("content-type", "application/x-amz-json-1.1");
            headers.put("x-amz-target", "A.B");
            headers.put("user-agent", "test/1");
            transport.send(Exchanges.request(server.uri().resolve("/base/"), headers, "{\"é\":1}", LONG));

            assertThat(server.requests())
                    .singleElement()
                    .satisfies(request -> assertThat(request.split("\r\n", -1))
                            .contains("POST /base/ HTTP/1.1")
                            .anyMatch(line -> line.equalsIgnoreCase("content-type: application/x-amz-json-1.1"))
                            .anyMatch(line -> line.equalsIgnoreCase("x-amz-target: A.B"))
                            .anyMatch(line -> line.equalsIgnoreCase("user-agent: test/1"))
                            .anyMatch(line -> line.equalsIgnoreCase("content-length: 8"))
                            .anyMatch(line -> line.equalsIgnoreCase("accept: */*"))
                            .contains("{\"é\":1}"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void returnsStatusHeadersAndBody(TransportKind kind) throws Exception {
        try (RawServer server = RawServer.answering(OK);
                HttpTransport transport = kind.open()) {
            HttpResponse response = transport.send(Exchanges.request(server, LONG));

            assertThat(response.status()).isEqualTo(200);
            assertThat(response.headers()).containsEntry("x-one", List.of("1", "2"));
            assertThat(response.header("content-length")).isEqualTo("2");
            assertThat(Exchanges.text(response)).isEqualTo("hi");
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsConnectionsAlive(TransportKind kind) throws Exception {
        try (RawServer server = RawServer.answering(OK);
                HttpTransport transport = kind.open()) {
            transport.send(Exchanges.request(server, LONG));
            transport.send(Exchanges.request(server, LONG));
            transport.send(Exchanges.request(server, LONG));

            assertThat(server.requests()).hasSize(3);
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void makesTheHeadersOfTheConnectionItself(TransportKind kind) throws Exception {
        try (RawServer server = RawServer.answering(OK);
                HttpTransport transport = kind.open()) {
            Map<String, String> headers = Map.of(
                    "host", "elsewhere",
                    "content-length", "7",
                    "connection", "close",
                    "transfer-encoding", "chunked",
                    "expect", "100-continue",
                    "upgrade", "h2c");
            transport.send(Exchanges.request(server.uri(), headers, "body", LONG));

            assertThat(server.requests().get(0).split("\r\n", -1))
                    .anyMatch(line ->
                            line.equalsIgnoreCase("host: " + server.uri().getAuthority()))
                    .anyMatch(line -> line.equalsIgnoreCase("content-length: 4"))
                    .noneMatch(line -> line.contains("elsewhere") || line.contains("chunked") || line.contains("h2c"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void sendsAnEmptyBody(TransportKind kind) throws Exception {
        try (RawServer server = RawServer.answering("HTTP/1.1 200 OK\nContent-Length: 0\n\n");
                HttpTransport transport = kind.open()) {
            HttpResponse response = transport.send(Exchanges.request(server.uri(), Map.of(), "", LONG));

            assertThat(response.body()).isEmpty();
            assertThat(server.requests().get(0)).containsIgnoringCase("content-length: 0");
        }
    }

    @ParameterizedTest
    @EnumSource
    void doesNotFollowRedirects(TransportKind kind) throws Exception {
        try (RawServer server = RawServer.answering("HTTP/1.1 302 Found\nLocation: /elsewhere\nContent-Length: 0\n\n");
                HttpTransport transport = kind.open()) {
            HttpResponse response = transport.send(Exchanges.request(server, LONG));

            assertThat(response.status()).isEqualTo(302);
            assertThat(response.header("location")).isEqualTo("/elsewhere");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void sendsNothingTwiceWhenAKeptConnectionBreaks(TransportKind kind) throws Exception {
        RawServer.Answer closing = (connection, number) -> {
            if (number == 1) {
                RawServer.write(connection, OK);
            } else {
                connection.close();
            }
        };
        try (RawServer server = RawServer.answering(closing);
                HttpTransport transport = kind.open()) {
            transport.send(Exchanges.request(server, LONG));

            assertThatThrownBy(() -> transport.send(Exchanges.request(server, LONG)))
                    .isExactlyInstanceOf(TransportException.class)
                    .hasMessageContaining("no answer from " + server.origin());
            assertThat(server.requests()).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsThatThereIsNoSuchHost(TransportKind kind) {
        try (HttpTransport transport = kind.open()) {
            assertThatThrownBy(() -> transport.send(
                            Exchanges.request(URI.create("http://no-such-host.invalid/"), Map.of(), "{}", LONG)))
                    .isExactlyInstanceOf(TransportException.class)
                    .hasMessage("no such host: no-such-host.invalid");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"URL_CONNECTION", "JDK_HTTP"})
    void aThreadThatIsInterruptedAlreadyDoesNotWait(TransportKind kind) throws Exception {
        try (RawServer server = RawServer.answering((connection, number) -> {});
                HttpTransport transport = kind.open()) {
            Thread.currentThread().interrupt();

            assertThatThrownBy(() -> transport.send(Exchanges.request(server, LONG)))
                    .isInstanceOf(CallInterruptedException.class);
            assertThat(Thread.interrupted()).as("flag").isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"URL_CONNECTION", "JDK_HTTP"})
    void aClosedTransportSaysSo(TransportKind kind) throws Exception {
        try (RawServer server = RawServer.answering(OK)) {
            HttpTransport transport = kind.open();
            transport.send(Exchanges.request(server, LONG));
            transport.close();
            transport.close();

            assertThatThrownBy(() -> transport.send(Exchanges.request(server, LONG)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("the transport is closed");
        }
    }

    @ParameterizedTest
    @EnumSource
    void sendsNothingTwiceWhenANewConnectionBreaks(TransportKind kind) throws Exception {
        try (RawServer server = RawServer.answering((connection, number) -> connection.close());
                HttpTransport transport = kind.open()) {
            assertThatThrownBy(() -> transport.send(Exchanges.request(server, LONG)))
                    .isExactlyInstanceOf(TransportException.class);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void furtherRequestsWaitForAConnectionWithinTheirTime(TransportKind kind) throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch answering = new CountDownLatch(1);
        RawServer.Answer late = (connection, number) -> {
            arrived.countDown();
            answering.await();
            RawServer.write(connection, OK);
        };
        try (RawServer server = RawServer.answering(late);
                HttpTransport transport = kind.open(TransportSettings.DEFAULT.withMaxConnections(1))) {
            FutureTask<HttpResponse> first = new FutureTask<>(() -> transport.send(Exchanges.request(server, LONG)));
            new Thread(first).start();
            arrived.await();

            assertThatThrownBy(() -> transport.send(Exchanges.request(server, Duration.ofMillis(200))))
                    .isInstanceOf(CallTimeoutException.class)
                    .hasMessage("no connection to " + server.origin()
                            + " could be used within 0.2 s: all 1 that may be in use at a time were");

            FutureTask<HttpResponse> second = new FutureTask<>(() -> transport.send(Exchanges.request(server, LONG)));
            new Thread(second).start();
            answering.countDown();
            assertThat(first.get().status()).isEqualTo(200);
            assertThat(second.get().status()).isEqualTo(200);
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"URL_CONNECTION", "JDK_HTTP"})
    void anInterruptEndsTheWaitForAConnectionAndNobodyElseLosesIt(TransportKind kind) throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch answering = new CountDownLatch(1);
        RawServer.Answer late = (connection, number) -> {
            arrived.countDown();
            answering.await();
            RawServer.write(connection, OK);
        };
        try (RawServer server = RawServer.answering(late);
                HttpTransport transport = kind.open(TransportSettings.DEFAULT.withMaxConnections(1))) {
            FutureTask<HttpResponse> first = new FutureTask<>(() -> transport.send(Exchanges.request(server, LONG)));
            new Thread(first).start();
            arrived.await();

            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> transport.send(Exchanges.request(server, LONG)))
                    .isInstanceOf(CallInterruptedException.class);
            assertThat(Thread.interrupted()).as("flag").isTrue();

            answering.countDown();
            assertThat(first.get().status()).isEqualTo(200);
            assertThat(transport.send(Exchanges.request(server, LONG)).status()).isEqualTo(200);
        }
    }
}
