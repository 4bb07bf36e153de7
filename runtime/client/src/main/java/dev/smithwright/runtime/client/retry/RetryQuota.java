package dev.smithwright.runtime.client.retry;

import dev.smithwright.runtime.error.SmithwrightException;
import dev.smithwright.runtime.operation.CallFuture;
import java.time.Duration;
import software.amazon.awssdk.retries.AdaptiveRetryStrategy;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.AcquireInitialTokenRequest;
import software.amazon.awssdk.retries.api.RecordSuccessRequest;
import software.amazon.awssdk.retries.api.RefreshRetryTokenRequest;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.retries.api.RetryToken;
import software.amazon.awssdk.retries.api.TokenAcquisitionFailedException;

/** The retries that a client can afford, kept by a strategy of the AWS SDK. Loaded with the first failure in standard mode. */
final class RetryQuota {

    /** One quota for all operations: they are of one service, at one endpoint. */
    private static final AcquireInitialTokenRequest CLIENT = AcquireInitialTokenRequest.create("client");

    /** The costs and delays of 2026, which all AWS SDKs change to. */
    private static final boolean CURRENT_DEFAULTS = true;

    private final RetryStrategy strategy;

    RetryQuota(RetrySettings settings) {
        RetryStrategy.Builder<?, ?> builder = settings.mode() == RetryMode.ADAPTIVE
                ? AdaptiveRetryStrategy.builder(CURRENT_DEFAULTS)
                : StandardRetryStrategy.builder(CURRENT_DEFAULTS);
        builder.maxAttempts(settings.maxAttempts());
        // Which failures may pass is known to the call, which pays for no other.
        builder.retryOnException(failure -> true);
        builder.treatAsThrottling(RetryableFailures::isThrottling);
        this.strategy = builder.build();
    }

    /** Returns the part of one call, as soon as its first attempt may be made. */
    CallFuture<Share> share() {
        return CallFuture.start(() -> strategy.acquireInitialTokenAsync(CLIENT))
                .map(response -> new Share(strategy, response.token()));
    }

    void close() {
        strategy.close();
    }

    /** What one call has of the quota. */
    static final class Share {

        private final RetryStrategy strategy;
        private RetryToken token;

        private Share(RetryStrategy strategy, RetryToken token) {
            this.strategy = strategy;
            this.token = token;
        }

        /**
         * Pays for another attempt. Returns the time to wait before it, which follows the service's wish for at least
         * {@code retryAfter} as far as it is no longer than a few seconds; fails with {@code failure} if the attempts or the
         * quota are used up.
         */
        CallFuture<Duration> pay(SmithwrightException failure, Duration retryAfter) {
            RefreshRetryTokenRequest request = RefreshRetryTokenRequest.builder()
                    .token(token)
                    .failure(failure)
                    .suggestedDelay(retryAfter)
                    .build();
            return CallFuture.start(() -> strategy.refreshRetryTokenAsync(request))
                    .map(response -> {
                        token = response.token();
                        return response.delay();
                    })
                    .recover(TokenAcquisitionFailedException.class, exhausted -> {
                        throw failure;
                    });
        }

        /** Gives back, after a success, what the last retry cost. */
        void giveBack() {
            strategy.recordSuccess(RecordSuccessRequest.create(token));
        }
    }
}
