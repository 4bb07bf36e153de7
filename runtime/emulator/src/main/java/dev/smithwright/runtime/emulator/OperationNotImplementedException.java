package dev.smithwright.runtime.emulator;

import dev.smithwright.runtime.operation.Operation;
import java.io.Serial;

/** The emulator's handler has no answer of its own to an operation. */
public final class OperationNotImplementedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String operation;

    /** Makes an exception that names the operation. */
    public OperationNotImplementedException(Operation<?, ?, ?> operation) {
        super(operation + " is not implemented by this emulator");
        this.operation = operation.name();
    }

    /** Returns the name of the operation. */
    public String operation() {
        return operation;
    }
}
