package dev.smithwright.runtime.client.transport;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The thread was interrupted while it waited for the answer. Its interrupt flag is set when this is thrown. */
public final class CallInterruptedException extends TransportException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Makes an exception; {@code message} says what was waited for. */
    public CallInterruptedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
