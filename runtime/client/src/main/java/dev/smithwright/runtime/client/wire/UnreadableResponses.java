package dev.smithwright.runtime.client.wire;

import dev.smithwright.runtime.client.transport.HttpResponse;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.shape.PrintableText;
import dev.smithwright.runtime.shape.UnreadableShapeException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The words for answers that are none of the service's. Loaded with the first of them. */
final class UnreadableResponses {

    private static final int MAX_EXCERPT = 200;

    private UnreadableResponses() {}

    static UnreadableResponseException notJson(
            Operation<?, ?, ?> operation, HttpResponse response, @Nullable String requestId) {
        String excerpt = excerpt(response);
        return new UnreadableResponseException(
                operation + ": the answer with status " + response.status() + " is not JSON" + contentType(response)
                        + "; it begins with: " + excerpt,
                new UnreadableResponseException.Details(operation.name(), requestId, response.status(), excerpt),
                null);
    }

    /** Has no excerpt: the body begins as the service's own answers do, and those may hold secrets. */
    static UnreadableResponseException malformed(
            Operation<?, ?, ?> operation,
            HttpResponse response,
            @Nullable String requestId,
            UnreadableShapeException cause) {
        return new UnreadableResponseException(
                operation + ": the answer with status " + response.status() + " is no output of the operation: "
                        + cause.getMessage(),
                new UnreadableResponseException.Details(operation.name(), requestId, response.status(), null),
                cause);
    }

    static UnreadableResponseException redirect(
            Operation<?, ?, ?> operation, HttpResponse response, @Nullable String requestId) {
        String location = response.header("location");
        return new UnreadableResponseException(
                operation + ": the answer has status " + response.status()
                        + (location == null ? "" : " and points to " + PrintableText.of(location, MAX_EXCERPT))
                        + "; redirects are not followed, so check the endpoint",
                new UnreadableResponseException.Details(operation.name(), requestId, response.status(), null),
                null);
    }

    private static String contentType(HttpResponse response) {
        String contentType = response.header("content-type");
        return contentType == null ? "" : " (" + PrintableText.of(contentType, MAX_EXCERPT) + ")";
    }

    private static String excerpt(HttpResponse response) {
        int bytes = Math.min(response.body().length, 4 * MAX_EXCERPT);
        return PrintableText.of(new String(response.body(), 0, bytes, StandardCharsets.UTF_8), MAX_EXCERPT);
    }
}
