package dev.smithwright.runtime.client.wire;

import dev.smithwright.runtime.error.SmithwrightException;
import dev.smithwright.runtime.operation.Operation;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The client was closed before the call, or before its answer came. In the latter case the service may have done what was asked. */
public final class ClientClosedException extends SmithwrightException {

    @Serial
    private static final long serialVersionUID = 1L;

    private ClientClosedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** Returns the exception of a call that comes too late; named by its superclass, for calls load what they may throw. */
    static SmithwrightException already(Operation<?, ?, ?> operation) {
        return new ClientClosedException(operation + ": the client is closed", null);
    }

    /** Returns the exception of a call that was under way. */
    static SmithwrightException before(Operation<?, ?, ?> operation, @Nullable Throwable cause) {
        return new ClientClosedException(operation + ": the client was closed before the answer came", cause);
    }
}
