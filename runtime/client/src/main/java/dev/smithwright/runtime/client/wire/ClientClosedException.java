package dev.smithwright.runtime.client.wire;

import dev.smithwright.runtime.error.SmithwrightException;
import java.io.Serial;

/** The client was closed before the call, or before its answer came. In the latter case the service may have done what was asked. */
public final class ClientClosedException extends SmithwrightException {

    @Serial
    private static final long serialVersionUID = 1L;

    ClientClosedException(String message) {
        super(message, null);
    }
}
