package dev.smithwright.runtime.waiter;

import java.io.Serial;
import java.time.Duration;

/**
 * What was waited for did not come about in the time, or within the calls, that the settings allow. It may come about
 * yet. The last response is {@link #lastOutput}, or the cause where it is an error.
 */
public final class WaiterTimedOutException extends WaiterException {

    @Serial
    private static final long serialVersionUID = 1L;

    WaiterTimedOutException(Waiter<?, ?> waiter, WaiterResult<?> last, Duration elapsed) {
        super(
                waiter + " gave up after " + calls(last.attempts()) + " in " + elapsed.toMillis()
                        + " ms; to wait longer, raise maxWait or maxAttempts",
                waiter,
                last,
                last.errorOrNull());
    }
}
