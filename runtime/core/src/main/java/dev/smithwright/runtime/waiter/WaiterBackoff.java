package dev.smithwright.runtime.waiter;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long to sleep between two calls: a random time below a limit that doubles with each call (Smithy specification,
 * "Waiter retries").
 *
 * @param minDelay the least time
 * @param maxDelay where the limit stops growing
 * @param maxWait the time that there is in all
 */
record WaiterBackoff(Duration minDelay, Duration maxDelay, Duration maxWait) {

    /** Each delay that is overridden pushes the other one where they would cross. */
    static WaiterBackoff of(Waiter<?, ?> waiter, WaiterSettings settings) {
        Duration least = settings.minDelay();
        Duration most = settings.maxDelay();
        Duration minDelay = least != null ? least : shorter(waiter.minDelay(), most);
        Duration maxDelay = most != null ? most : longer(waiter.maxDelay(), minDelay);
        return new WaiterBackoff(minDelay, maxDelay, settings.maxWait());
    }

    private static Duration shorter(Duration one, @Nullable Duration other) {
        return other == null || one.compareTo(other) <= 0 ? one : other;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** Returns the time to sleep after the call with this number; zero or less where the time is used up. */
    Duration delay(int attempt, Duration elapsed, WaiterTimer timer) {
        Duration remaining = maxWait.minus(elapsed);
        Duration delay = timer.random(minDelay, ceiling(attempt));
        // The last call comes when there is still time for another delay; the wait never outlasts maxWait by sleeping.
        return remaining.minus(delay).compareTo(minDelay) <= 0 ? remaining.minus(minDelay) : delay;
    }

    private Duration ceiling(int attempt) {
        Duration ceiling = minDelay;
        for (int doublings = 1; doublings < attempt && ceiling.compareTo(maxDelay) < 0; doublings++) {
            ceiling = ceiling.multipliedBy(2);
        }
        return shorter(ceiling, maxDelay);
    }
}
