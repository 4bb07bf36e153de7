package dev.smithwright.runtime.client.transport;

import dev.smithwright.runtime.error.SmithwrightException;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** No answer could be had: no such host, no connection, a broken one, or an answer that is not HTTP. */
public class TransportException extends SmithwrightException {

    @Serial
    private static final long serialVersionUID = 1L;

    private int attempts = 1;

    /** Makes an exception; {@code message} says where the request was going and what became of it. */
    public TransportException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** Notes how often the request was sent in the call that ends with this; for who sends a request more than once. */
    public final void countAttempts(int attempts) {
        this.attempts = attempts;
    }

    /** Returns how often the request was sent; 0 if the call ended before. */
    public final int attempts() {
        return attempts;
    }

    /** Returns what became of the request, and how often it was sent if that was more than once. */
    @Override
    public @Nullable String getMessage() {
        return attempts > 1 ? super.getMessage() + " (after " + attempts + " attempts)" : super.getMessage();
    }
}
