package dev.smithwright.runtime.client.wire;

import dev.smithwright.runtime.client.transport.HttpResponse;
import dev.smithwright.runtime.error.SmithwrightException;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.shape.BodyExcerpt;
import dev.smithwright.runtime.shape.PrintableText;
import dev.smithwright.runtime.shape.UnreadableShapeException;
import org.jspecify.annotations.Nullable;

/** The words for answers that are none of the service's. Loaded with the first of them. */
final class UnreadableResponses {

    private static final int MAX_HEADER = 200;

    private UnreadableResponses() {}

    static SmithwrightException notJson(Operation<?, ?, ?> operation, HttpResponse response) {
        String excerpt = BodyExcerpt.of(response.body());
        return unreadable(
                operation,
                response,
                "the answer with status " + response.status() + " is no JSON object" + kind(response)
                        + "; it begins with: " + excerpt,
                excerpt,
                null);
    }

    /** Has no excerpt: the body begins as the service's own answers do, and those may hold secrets. */
    static SmithwrightException malformed(
            Operation<?, ?, ?> operation, HttpResponse response, UnreadableShapeException cause) {
        return unreadable(
                operation,
                response,
                "the answer with status " + response.status() + " is no output of the operation: " + cause.getMessage(),
                null,
                cause);
    }

    static SmithwrightException redirect(Operation<?, ?, ?> operation, HttpResponse response) {
        String location = response.header("location");
        return unreadable(
                operation,
                response,
                "the answer has status " + response.status()
                        + (location == null ? "" : " and points to " + PrintableText.of(location, MAX_HEADER))
                        + "; redirects are not followed, so check the endpoint",
                null,
                null);
    }

    private static UnreadableResponseException unreadable(
            Operation<?, ?, ?> operation,
            HttpResponse response,
            String reason,
            @Nullable String excerpt,
            @Nullable UnreadableShapeException cause) {
        String id = response.requestId();
        return new UnreadableResponseException(
                operation + ": " + reason
                        + (id == null ? "" : " (request id " + PrintableText.of(id, MAX_HEADER) + ")"),
                new UnreadableResponseException.Details(operation.name(), id, response.status(), excerpt),
                cause);
    }

    /** Returns what the answer says of its body. */
    private static String kind(HttpResponse response) {
        String type = response.header("content-type");
        String coding = response.header("content-encoding");
        if (type == null && coding == null) {
            return "";
        }
        String both = type == null ? "coded as " + coding : coding == null ? type : type + ", coded as " + coding;
        return " (" + PrintableText.of(both, MAX_HEADER) + ")";
    }
}
