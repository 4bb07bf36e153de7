package dev.smithwright.runtime.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smithwright.runtime.awsjson.AwsJson;
import dev.smithwright.runtime.awsjson.AwsJsonVersion;
import dev.smithwright.runtime.emulator.http.ServerRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestBodyTest {

    private static final String JSON = "application/x-amz-json-1.1";
    private static final byte[] TEXT = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);

    private final RequestBody bodies = new RequestBody(new AwsJson(AwsJsonVersion.V1_1), 1_000);

    @ParameterizedTest
    @ValueSource(strings = {JSON, "Application/X-Amz-JSON-1.1", JSON + "; charset=utf-8", JSON + " ;x=y"})
    void theTypeOfTheProtocolIsRead(String type) {
        assertThat(bodies.json(request(type, "amz-1.0", TEXT))).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "application/json", "application/x-amz-json-1.0", JSON + "1", "text/xml; a=" + JSON})
    void anyOtherTypeIsRefused(String type) {
        assertRefused(() -> bodies.json(request(type, "", TEXT)), 415, "UnsupportedMediaTypeException");
    }

    @Test
    void aRequestWithoutTypeIsRefused() {
        ServerRequest request = new ServerRequest("POST", URI.create("/"), Map.of(), TEXT);

        assertRefused(() -> bodies.json(request), 415, "UnsupportedMediaTypeException");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "GZIP", "amz-1.0, gzip"})
    void aCompressedBodyIsDecompressed(String encoding) throws IOException {
        assertThat(bodies.json(request(JSON, encoding, gzip(TEXT)))).isEqualTo(TEXT);
    }

    @Test
    void whatIsNotCompressedAsItSaysIsRefused() throws IOException {
        byte[] cut = Arrays.copyOf(gzip(TEXT), 12);

        assertRefused(() -> bodies.json(request(JSON, "gzip", TEXT)), 400, "SerializationException");
        assertRefused(() -> bodies.json(request(JSON, "gzip", new byte[0])), 400, "SerializationException");
        assertRefused(() -> bodies.json(request(JSON, "gzip", cut)), 400, "SerializationException");
    }

    @Test
    void whatDecompressesToTooMuchIsRefused() throws IOException {
        assertThat(bodies.json(request(JSON, "gzip", gzip(new byte[1_000])))).hasSize(1_000);
        byte[] bomb = gzip(new byte[1_001]);

        assertThat(bomb).hasSizeLessThan(1_000);
        assertRefused(() -> bodies.json(request(JSON, "gzip", bomb)), 413, "RequestEntityTooLargeException");
    }

    private static void assertRefused(ThrowingCallable call, int status, String code) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RefusedRequestException.class, refusal -> {
            assertThat(refusal.status()).isEqualTo(status);
            assertThat(refusal.code()).isEqualTo(code);
        });
    }

    private static ServerRequest request(String type, String encoding, byte[] body) {
        return new ServerRequest(
                "POST",
                URI.create("/"),
                Map.of("content-type", List.of(type), "content-encoding", List.of(encoding)),
                body);
    }

    private static byte[] gzip(byte[] body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body);
        }
        return bytes.toByteArray();
    }
}
