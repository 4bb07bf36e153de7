package dev.smithwright.runtime.waiter;

import dev.smithwright.runtime.operation.OperationCaller;
import java.time.Duration;

/**
 * The waiters of a service, with the settings that they share. Immutable: each method that changes a setting returns
 * others.
 *
 * @param <W> the generated class
 */
public abstract class ServiceWaiters<W extends ServiceWaiters<W>> {

    private final OperationCaller caller;
    private final WaiterSettings settings;

    /** For generated code. */
    protected ServiceWaiters(OperationCaller caller, WaiterSettings settings) {
        this.caller = caller;
        this.settings = settings;
    }

    /** Returns the same waiters with these settings. */
    public final W settings(WaiterSettings changed) {
        return with(caller, changed);
    }

    /**
     * Returns the same waiters, which wait no longer than this.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public final W maxWait(Duration maxWait) {
        return settings(settings.withMaxWait(maxWait));
    }

    /**
     * Returns the same waiters with these delays between two calls in place of the model's.
     *
     * @param least the least time
     * @param most the longest time
     * @throws IllegalArgumentException if one is not positive, or {@code least} is longer than {@code most}
     */
    public final W delays(Duration least, Duration most) {
        return settings(settings.withDelays(least, most));
    }

    /**
     * Returns the same waiters, which call no more often than this.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public final W maxAttempts(int maxAttempts) {
        return settings(settings.withMaxAttempts(maxAttempts));
    }

    /** Returns the same waiters with another caller or other settings. */
    protected abstract W with(OperationCaller newCaller, WaiterSettings newSettings);

    /** Waits. */
    protected final <I, O> WaiterResult<O> await(Waiter<I, O> waiter, I input) {
        return waiter.await(caller, input, settings);
    }
}
