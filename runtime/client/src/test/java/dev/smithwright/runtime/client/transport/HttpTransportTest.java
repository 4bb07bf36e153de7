package dev.smithwright.runtime.client.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.zip.GZIPOutputStream;
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
            transport.send(request(server.uri().resolve("/base/"), headers, "{\"é\":1}", LONG));

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
            HttpResponse response = transport.send(request(server, LONG));

            assertThat(response.status()).isEqualTo(200);
            assertThat(response.headers()).containsEntry("x-one", List.of("1", "2"));
            assertThat(response.header("content-length")).isEqualTo("2");
            assertThat(text(response)).isEqualTo("hi");
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsConnectionsAlive(TransportKind kind) throws Exception {
        try (RawServer server = RawServer.answering(OK);
                HttpTransport transport = kind.open()) {
            transport.send(request(server, LONG));
            transport.send(request(server, LONG));
            transport.send(request(server, LONG));

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
            transport.send(request(server.uri(), headers, "body", LONG));

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
            HttpResponse response = transport.send(request(server.uri(), Map.of(), "", LONG));

            assertThat(response.body()).isEmpty();
            assertThat(server.requests().get(0)).containsIgnoringCase("content-length: 0");
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsChunkedBodies(TransportKind kind) throws Exception {
        try (RawServer server =
                        RawServer.answering("HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n2\nab\n1\nc\n0\n\n");
                HttpTransport transport = kind.open()) {
            assertThat(text(transport.send(request(server, LONG)))).isEqualTo("abc");
        }
    }

    @ParameterizedTest
    @EnumSource
    void returnsTheBodiesOfErrors(TransportKind kind) throws Exception {
        try (RawServer server = RawServer.answering("HTTP/1.1 404 Not Found\nContent-Length: 3\n\nbad");
                HttpTransport transport = kind.open()) {
            HttpResponse response = transport.send(request(server, LONG));

            assertThat(response.status()).isEqualTo(404);
            assertThat(text(response)).isEqualTo("bad");
        }
    }

    @ParameterizedTest
    @EnumSource
    void returnsErrorsWithoutBody(TransportKind kind) throws Exception {
        try (RawServer server = RawServer.answering("HTTP/1.1 500 Internal\nContent-Length: 0\n\n");
                HttpTransport transport = kind.open()) {
            HttpResponse response = transport.send(request(server, LONG));

            assertThat(response.status()).isEqualTo(500);
            assertThat(response.body()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void returnsAnUnauthorizedAnswerWithItsHeaders(TransportKind kind) throws Exception {
        try (RawServer server = RawServer.answering(
                        "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm=x\nX-Why: no\nContent-Length: 2\n\n{}");
                HttpTransport transport = kind.open()) {
            HttpResponse response = transport.send(request(server, LONG));

            assertThat(response.status()).isEqualTo(401);
            assertThat(response.header("x-why")).isEqualTo("no");
            assertThat(text(response)).isEqualTo(kind == TransportKind.URL_CONNECTION ? "" : "{}");
        }
    }

    @ParameterizedTest
    @EnumSource
    void doesNotFollowRedirects(TransportKind kind) throws Exception {
        try (RawServer server = RawServer.answering("HTTP/1.1 302 Found\nLocation: /elsewhere\nContent-Length: 0\n\n");
                HttpTransport transport = kind.open()) {
            HttpResponse response = transport.send(request(server, LONG));

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
            transport.send(request(server, LONG));

            assertThatThrownBy(() -> transport.send(request(server, LONG)))
                    .isExactlyInstanceOf(TransportException.class)
                    .hasMessageContaining("no answer from " + origin(server));
            assertThat(server.requests()).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsThatThereIsNoSuchHost(TransportKind kind) {
        try (HttpTransport transport = kind.open()) {
            assertThatThrownBy(() ->
                            transport.send(request(URI.create("http://no-such-host.invalid/"), Map.of(), "{}", LONG)))
                    .isExactlyInstanceOf(TransportException.class)
                    .hasMessage("no such host: no-such-host.invalid");
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesABodyThatSaysItIsTooLargeBeforeItComes(TransportKind kind) throws Exception {
        try (RawServer server =
                        RawServer.answering("HTTP/1.1 413 Large\nx-amzn-RequestId: id-1\nContent-Length: 11\n\n");
                HttpTransport transport = kind.open(new TransportSettings(LONG, 10))) {
            assertThatThrownBy(() -> transport.send(request(server, LONG)))
                    .isInstanceOfSatisfying(ResponseTooLargeException.class, failure -> {
                        assertThat(failure.httpStatus()).isEqualTo(413);
                        assertThat(failure.requestId()).isEqualTo("id-1");
                        assertThat(failure.excerpt()).isNull();
                    })
                    .hasMessage(
                            "the answer of " + origin(server) + " with status 413 has 11 bytes, which is more than 10");
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesABodyThatGetsTooLargeAndShowsItsBeginning(TransportKind kind) throws Exception {
        try (RawServer server = RawServer.answering(
                        "HTTP/1.1 200 OK\nx-amz-request-id: id-2\nTransfer-Encoding: chunked\n\n6\n<html>\n6\n<body>\n");
                HttpTransport transport = kind.open(new TransportSettings(LONG, 10))) {
            assertThatThrownBy(() -> transport.send(request(server, LONG)))
                    .isInstanceOfSatisfying(ResponseTooLargeException.class, failure -> {
                        assertThat(failure.httpStatus()).isEqualTo(200);
                        assertThat(failure.requestId()).isEqualTo("id-2");
                        assertThat(failure.excerpt()).isEqualTo("<html><bod");
                    })
                    .hasMessage("the answer of " + origin(server)
                            + " with status 200 has more than 10 bytes; it begins with: <html><bod");
        }
    }

    /** The JDK's newer client goes by the length. */
    @ParameterizedTest
    @EnumSource(names = "URL_CONNECTION")
    void chunksTellTheLengthWhateverElseIsSaidOfIt(TransportKind kind) throws Exception {
        try (RawServer server = RawServer.answering(
                        "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\nContent-Length: 3\n\n5\nhello\n0\n\n");
                HttpTransport transport = kind.open()) {
            assertThat(text(transport.send(request(server, LONG)))).isEqualTo("hello");
        }
    }

    @ParameterizedTest
    @EnumSource
    void leavesABodyAloneThatIsCodedSomehowElse(TransportKind kind) throws Exception {
        try (RawServer server = RawServer.answering("HTTP/1.1 200 OK\nContent-Encoding: br\nContent-Length: 2\n\nhi");
                HttpTransport transport = kind.open()) {
            assertThat(text(transport.send(request(server, LONG)))).isEqualTo("hi");
        }
    }

    @ParameterizedTest
    @EnumSource
    void leavesABodyAloneThatIsNoGzip(TransportKind kind) throws Exception {
        try (RawServer server =
                        RawServer.answering("HTTP/1.1 200 OK\nContent-Encoding: gzip\nContent-Length: 2\n\nhi");
                HttpTransport transport = kind.open()) {
            assertThat(text(transport.send(request(server, LONG)))).isEqualTo("hi");
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesABodyOfJustTheLargestSize(TransportKind kind) throws Exception {
        try (RawServer server = RawServer.answering(
                        "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n5\nhello\n5\nworld\n0\n\n");
                HttpTransport transport = kind.open(new TransportSettings(LONG, 10))) {
            assertThat(text(transport.send(request(server, LONG)))).isEqualTo("helloworld");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"URL_CONNECTION", "JDK_HTTP"})
    void aThreadThatIsInterruptedAlreadyDoesNotWait(TransportKind kind) throws Exception {
        try (RawServer server = RawServer.answering((connection, number) -> {});
                HttpTransport transport = kind.open()) {
            Thread.currentThread().interrupt();

            assertThatThrownBy(() -> transport.send(request(server, LONG)))
                    .isInstanceOf(CallInterruptedException.class);
            assertThat(Thread.interrupted()).as("flag").isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"URL_CONNECTION", "JDK_HTTP"})
    void aClosedTransportSaysSo(TransportKind kind) throws Exception {
        try (RawServer server = RawServer.answering(OK)) {
            HttpTransport transport = kind.open();
            transport.send(request(server, LONG));
            transport.close();
            transport.close();

            assertThatThrownBy(() -> transport.send(request(server, LONG)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("the transport is closed");
        }
    }

    @ParameterizedTest
    @EnumSource
    void sendsNothingTwiceWhenANewConnectionBreaks(TransportKind kind) throws Exception {
        try (RawServer server = RawServer.answering((connection, number) -> connection.close());
                HttpTransport transport = kind.open()) {
            assertThatThrownBy(() -> transport.send(request(server, LONG)))
                    .isExactlyInstanceOf(TransportException.class);
            assertThat(server.requests()).hasSize(1);
        }
    }

    /** The whole of it has come, so that the connection is kept, and must not be closed under the next request. */
    @ParameterizedTest
    @EnumSource
    void aBodyThatIsTooLargeOnceItIsDecodedHarmsNoOtherRequest(TransportKind kind) throws Exception {
        byte[] compressed = withBody("HTTP/1.1 200 OK\nContent-Encoding: gzip\n", gzip("x".repeat(2000)));
        RawServer.Answer inTurns = (connection, number) -> {
            if (number % 2 == 0) {
                RawServer.write(connection, OK);
            } else {
                connection.getOutputStream().write(compressed);
            }
        };
        try (RawServer server = RawServer.answering(inTurns);
                HttpTransport transport = kind.open(new TransportSettings(LONG, 1000))) {
            for (int i = 0; i < 100; i++) {
                assertThatThrownBy(() -> transport.send(request(server, LONG)))
                        .isInstanceOf(ResponseTooLargeException.class)
                        .hasMessageContaining("more than 1000 bytes");
                assertThat(transport.send(request(server, LONG)).status()).isEqualTo(200);
            }
        }
    }

    private static byte[] withBody(String head, byte[] body) {
        ByteArrayOutputStream response = new ByteArrayOutputStream();
        String whole = head + "Content-Length: " + body.length + "\n\n";
        response.writeBytes(whole.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        response.writeBytes(body);
        return response.toByteArray();
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
            FutureTask<HttpResponse> first = new FutureTask<>(() -> transport.send(request(server, LONG)));
            new Thread(first).start();
            arrived.await();

            assertThatThrownBy(() -> transport.send(request(server, Duration.ofMillis(200))))
                    .isInstanceOf(CallTimeoutException.class)
                    .hasMessage("no connection to " + origin(server)
                            + " could be used within 0.2 s: all 1 that may be in use at a time were");

            FutureTask<HttpResponse> second = new FutureTask<>(() -> transport.send(request(server, LONG)));
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
            FutureTask<HttpResponse> first = new FutureTask<>(() -> transport.send(request(server, LONG)));
            new Thread(first).start();
            arrived.await();

            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> transport.send(request(server, LONG)))
                    .isInstanceOf(CallInterruptedException.class);
            assertThat(Thread.interrupted()).as("flag").isTrue();

            answering.countDown();
            assertThat(first.get().status()).isEqualTo(200);
            assertThat(transport.send(request(server, LONG)).status()).isEqualTo(200);
        }
    }

    private static HttpRequest request(RawServer server, Duration timeout) {
        return request(server.uri(), Map.of("content-type", "application/json"), "{}", timeout);
    }

    private static HttpRequest request(URI uri, Map<String, String> headers, String body, Duration timeout) {
        return new HttpRequest("POST", uri, headers, body.getBytes(StandardCharsets.UTF_8), timeout);
    }

    private static String text(HttpResponse response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private static String origin(RawServer server) {
        return "http://" + server.uri().getAuthority();
    }
}
