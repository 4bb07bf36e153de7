package dev.smithwright.runtime.client.wire;

import dev.smithwright.runtime.error.SmithwrightException;
import java.io.Serial;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * An answer came that is neither an output nor an error of the service: a redirect, a proxy's page, or JSON that makes no
 * sense. The service may have done what was asked.
 */
public final class UnreadableResponseException extends SmithwrightException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Details details;

    UnreadableResponseException(String message, Details details, @Nullable Throwable cause) {
        super(message, cause);
        this.details = details;
    }

    /** What is known of the answer. */
    record Details(
            String operation,
            @Nullable String requestId,
            int httpStatus,
            @Nullable String excerpt) implements Serializable {

        @Serial
        private static final long serialVersionUID = 1L;
    }

    /** Returns the name of the operation that was called. */
    public String operation() {
        return details.operation();
    }

    /** Returns the service's id of the request, or null where the answer has none. */
    public @Nullable String requestId() {
        return details.requestId();
    }

    /** Returns the HTTP status. */
    public int httpStatus() {
        return details.httpStatus();
    }

    /**
     * Returns the beginning of a body that is not JSON, at most 200 characters, with control characters escaped; null for
     * a redirect, and where the body begins as the service's own answers do, for those may hold secrets.
     */
    public @Nullable String excerpt() {
        return details.excerpt();
    }
}
