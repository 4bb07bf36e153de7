package dev.smithwright.runtime.client.wire;

import dev.smithwright.runtime.client.retry.CallAttempts;
import dev.smithwright.runtime.client.retry.RetryTimer;
import dev.smithwright.runtime.client.transport.CallInterruptedException;
import dev.smithwright.runtime.error.SmithwrightException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Waits of a thread between attempts, which an interrupt ends. Loaded with the first of them. */
final class ThreadWait {

    private ThreadWait() {}

    static void forAdmission(CallAttempts attempts) {
        try {
            get(attempts.admission());
        } catch (InterruptedException e) {
            throw interrupted(attempts, e);
        }
    }

    /** Returns when the next attempt may be made, and throws {@code failure} if none follows. */
    static void forNextAttempt(CallAttempts attempts, SmithwrightException failure, RetryTimer timer) {
        try {
            Duration delay = get(attempts.backoff(failure));
            // Jitter makes some waits none at all: an interrupt ends the call then too.
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            if (!delay.isZero()) {
                timer.sleep(delay);
            }
        } catch (InterruptedException e) {
            throw interrupted(attempts, e);
        }
    }

    private static <T> T get(CompletableFuture<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            future.cancel(true);
            throw e;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("the retry strategy failed", e);
        }
    }

    private static CallInterruptedException interrupted(CallAttempts attempts, InterruptedException cause) {
        Thread.currentThread().interrupt();
        CallInterruptedException interrupted =
                new CallInterruptedException("interrupted while waiting for the next attempt", cause);
        interrupted.countAttempts(attempts.count());
        return interrupted;
    }
}
