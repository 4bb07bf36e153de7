package dev.smithwright.runtime.error;

import dev.smithwright.runtime.schema.ErrorTrait;
import org.jspecify.annotations.Nullable;

/**
 * Which errors may pass by themselves. The model marks few of them with the {@code retryable} trait, so that AWS's SDKs
 * also know the codes by which the services throttle and time out, and the HTTP statuses of failing intermediaries. The
 * codes are those of the AWS SDK for Java with the retries of 2026, by which also {@code LimitExceededException} throttles.
 */
public final class RetryableErrors {

    private RetryableErrors() {}

    /** Tells whether the same call may succeed later. */
    public static boolean isRetryable(String code, int httpStatus, @Nullable ErrorTrait trait) {
        return (trait != null && trait.retryable())
                || isThrottling(code, httpStatus, trait)
                || isTransient(code, httpStatus);
    }

    /** Tells whether the call was rejected for its rate. */
    public static boolean isThrottling(String code, int httpStatus, @Nullable ErrorTrait trait) {
        return (trait != null && trait.throttling()) || isThrottling(code, httpStatus);
    }

    private static boolean isThrottling(String code, int httpStatus) {
        return switch (code) {
            case "Throttling",
                    "ThrottlingException",
                    "ThrottledException",
                    "RequestThrottled",
                    "RequestThrottledException",
                    "TooManyRequestsException",
                    "ProvisionedThroughputExceededException",
                    "TransactionInProgressException",
                    "RequestLimitExceeded",
                    "BandwidthLimitExceeded",
                    "SlowDown",
                    "EC2ThrottledException",
                    "LimitExceededException" -> true;
            default -> httpStatus == 429;
        };
    }

    /** Tells whether the service or something before it failed for a moment. */
    public static boolean isTransient(String code, int httpStatus) {
        return switch (code) {
            case "PriorRequestNotComplete", "RequestTimeout", "RequestTimeoutException", "InternalError" -> true;
            default -> httpStatus == 500 || httpStatus == 502 || httpStatus == 503 || httpStatus == 504;
        };
    }
}
