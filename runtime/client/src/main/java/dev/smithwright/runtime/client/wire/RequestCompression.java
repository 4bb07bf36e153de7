package dev.smithwright.runtime.client.wire;

import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.schema.RequestCompressionTrait;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** Bodies of requests, compressed where the service takes them so and they are large enough for it to pay. */
final class RequestCompression {

    private static final String GZIP = "gzip";
    private static final String HEADER = "content-encoding";

    private RequestCompression() {}

    static HttpRequest apply(RequestCompressionTrait compression, HttpRequest request, int compressedFrom) {
        if (!compression.encodings().contains(GZIP) || request.body().length < compressedFrom) {
            return request;
        }
        Map<String, String> headers = new LinkedHashMap<>(request.headers());
        String earlier = headers.get(HEADER);
        headers.put(HEADER, earlier == null ? GZIP : earlier + ", " + GZIP);
        return request.withHeaders(headers).withBody(gzip(request.body()));
    }

    private static byte[] gzip(byte[] body) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(body.length / 2);
        try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
            out.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return compressed.toByteArray();
    }
}
