package dev.smithwright.runtime.waiter;

import dev.smithwright.runtime.error.SmithwrightException;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A wait ended without what was waited for. */
public abstract class WaiterException extends SmithwrightException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String waiter;
    private final int attempts;

    // An output need not be serializable, and an exception has to be.
    private final transient @Nullable Object lastOutput;

    WaiterException(String message, Waiter<?, ?> waiter, WaiterResult<?> last, @Nullable Throwable cause) {
        super(message, cause);
        this.waiter = waiter.name();
        this.attempts = last.attempts();
        this.lastOutput = last.outputOrNull();
    }

    /** Returns the waiter's name in the model. */
    public final String waiter() {
        return waiter;
    }

    /** Returns how often the operation was called, at least 1. */
    public final int attempts() {
        return attempts;
    }

    /**
     * Returns the output that came last; null where an error came last, which is the cause then, and in an exception that
     * was serialized.
     */
    public final @Nullable Object lastOutput() {
        return lastOutput;
    }

    static String calls(int attempts) {
        return attempts + (attempts == 1 ? " call" : " calls");
    }
}
