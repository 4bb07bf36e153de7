package dev.smithwright.cognitoidentity.credentials;

import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Credentials, and when to ask for others.
 *
 * @param prefetchAt from when on one caller asks
 * @param staleAt from when on the others wait for that one; not before {@code prefetchAt}
 * @param failures how often it was asked in vain
 */
record Lease(SessionCredentials credentials, Instant prefetchAt, Instant staleAt, int failures) {

    private static final long FIRST_PAUSE_MILLIS = 100;
    private static final long LONGEST_PAUSE_MILLIS = 10_000;
    private static final int LAST_DOUBLING = 7;

    /** Tells whether it is time to ask for others. */
    boolean isDue(Instant now) {
        return !now.isBefore(prefetchAt);
    }

    /** Tells whether these should not be used any more, unless others cannot be had. */
    boolean isStale(Instant now) {
        return !now.isBefore(staleAt);
    }

    /** Tells whether these do not work any more. */
    boolean isExpired(Instant now) {
        return !now.isBefore(credentials.expiration());
    }

    /**
     * Returns the lease after others could not be had: until the next attempt, for a random time that grows up to ten
     * seconds, or until they expire, these must do.
     */
    Lease afterFailure(Instant now) {
        long longest = Math.min(FIRST_PAUSE_MILLIS << Math.min(failures, LAST_DOUBLING), LONGEST_PAUSE_MILLIS);
        Instant next = now.plusMillis(ThreadLocalRandom.current().nextLong(longest) + 1);
        Instant until = next.isBefore(credentials.expiration()) ? next : credentials.expiration();
        return new Lease(credentials, until, staleAt.isBefore(until) ? until : staleAt, failures + 1);
    }
}
