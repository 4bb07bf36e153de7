package dev.smithwright.runtime.client.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smithwright.runtime.client.retry.RetryMode;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProcessRetriesTest {

    private final Properties properties = new Properties();

    @Test
    void systemPropertiesGoFirst() {
        properties.setProperty("aws.retryMode", "adaptive");
        properties.setProperty("aws.maxAttempts", "7");

        ProcessRetries retries = retries(Map.of("AWS_RETRY_MODE", "standard", "AWS_MAX_ATTEMPTS", "2"));

        assertThat(retries.mode()).isEqualTo(RetryMode.ADAPTIVE);
        assertThat(retries.maxAttempts()).isEqualTo(7);
    }

    @Test
    void thenTheEnvironment() {
        properties.setProperty("aws.retryMode", "");

        ProcessRetries retries = retries(Map.of("AWS_RETRY_MODE", "Adaptive", "AWS_MAX_ATTEMPTS", " 2 "));

        assertThat(retries.mode()).isEqualTo(RetryMode.ADAPTIVE);
        assertThat(retries.maxAttempts()).isEqualTo(2);
    }

    @Test
    void thereMayBeNone() {
        assertThat(retries(Map.of("AWS_RETRY_MODE", "")).mode()).isNull();
        assertThat(retries(Map.of("AWS_MAX_ATTEMPTS", " ")).maxAttempts()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"standard, STANDARD", "legacy, STANDARD", "adaptive, ADAPTIVE"})
    void knowsTheModesOfTheAwsSdks(String value, RetryMode mode) {
        assertThat(retries(Map.of("AWS_RETRY_MODE", value)).mode()).isEqualTo(mode);
    }

    @Test
    void anotherModeIsAMistake() {
        assertThatThrownBy(() -> retries(Map.of("AWS_RETRY_MODE", "often")).mode())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("AWS_RETRY_MODE or -Daws.retryMode is 'often', but has to be standard or adaptive");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "many", "3.5", "99999999999"})
    void attemptsAreAPositiveNumber(String value) {
        assertThatThrownBy(() -> retries(Map.of("AWS_MAX_ATTEMPTS", value)).maxAttempts())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "AWS_MAX_ATTEMPTS or -Daws.maxAttempts is '" + value + "', but has to be a positive number");
    }

    private ProcessRetries retries(Map<String, String> environment) {
        return new ProcessRetries(properties, environment);
    }
}
