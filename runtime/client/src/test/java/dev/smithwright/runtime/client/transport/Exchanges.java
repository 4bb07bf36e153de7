package dev.smithwright.runtime.client.transport;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** Requests that tests send, and what came back. */
final class Exchanges {

    private Exchanges() {}

    static HttpRequest request(RawServer server, Duration timeout) {
        return request(server.uri(), Map.of("content-type", "application/json"), "{}", timeout);
    }

    static HttpRequest request(URI uri, Map<String, String> headers, String body, Duration timeout) {
        return new HttpRequest("POST", uri, headers, body.getBytes(StandardCharsets.UTF_8), timeout);
    }

    static String text(HttpResponse response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }
}
