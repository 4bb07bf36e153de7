package dev.smithwright.runtime.client.retry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.runtime.error.RetryableErrors;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.awscore.internal.AwsErrorCode;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.retries.api.AcquireInitialTokenRequest;
import software.amazon.awssdk.retries.api.RefreshRetryTokenRequest;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.retries.api.RetryToken;
import software.amazon.awssdk.retries.api.TokenAcquisitionFailedException;

/** The AWS SDK tries the same errors again, with its retries of 2026. */
class AwsSdkRetriesTest {

    static Stream<Arguments> errors() throws IllegalAccessException {
        Set<String> codes = new TreeSet<>(Set.of("LimitExceededException", "NotAuthorizedException", "Unknown"));
        for (Field field : AwsErrorCode.class.getFields()) {
            if (!field.getName().contains("CLOCK_SKEW")) {
                ((Set<?>) field.get(null)).forEach(code -> codes.add((String) code));
            }
        }
        assertThat(codes).hasSizeGreaterThan(15);
        return codes.stream()
                .flatMap(code -> Arrays.stream(new int[] {400, 404, 429, 500, 501, 502, 503, 504})
                        .mapToObj(status -> Arguments.of(code, status)));
    }

    @ParameterizedTest
    @MethodSource("errors")
    void theAwsSdkAgrees(String code, int status) {
        AwsServiceException error = AwsServiceException.builder()
                .statusCode(status)
                .awsErrorDetails(AwsErrorDetails.builder().errorCode(code).build())
                .build();

        assertThat(RetryableErrors.isRetryable(code, status, null)).isEqualTo(isRetried(error));
        // The one code that the SDK's strategy of 2026 throttles on without telling it of the exception.
        boolean throttling = error.isThrottlingException() || code.equals("LimitExceededException");
        assertThat(RetryableErrors.isThrottling(code, status, null)).isEqualTo(throttling);
    }

    private static boolean isRetried(AwsServiceException error) {
        try (RetryStrategy strategy = AwsRetryStrategy.forRetryMode(RetryMode.STANDARD, true)) {
            RetryToken token = strategy.acquireInitialToken(AcquireInitialTokenRequest.create("test"))
                    .token();
            strategy.refreshRetryToken(RefreshRetryTokenRequest.builder()
                    .token(token)
                    .failure(error)
                    .build());
            return true;
        } catch (TokenAcquisitionFailedException e) {
            return false;
        }
    }
}
