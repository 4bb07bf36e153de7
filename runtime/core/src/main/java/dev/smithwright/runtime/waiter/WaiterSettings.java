package dev.smithwright.runtime.waiter;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long and how often a waiter calls.
 *
 * @param maxWait the longest time to wait in all
 * @param minDelay the least time between two calls; null to leave it to the model
 * @param maxDelay the longest time between two calls; null to leave it to the model
 * @param maxAttempts the largest number of calls, {@link Integer#MAX_VALUE} for as many as fit into {@code maxWait}
 * @param timer clock, sleep and chance; another one than {@link WaiterTimer#system} is for tests
 */
public record WaiterSettings(
        Duration maxWait,
        @Nullable Duration minDelay,
        @Nullable Duration maxDelay,
        int maxAttempts,
        WaiterTimer timer) {

    /**
     * Ten minutes, with the delays of the model and any number of calls. The Smithy specification asks each caller for
     * {@code maxWait}; ten minutes is what AWS's older waiters, 40 calls 15 seconds apart, amount to.
     */
    public static final WaiterSettings DEFAULT =
            new WaiterSettings(Duration.ofMinutes(10), null, null, Integer.MAX_VALUE, WaiterTimer.system());

    /**
     * Checks the limits.
     *
     * @throws IllegalArgumentException if {@code maxWait}, a delay or {@code maxAttempts} is not positive, or {@code
     *     minDelay} is longer than {@code maxDelay}
     */
    public WaiterSettings {
        check("maxWait", maxWait);
        check("minDelay", minDelay);
        check("maxDelay", maxDelay);
        if (minDelay != null && maxDelay != null && minDelay.compareTo(maxDelay) > 0) {
            throw new IllegalArgumentException("minDelay is longer than maxDelay: " + minDelay + ", " + maxDelay);
        }
        if (maxAttempts < 1) {
            throw new IllegalArgumentException("maxAttempts is not positive: " + maxAttempts);
        }
    }

    private static void check(String name, @Nullable Duration duration) {
        if (duration != null && (duration.isNegative() || duration.isZero())) {
            throw new IllegalArgumentException(name + " is not positive: " + duration);
        }
    }

    WaiterSettings withMaxWait(Duration longest) {
        return new WaiterSettings(longest, minDelay, maxDelay, maxAttempts, timer);
    }

    WaiterSettings withDelays(Duration least, Duration most) {
        return new WaiterSettings(maxWait, least, most, maxAttempts, timer);
    }

    WaiterSettings withMaxAttempts(int most) {
        return new WaiterSettings(maxWait, minDelay, maxDelay, most, timer);
    }
}
