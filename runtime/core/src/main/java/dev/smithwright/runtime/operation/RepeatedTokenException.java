package dev.smithwright.runtime.operation;

import dev.smithwright.runtime.error.SmithwrightException;
import java.io.Serial;

/**
 * A service gave a token that it had given before, so that pagination would never end. What its pages hold was given; the
 * exception stands where the next page would.
 */
public final class RepeatedTokenException extends SmithwrightException {

    @Serial
    private static final long serialVersionUID = 1L;

    RepeatedTokenException(Operation<?, ?, ?> operation) {
        super(operation + " gave a pagination token that it had given before; stopped instead of looping", null);
    }
}
