package dev.smithwright.runtime.client.transport;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The body of the answer has more bytes than the transport takes. */
public final class ResponseTooLargeException extends TransportException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int httpStatus;
    private final @Nullable String requestId;
    private final @Nullable String excerpt;

    /**
     * Makes an exception.
     *
     * @param message names the server and the limit
     * @param httpStatus status of the answer
     * @param requestId the service's id of the request; null where the answer has none
     * @param excerpt what may be shown of the body; null for nothing
     */
    public ResponseTooLargeException(
            String message, int httpStatus, @Nullable String requestId, @Nullable String excerpt) {
        super(message, null);
        this.httpStatus = httpStatus;
        this.requestId = requestId;
        this.excerpt = excerpt;
    }

    /** Returns the HTTP status. */
    public int httpStatus() {
        return httpStatus;
    }

    /** Returns the service's id of the request, or null where the answer has none. */
    public @Nullable String requestId() {
        return requestId;
    }

    /**
     * Returns the beginning of a body that is not JSON, at most 200 characters, with control characters escaped; null where
     * none of it was read, and where it begins as the service's own answers do, for those may hold secrets.
     */
    public @Nullable String excerpt() {
        return excerpt;
    }
}
