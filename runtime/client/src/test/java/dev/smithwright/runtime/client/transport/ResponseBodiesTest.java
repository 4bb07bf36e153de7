package dev.smithwright.runtime.client.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of the bodies of answers. */
class ResponseBodiesTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private static final String OK = "HTTP/1.1 200 OK\nContent-Length: 2\nX-One: 1\nx-one: 2\n\nhi";

    @ParameterizedTest
    @EnumSource
    void readsChunkedBodies(TransportKind kind) throws Exception {
        try (RawServer server =
                        RawServer.answering("HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n2\nab\n1\nc\n0\n\n");
                HttpTransport transport = kind.open()) {
            assertThat(Exchanges.text(transport.send(Exchanges.request(server, LONG))))
                    .isEqualTo("abc");
        }
    }

    @ParameterizedTest
    @EnumSource
    void returnsTheBodiesOfErrors(TransportKind kind) throws Exception {
        try (RawServer server = RawServer.answering("HTTP/1.1 404 Not Found\nContent-Length: 3\n\nbad");
                HttpTransport transport = kind.open()) {
            HttpResponse response = transport.send(Exchanges.request(server, LONG));

            assertThat(response.status()).isEqualTo(404);
            assertThat(Exchanges.text(response)).isEqualTo("bad");
        }
    }

    @ParameterizedTest
    @EnumSource
    void returnsErrorsWithoutBody(TransportKind kind) throws Exception {
        try (RawServer server = RawServer.answering("HTTP/1.1 500 Internal\nContent-Length: 0\n\n");
                HttpTransport transport = kind.open()) {
            HttpResponse response = transport.send(Exchanges.request(server, LONG));

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
            HttpResponse response = transport.send(Exchanges.request(server, LONG));

            assertThat(response.status()).isEqualTo(401);
            assertThat(response.header("x-why")).isEqualTo("no");
            assertThat(Exchanges.text(response)).isEqualTo(kind == TransportKind.URL_CONNECTION ? "" : "{}");
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesABodyThatSaysItIsTooLargeBeforeItComes(TransportKind kind) throws Exception {
        try (RawServer server =
                        RawServer.answering("HTTP/1.1 413 Large\nx-amzn-RequestId: id-1\nContent-Length: 11\n\n");
                HttpTransport transport = kind.open(new TransportSettings(LONG, 10))) {
            assertThatThrownBy(() -> transport.send(Exchanges.request(server, LONG)))
                    .isInstanceOfSatisfying(ResponseTooLargeException.class, failure -> {
                        assertThat(failure.httpStatus()).isEqualTo(413);
                        assertThat(failure.requestId()).isEqualTo("id-1");
                        assertThat(failure.excerpt()).isNull();
                    })
                    .hasMessage("the answer of " + server.origin()
                            + " with status 413 has 11 bytes, which is more than 10");
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesABodyThatGetsTooLargeAndShowsItsBeginning(TransportKind kind) throws Exception {
        try (RawServer server = RawServer.answering(
                        "HTTP/1.1 200 OK\nx-amz-request-id: id-2\nTransfer-Encoding: chunked\n\n6\n<html>\n6\n<body>\n");
                HttpTransport transport = kind.open(new TransportSettings(LONG, 10))) {
            assertThatThrownBy(() -> transport.send(Exchanges.request(server, LONG)))
                    .isInstanceOfSatisfying(ResponseTooLargeException.class, failure -> {
                        assertThat(failure.httpStatus()).isEqualTo(200);
                        assertThat(failure.requestId()).isEqualTo("id-2");
                        assertThat(failure.excerpt()).isEqualTo("<html><bod");
                    })
                    .hasMessage("the answer of " + server.origin()
                            + " with status 200 has more than 10 bytes; it begins with: <html><bod");
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesABodyOfJustTheLargestSize(TransportKind kind) throws Exception {
        try (RawServer server = RawServer.answering(
                        "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n5\nhello\n5\nworld\n0\n\n");
                HttpTransport transport = kind.open(new TransportSettings(LONG, 10))) {
            assertThat(Exchanges.text(transport.send(Exchanges.request(server, LONG))))
                    .isEqualTo("helloworld");
        }
    }

    /** The JDK's newer client goes by the length. */
    @ParameterizedTest
    @EnumSource(names = "URL_CONNECTION")
    void chunksTellTheLengthWhateverElseIsSaidOfIt(TransportKind kind) throws Exception {
        try (RawServer server = RawServer.answering(
                        "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\nContent-Length: 3\n\n5\nhello\n0\n\n");
                HttpTransport transport = kind.open()) {
            assertThat(Exchanges.text(transport.send(Exchanges.request(server, LONG))))
                    .isEqualTo("hello");
        }
    }

    @ParameterizedTest
    @EnumSource
    void leavesABodyAloneThatIsCodedSomehowElse(TransportKind kind) throws Exception {
        try (RawServer server = RawServer.answering("HTTP/1.1 200 OK\nContent-Encoding: br\nContent-Length: 2\n\nhi");
                HttpTransport transport = kind.open()) {
            assertThat(Exchanges.text(transport.send(Exchanges.request(server, LONG))))
                    .isEqualTo("hi");
        }
    }

    @ParameterizedTest
    @EnumSource
    void leavesABodyAloneThatIsNoGzip(TransportKind kind) throws Exception {
        try (RawServer server =
                        RawServer.answering("HTTP/1.1 200 OK\nContent-Encoding: gzip\nContent-Length: 2\n\nhi");
                HttpTransport transport = kind.open()) {
            assertThat(Exchanges.text(transport.send(Exchanges.request(server, LONG))))
                    .isEqualTo("hi");
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
                assertThatThrownBy(() -> transport.send(Exchanges.request(server, LONG)))
                        .isInstanceOf(ResponseTooLargeException.class)
                        .hasMessageContaining("more than 1000 bytes");
                assertThat(transport.send(Exchanges.request(server, LONG)).status())
                        .isEqualTo(200);
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
}
