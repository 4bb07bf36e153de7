package dev.smithwright.runtime.emulator;

import dev.smithwright.runtime.error.SmithwrightException;
import dev.smithwright.runtime.operation.Operation;
import java.io.Serial;

/** What a connection that breaks before the answer comes is to a caller in the same JVM, who has no connection. */
public final class DroppedConnectionException extends SmithwrightException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Makes an exception that names the operation. */
    public DroppedConnectionException(Operation<?, ?, ?> operation) {
        super(operation + " was not answered: the emulator dropped the connection", null);
    }
}
