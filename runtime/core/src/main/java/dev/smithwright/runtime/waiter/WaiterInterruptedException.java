package dev.smithwright.runtime.waiter;

import java.io.Serial;

/** The thread was interrupted while it waited. Its flag is set; the cause is the {@link InterruptedException}. */
public final class WaiterInterruptedException extends WaiterException {

    @Serial
    private static final long serialVersionUID = 1L;

    WaiterInterruptedException(Waiter<?, ?> waiter, WaiterResult<?> last, InterruptedException cause) {
        super(waiter + " was interrupted after " + calls(last.attempts()), waiter, last, cause);
    }
}
