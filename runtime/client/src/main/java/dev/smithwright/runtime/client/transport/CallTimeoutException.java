package dev.smithwright.runtime.client.transport;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** There was no connection, or no whole answer, in time. In the latter case the server may have done what was asked. */
public final class CallTimeoutException extends TransportException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Makes an exception; {@code message} says what was waited for, and how long. */
    public CallTimeoutException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
