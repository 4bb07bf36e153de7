package dev.smithwright.runtime.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.runtime.schema.ErrorTrait;
import org.junit.jupiter.api.Test;

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
}
