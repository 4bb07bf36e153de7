package dev.smithwright.cognitoidentity.credentials;

import dev.smithwright.runtime.operation.CallFuture;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Holds credentials, and has them renewed by one refresh at a time. While those at hand are good nobody waits; when they are
 * not, everybody waits for the same refresh. A refresh that fails is forgotten: the next call begins another.
 */
final class CredentialsCache {

    private final Function<BooleanSupplier, CallFuture<SessionCredentials>> flow;
    private final RefreshTimes times;
    private final InstantSource clock;
    private final RefreshFailures failures;

    private volatile @Nullable Lease lease;
    private @Nullable CompletableFuture<SessionCredentials> refresh;

    /** Makes an empty cache; {@code flow} begins a refresh, and is told whether its result is still wanted. */
    CredentialsCache(
            Function<BooleanSupplier, CallFuture<SessionCredentials>> flow,
            RefreshTimes times,
            InstantSource clock,
            RefreshFailures failures) {
        this.flow = flow;
        this.times = times;
        this.clock = clock;
        this.failures = failures;
    }

    /**
     * What a caller gets.
     *
     * @param credentials credentials, at once or when a refresh ends; not shared, so that it may be cancelled
     * @param isOwn whether the refresh was begun by this very caller
     */
    record Turn(CompletableFuture<SessionCredentials> credentials, boolean isOwn) {}

    /** Returns credentials, or a future of them. A refresh that is due begins in this thread. */
    Turn get() {
        Instant now = clock.instant();
        Lease held = lease;
        return held != null && !held.isDue(now) ? atHand(held) : due(now);
    }

    private Turn due(Instant now) {
        CompletableFuture<SessionCredentials> own = new CompletableFuture<>();
        CompletableFuture<SessionCredentials> current;
        synchronized (this) {
            Lease held = lease;
            if (held != null && !held.isDue(now)) {
                return atHand(held);
            }
            if (refresh == null) {
                refresh = own;
            }
            current = refresh;
        }
        if (current == own) {
            begin(own);
        }
        Lease held = lease;
        return held != null && !held.isStale(now) && !current.isDone()
                ? atHand(held)
                : new Turn(CallFuture.of(current.copy()), current == own);
    }

    private static Turn atHand(Lease held) {
        return new Turn(CompletableFuture.completedFuture(held.credentials()), false);
    }

    private void begin(CompletableFuture<SessionCredentials> own) {
        CallFuture<Lease> issued =
                flow.apply(() -> isCurrent(own)).map(credentials -> times.lease(credentials, clock.instant()));
        CallFuture.onEnd(issued, (fresh, failure) -> {
            if (fresh == null) {
                fail(own, failure == null ? new IllegalStateException("no credentials") : failure);
            } else {
                succeed(own, fresh);
            }
        });
    }

    private void succeed(CompletableFuture<SessionCredentials> own, Lease fresh) {
        synchronized (this) {
            if (isCurrent(own)) {
                refresh = null;
                lease = fresh;
            }
        }
        own.complete(fresh.credentials());
    }

    /** Credentials that still work must do, except where an error of the machine has to be seen. */
    private void fail(CompletableFuture<SessionCredentials> own, Throwable failure) {
        Lease kept = null;
        synchronized (this) {
            if (isCurrent(own)) {
                refresh = null;
                kept = afterFailure();
                lease = kept;
            }
        }
        if (kept == null || failure instanceof Error) {
            own.completeExceptionally(failure);
        } else {
            own.complete(kept.credentials());
            failures.report(failure, kept);
        }
    }

    private @Nullable Lease afterFailure() {
        Instant now = clock.instant();
        Lease held = lease;
        return held == null || held.isExpired(now) ? null : held.afterFailure(now);
    }

    private synchronized boolean isCurrent(CompletableFuture<SessionCredentials> own) {
        return refresh == own;
    }

    /** Forgets the credentials. A refresh under way serves those alone who wait for it already. */
    synchronized void clear() {
        lease = null;
        refresh = null;
    }
}
