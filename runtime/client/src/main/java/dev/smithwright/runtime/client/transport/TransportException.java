package dev.smithwright.runtime.client.transport;

import dev.smithwright.runtime.error.SmithwrightException;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** No answer could be had: no such host, no connection, a broken one, or an answer that is not HTTP. */
public class TransportException extends SmithwrightException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Makes an exception; {@code message} says where the request was going and what became of it. */
    public TransportException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
