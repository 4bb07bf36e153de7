package dev.smithwright.emulator.cognitoidentity.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.emulator.cognitoidentity.socket.RawAnswer;
import dev.smithwright.emulator.cognitoidentity.socket.RawConnection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are no HTTP, or far too much of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(60)
class HostileHttpTest {

    private static final String POST = "POST / HTTP/1.1\r\nHost: h\r\n";
    private static final String GET_ID =
            "Content-Type: application/x-amz-json-1.1\r\nX-Amz-Target: AWSCognitoIdentityService.GetId\r\n";
    private static final String CALL = POST + GET_ID;
    private static final int MEGABYTE = 1 << 20;

    private AttackedEmulator emulator;

    @BeforeAll
    void start() throws IOException {
        emulator = new AttackedEmulator();
    }

    @AfterEach
    void isUnharmed() throws IOException {
        emulator.assertUnharmed();
    }

    @AfterAll
    void stop() throws Exception {
        emulator.stop();
    }

    static Stream<Arguments> requestLines() {
        return Stream.of(
                Arguments.of("HTTP/0.9", "GET /\r\n"),
                Arguments.of("HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\4\0\0\0\0\0"),
                Arguments.of("TLS", "\u0016\u0003\u0001\u0002\0\u0001\0\u0001\u00fc\u0003\u0003"),
                Arguments.of("nothing", ""),
                Arguments.of("empty lines", "\r\n".repeat(10_000)),
                Arguments.of("no version", "POST\r\n\r\n"),
                Arguments.of("no method", " / HTTP/1.1\r\n\r\n"),
                Arguments.of("NULs", "\0".repeat(10_000) + "\r\n\r\n"),
                Arguments.of("NUL in the path", "POST /\0 HTTP/1.1\r\n\r\n"),
                Arguments.of("NUL in a header", POST + "X-Amz-Target: a\0b\r\n\r\n"),
                Arguments.of("no address", "POST mailto:nobody HTTP/1.1\r\nHost: h\r\n\r\n"),
                Arguments.of("no path", "POST ?x HTTP/1.1\r\nHost: h\r\n\r\n"),
                Arguments.of("no URI", "POST /%zz HTTP/1.1\r\nHost: h\r\n\r\n"),
                Arguments.of("two slashes", "POST //h/ HTTP/1.1\r\nHost: h\r\n\r\n"),
                Arguments.of("a long path", "POST /" + "a".repeat(MEGABYTE) + " HTTP/1.1\r\n\r\n"),
                Arguments.of("a long method", "A".repeat(MEGABYTE) + " / HTTP/1.1\r\n\r\n"),
                Arguments.of("a line without end", "A".repeat(3 * MEGABYTE)));
    }

    @ParameterizedTest
    @MethodSource("requestLines")
    void requestLines(String attack, String request) throws IOException {
        emulator.assertRefused(attack, bytes(request));
    }

    static Stream<Arguments> headers() {
        StringBuilder many = new StringBuilder(POST);
        for (int i = 0; i < 100_000; i++) {
            many.append('x').append(i).append(": y\r\n");
        }
        return Stream.of(
                Arguments.of("100,000 headers", many + "\r\n"),
                Arguments.of("one header 100,000 times", POST + "x: y\r\n".repeat(100_000) + "\r\n"),
                Arguments.of("a header of 10 MB", POST + "x: " + "y".repeat(10 * MEGABYTE) + "\r\n\r\n"),
                Arguments.of("a name of 10 MB", POST + "x".repeat(10 * MEGABYTE) + ": y\r\n\r\n"),
                Arguments.of("a header without end", POST + "x: " + "y\r\n ".repeat(MEGABYTE)),
                Arguments.of("no name", POST + ": x\r\n\r\n"),
                Arguments.of("no colon", POST + "x\r\n\r\n"),
                Arguments.of("a blank name", POST + "x y: z\r\n\r\n"),
                Arguments.of("a long target", CALL + "X-Amz-Target: " + "a.".repeat(100_000) + "\r\n\r\n"));
    }

    @ParameterizedTest
    @MethodSource("headers")
    void headers(String attack, String request) throws IOException {
        emulator.assertRefused(attack, bytes(request));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
                "Content-Length: 2, 3\r\n\r\n{}",
                "Content-Length: -1\r\n\r\n{}",
                "Content-Length: +2\r\n\r\n{}",
                "Content-Length: 0x2\r\n\r\n{}",
                "Content-Length: 99999999999999999999\r\n\r\n{}",
                "Content-Length: 9223372036854775807\r\n\r\n{}",
                "Content-Length: 100\r\n\r\n{}",
                "Content-Length:\r\n\r\n{}",
                "Transfer-Encoding: chunked\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n-1\r\n{}\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\nxyz\r\n{}\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n2;\r\n{}",
                "Transfer-Encoding: chunked\r\n\r\nffffffff\r\n{}\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n80000000\r\n{}\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n7fffffff\r\n{}\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n100000002\r\n{}\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n{}\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n2\r\n{}0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n2 \r\n{}\r\n0\r\n\r\n"
            })
    void lengths(String rest) throws IOException {
        emulator.assertRefused(rest, bytes(CALL + rest));
    }

    /** The one answer from 500 on, which HTTP asks for: RFC 9112, section 6.1. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
            })
    void codingsThatNobodySpeaks(String rest) throws IOException {
        assertThat(RawConnection.exchange(emulator.endpoint(), bytes(CALL + rest)))
                .map(RawAnswer::status)
                .contains(501);
    }

    /** Of a chunk that begins, and of what says more about it than there is to say. */
    @Test
    void chunkHeadersWithoutEnd() throws IOException {
        String chunked = CALL + "Transfer-Encoding: chunked\r\n\r\n";

        emulator.assertRefused("length", bytes(chunked + "0".repeat(MEGABYTE)));
        emulator.assertRefused("extension", bytes(chunked + "2;" + "x".repeat(MEGABYTE)));
    }

    @Test
    void bodiesOf20Megabytes() throws IOException {
        byte[] body = new byte[20 * MEGABYTE];
        Arrays.fill(body, (byte) ' ');

        emulator.assertRefused("length", AttackedEmulator.request("GetId", body));
        emulator.assertRefused("chunks", chunked(body));
    }

    private static byte[] chunked(byte[] body) {
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(bytes(CALL + "Transfer-Encoding: chunked\r\n\r\n"));
        for (int start = 0; start < body.length; start += 4_096) {
            request.writeBytes(bytes("1000\r\n"));
            request.write(body, start, 4_096);
            request.writeBytes(bytes("\r\n"));
        }
        request.writeBytes(bytes("0\r\n\r\n"));
        return request.toByteArray();
    }

    /** A hundred kilobytes that hold a hundred megabytes. */
    @Test
    void bombs() throws IOException {
        byte[] once = gzip(new byte[MEGABYTE], 128);
        byte[] twice = gzip(once, 1);
        String headers = GET_ID + "Content-Encoding: gzip\r\n";

        for (byte[] bomb : new byte[][] {once, twice}) {
            emulator.assertRefused(bomb.length + " bytes", RawConnection.request("POST / HTTP/1.1", headers, bomb));
        }
    }

    private static byte[] gzip(byte[] part, int times) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            for (int i = 0; i < times; i++) {
                gzip.write(part);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
