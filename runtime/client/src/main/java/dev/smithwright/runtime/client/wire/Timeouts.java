package dev.smithwright.runtime.client.wire;

import java.time.Duration;

/** What a time limit may be. */
public final class Timeouts {

    private static final Duration LONGEST = Duration.ofDays(1);

    private Timeouts() {}

    /**
     * Returns the time.
     *
     * @param name what it is the limit of, for the message
     * @throws IllegalArgumentException if it is not positive or longer than a day
     */
    public static Duration check(String name, Duration timeout) {
        if (timeout.isNegative() || timeout.isZero() || timeout.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(name + " is not positive or longer than a day: " + timeout);
        }
        return timeout;
    }
}
