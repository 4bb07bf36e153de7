package dev.smithwright.runtime.client.retry;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How often a call is tried, and how long.
 *
 * @param mode how calls are tried again
 * @param maxAttempts how often a call is sent at most; 1 in mode {@link RetryMode#NONE}
 * @param callTimeout longest time that a call may take with all attempts and the times between; null for no limit
 */
public record RetrySettings(
        RetryMode mode, int maxAttempts, @Nullable Duration callTimeout) {

    /** What the AWS SDKs have in common. */
    public static final int DEFAULT_MAX_ATTEMPTS = 3;

    /** Sends each call once, and sets no limit to its time but that of the attempt. */
    public static final RetrySettings NONE = new RetrySettings(RetryMode.NONE, 1, null);

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if {@code maxAttempts} is not positive
     */
    public RetrySettings {
        if (maxAttempts < 1) {
            throw new IllegalArgumentException("maxAttempts is not positive: " + maxAttempts);
        }
        maxAttempts = mode == RetryMode.NONE ? 1 : maxAttempts;
    }
}
