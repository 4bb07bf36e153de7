package dev.smithwright.runtime.client.retry;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** All that retries ask of the clock, so that a test need not wait. */
public interface RetryTimer {

    /** Returns the clock of the machine. */
    static RetryTimer system() {
        return SystemTimer.INSTANCE;
    }

    /** Returns the time since some fixed moment, in nanoseconds, as {@link System#nanoTime} does. */
    long nanoseconds();

    /** Makes the thread sleep this long, which is longer than no time. */
    void sleep(Duration delay) throws InterruptedException;

    /** Returns a future that completes after this time, which is longer than no time, in a thread that may do the next attempt. */
    CompletableFuture<Void> delay(Duration delay);
}
