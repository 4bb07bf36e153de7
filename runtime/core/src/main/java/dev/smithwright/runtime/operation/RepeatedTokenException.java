package dev.smithwright.runtime.operation;

import dev.smithwright.runtime.error.SmithwrightException;
import java.io.Serial;

/** A service gave the same token twice in a row, so that pagination would never end. */
public final class RepeatedTokenException extends SmithwrightException {

    @Serial
    private static final long serialVersionUID = 1L;

    RepeatedTokenException(Operation<?, ?, ?> operation) {
        super(operation + " gave the same pagination token twice in a row; stopped instead of looping", null);
    }
}
