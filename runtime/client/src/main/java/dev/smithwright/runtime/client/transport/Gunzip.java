package dev.smithwright.runtime.client.transport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * Undoes gzip. Nobody asks for it, but who is not told what a client accepts may send anything (RFC 9110, "Accept-Encoding"),
 * and the AWS SDK for Java decodes it too. Loaded with the first body that is compressed.
 */
final class Gunzip {

    private Gunzip() {}

    /**
     * Returns the response with its body decoded; one that is not gzip, or is cut short, stays as it is, for the reader of the
     * body to refuse with all that is known of the call.
     *
     * @throws ResponseTooLargeException if the body gets larger than allowed
     */
    static HttpResponse decoded(HttpRequest request, HttpResponse response, int maxBytes) {
        try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            byte[] body = stream.readNBytes(maxBytes);
            HttpResponse decoded = new HttpResponse(response.status(), response.headers(), body);
            if (stream.read() >= 0) {
                throw Failures.tooLarge(request, decoded, maxBytes);
            }
            return decoded;
        } catch (IOException e) {
            return response;
        }
    }
}
