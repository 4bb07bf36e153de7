package dev.smithwright.cognitoidentity.credentials;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long before their end credentials are renewed. The defaults, the random part and the second that is the least are
 * those of the AWS SDK for Java v2 for credentials of AWS STS.
 *
 * @param stale time before expiry from which on everybody waits for new credentials
 * @param prefetch time before expiry from which on one caller renews them, while the others use those at hand
 */
record RefreshTimes(Duration stale, Duration prefetch) {

    static final RefreshTimes DEFAULT = new RefreshTimes(Duration.ofMinutes(1), Duration.ofMinutes(5));

    private static final Duration RESERVE = Duration.ofMinutes(1);
    private static final Duration LEAST = Duration.ofSeconds(1);

    RefreshTimes {
        if (stale.isNegative() || prefetch.compareTo(stale) < 0) {
            throw new IllegalArgumentException("staleTime is " + stale + " and prefetchTime " + prefetch
                    + "; staleTime must not be negative, nor prefetchTime shorter than it");
        }
    }

    /** Returns the lease of credentials that have come just now. */
    Lease lease(SessionCredentials credentials, Instant now) {
        Instant staleAt = credentials.expiration().minus(stale);
        if (!now.isBefore(staleAt)) {
            // This clock is fast, or they live for moments: use them, but not each call may ask for others.
            return new Lease(credentials, now.plus(LEAST), now.plus(LEAST), 0);
        }
        Instant prefetchAt = credentials.expiration().minus(prefetch).plus(spread());
        Instant half = now.plus(Duration.between(now, staleAt).dividedBy(2));
        return new Lease(credentials, prefetchAt.isBefore(half) ? half : prefetchAt, staleAt, 0);
    }

    /** Instances that started together do not renew together. */
    private Duration spread() {
        long most = prefetch.minus(stale).minus(RESERVE).toMillis();
        return most <= 0
                ? Duration.ZERO
                : Duration.ofMillis(ThreadLocalRandom.current().nextLong(most));
    }
}
