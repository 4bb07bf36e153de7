package dev.smithwright.runtime.client.retry;

import dev.smithwright.runtime.error.SmithwrightException;
import dev.smithwright.runtime.operation.CallFuture;
import dev.smithwright.runtime.operation.Operation;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** The time of one call, with all attempts and the times between. */
final class CallTime {

    private final Operation<?, ?, ?> operation;
    private final @Nullable Duration limit;
    private final RetryTimer timer;
    private final long start;

    CallTime(Operation<?, ?, ?> operation, @Nullable Duration limit, RetryTimer timer) {
        this.operation = operation;
        this.limit = limit;
        this.timer = timer;
        this.start = timer.nanoseconds();
    }

    /** Tells whether the call may take no more than this time from now. */
    boolean endsWithin(Duration time) {
        return limit != null && remaining(limit).compareTo(time) <= 0;
    }

    /** Returns the time, or what is left of the call's own if that is less. */
    Duration atMost(Duration time) {
        return limit != null && endsWithin(time) ? remaining(limit) : time;
    }

    /** Waits no longer than the call may take; {@code failure} is that of the last attempt. */
    <T> CallFuture<T> atMost(CallFuture<T> wait, @Nullable SmithwrightException failure) {
        if (limit == null || wait.isDone()) {
            return wait;
        }
        CompletableFuture<T> limited = wait.orTimeout(remaining(limit).toNanos(), TimeUnit.NANOSECONDS);
        return CallFuture.of(limited).recover(TimeoutException.class, late -> {
            throw exceeded(failure);
        });
    }

    private Duration remaining(Duration limit) {
        return limit.minusNanos(timer.nanoseconds() - start);
    }

    /** Returns a {@link dev.smithwright.runtime.client.transport.CallTimeoutException}. */
    SmithwrightException exceeded(@Nullable SmithwrightException failure) {
        return RetryableFailures.tooLate(operation, limit, failure);
    }
}
