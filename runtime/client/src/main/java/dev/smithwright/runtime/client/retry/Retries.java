package dev.smithwright.runtime.client.retry;

import dev.smithwright.runtime.operation.Operation;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The retries of a client: what its calls share. */
public final class Retries implements AutoCloseable {

    private final RetrySettings settings;
    private final RetryTimer timer;
    private @Nullable RetryQuota quota;

    /** Makes retries by the clock of the machine. */
    public Retries(RetrySettings settings) {
        this(settings, RetryTimer.system());
    }

    /** Makes retries by another clock, which is for tests. */
    public Retries(RetrySettings settings, RetryTimer timer) {
        this.settings = settings;
        this.timer = timer;
    }

    /** Begins a call; its time runs from now. */
    public CallAttempts begin(Operation<?, ?, ?> operation) {
        return begin(operation, settings.callTimeout());
    }

    /**
     * Begins a call that has a time of its own; it runs from now.
     *
     * @param callTimeout longest time that the call may take with all attempts and the times between; null for no limit
     */
    public CallAttempts begin(Operation<?, ?, ?> operation, @Nullable Duration callTimeout) {
        return new CallAttempts(this, new CallTime(operation, callTimeout, timer));
    }

    /** Returns how often calls are tried, and how long. */
    public RetrySettings settings() {
        return settings;
    }

    /** Returns the clock of the retries. */
    public RetryTimer timer() {
        return timer;
    }

    /** Returns the quota of the client, which is made when it is first needed: many programs never retry. */
    synchronized RetryQuota quota() {
        if (quota == null) {
            quota = new RetryQuota(settings);
        }
        return quota;
    }

    /** Tells whether a call has needed the quota; as long as none has, it is whole. */
    synchronized boolean isQuotaInUse() {
        return quota != null;
    }

    /** Ends the waits for the quota. */
    @Override
    public synchronized void close() {
        if (quota != null) {
            quota.close();
        }
    }
}
