package dev.smithwright.runtime.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.runtime.schema.ErrorTrait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryableErrorsTest {

    @Test
    void theModelSaysWhichErrorsThrottle() {
        ErrorTrait throttling = new ErrorTrait(true, 400, false, true);

        assertThat(RetryableErrors.isThrottling("Busy", 400, throttling)).isTrue();
        assertThat(RetryableErrors.isRetryable("Busy", 400, throttling)).isTrue();
    }

    @Test
    void whatMayPassNeedNotThrottle() {
        ErrorTrait retryable = new ErrorTrait(true, 400, true, false);

        assertThat(RetryableErrors.isRetryable("Busy", 400, retryable)).isTrue();
        assertThat(RetryableErrors.isThrottling("Busy", 400, retryable)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Throttling",
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
                "LimitExceededException"
            })
    void codesByWhichServicesThrottle(String code) {
        assertThat(RetryableErrors.isThrottling(code, 400, null)).isTrue();
        assertThat(RetryableErrors.isRetryable(code, 400, null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PriorRequestNotComplete", "RequestTimeout", "RequestTimeoutException", "InternalError"})
    void codesOfFailuresThatPass(String code) {
        assertThat(RetryableErrors.isRetryable(code, 400, null)).isTrue();
        assertThat(RetryableErrors.isThrottling(code, 400, null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504})
    void statusesOfFailuresThatPass(int status) {
        assertThat(RetryableErrors.isRetryable("Unknown", status, null)).isTrue();
        assertThat(RetryableErrors.isThrottling("Unknown", status, null)).isFalse();
    }

    @Test
    void aStatusThrottlesToo() {
        assertThat(RetryableErrors.isThrottling("Unknown", 429, null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"InvalidParameterException", "NotAuthorizedException", "ServiceQuotaExceededException", ""})
    void everythingElseWouldComeAgain(String code) {
        assertThat(RetryableErrors.isRetryable(code, 400, null)).isFalse();
        assertThat(RetryableErrors.isRetryable(code, 501, null)).isFalse();
    }
}
