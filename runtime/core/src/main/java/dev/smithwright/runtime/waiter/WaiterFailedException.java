package dev.smithwright.runtime.waiter;

import java.io.Serial;

/**
 * A response showed that what was waited for will not come about. The response is {@link #lastOutput}, or the cause where
 * it is an error.
 */
public final class WaiterFailedException extends WaiterException {

    @Serial
    private static final long serialVersionUID = 1L;

    WaiterFailedException(Waiter<?, ?> waiter, WaiterResult<?> last) {
        super(
                waiter + " failed after " + calls(last.attempts()) + ": the last response, "
                        + (last.hasOutput()
                                ? "an output"
                                : "the error " + last.error().code())
                        + ", rules out that it ever succeeds",
                waiter,
                last,
                last.errorOrNull());
    }
}
