package dev.smithwright.runtime.client.wire;

import dev.smithwright.runtime.client.transport.HttpRequest;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The form of a request of an awsJson protocol that is presigned, after botocore's {@code SigV4QueryAuth}: the parameters
 * are in the query, in place of the body, and headers that speak of the body's encoding or of the sender are left out.
 */
final class PresignableRequest {

    private static final byte[] NO_BODY = {};

    private PresignableRequest() {}

    /**
     * Returns the request in that form.
     *
     * @param parameters query, encoded; empty for none
     */
    static HttpRequest of(HttpRequest request, String parameters) {
        Map<String, String> headers = new LinkedHashMap<>(request.headers());
        headers.remove("user-agent");
        headers.remove("content-encoding");
        URI uri = parameters.isEmpty() ? request.uri() : URI.create(request.uri() + "?" + parameters);
        return request.withHeaders(headers).withUri(uri).withBody(NO_BODY);
    }
}
