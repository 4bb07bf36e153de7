package dev.smithwright.runtime.client.retry;

import dev.smithwright.runtime.client.transport.CallTimeoutException;
import dev.smithwright.runtime.error.SmithwrightException;
import dev.smithwright.runtime.operation.CallFuture;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What one call takes from the quota of its client, and how long it then has to wait. Used by one thread after another. */
final class QuotaUse {

    private final Retries retries;
    private final CallTime time;
    private RetryQuota.@Nullable Share share;

    QuotaUse(Retries retries, CallTime time) {
        this.retries = retries;
        this.time = time;
    }

    /** Returns a future that completes when the first attempt may be made. */
    CallFuture<Void> admission() {
        return time.atMost(retries.quota().share(), null).map(given -> {
            share = given;
            return null;
        });
    }

    /** Gives back what a call that succeeded has not used up. */
    void giveBack() {
        if (share != null) {
            share.giveBack();
        } else {
            CallFuture<Void> unused = retries.quota().share().map(given -> {
                given.giveBack();
                return null;
            });
        }
    }

    /** Returns a future of the time to wait before the next attempt, see {@link CallAttempts#backoff}. */
    CallFuture<Duration> backoff(CallAttempts attempts, SmithwrightException failure) {
        return CallFuture.start(() -> paid(attempts, failure))
                .map(delay -> {
                    if (time.endsWithin(delay)) {
                        throw time.exceeded(failure);
                    }
                    return delay;
                })
                .recover(SmithwrightException.class, last -> {
                    throw attempts.counted(last);
                });
    }

    private CallFuture<Duration> paid(CallAttempts attempts, SmithwrightException failure) {
        if (failure instanceof CallTimeoutException && time.endsWithin(Duration.ZERO)) {
            throw time.exceeded(failure);
        }
        if (!attempts.mayPass(failure)) {
            throw failure;
        }
        CallFuture<Duration> delay = CallFuture.start(this::sharing)
                .then(paying -> paying.pay(failure, RetryableFailures.retryAfter(attempts.retryAfter())));
        return time.atMost(delay, failure);
    }

    private CompletableFuture<RetryQuota.Share> sharing() {
        return share == null
                ? retries.quota().share().map(given -> share = given)
                : CompletableFuture.completedFuture(share);
    }
}
