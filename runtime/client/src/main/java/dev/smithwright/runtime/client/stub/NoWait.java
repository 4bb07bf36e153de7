package dev.smithwright.runtime.client.stub;

import dev.smithwright.runtime.client.retry.RetryTimer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** A clock by which the next attempt follows at once. */
enum NoWait implements RetryTimer {
    INSTANCE;

    @Override
    public long nanoseconds() {
        return System.nanoTime();
    }

    @Override
    public void sleep(Duration delay) {
        // At once.
    }

    @Override
    public CompletableFuture<Void> delay(Duration delay) {
        return CompletableFuture.completedFuture(null);
    }
}
