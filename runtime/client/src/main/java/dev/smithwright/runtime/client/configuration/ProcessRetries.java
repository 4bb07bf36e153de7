package dev.smithwright.runtime.client.configuration;

import dev.smithwright.runtime.client.retry.RetryMode;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The retries of the process, by the names that the AWS SDKs share: the system properties {@code aws.retryMode} and
 * {@code aws.maxAttempts}, or else the environment variables {@code AWS_RETRY_MODE} and {@code AWS_MAX_ATTEMPTS}.
 */
public final class ProcessRetries {

    private final Properties properties;
    private final Map<String, String> environment;

    /** Makes a source that asks this process. */
    public ProcessRetries() {
        this(System.getProperties(), System.getenv());
    }

    ProcessRetries(Properties properties, Map<String, String> environment) {
        this.properties = properties;
        this.environment = environment;
    }

    /**
     * Returns how calls are tried again, or null where the process says nothing. {@code legacy}, a mode of the AWS SDKs from
     * before there were shared ones, is taken for {@code standard}.
     *
     * @throws IllegalStateException if the value is no mode
     */
    public @Nullable RetryMode mode() {
        String value = value("aws.retryMode", "AWS_RETRY_MODE");
        if (value == null) {
            return null;
        }
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "standard", "legacy" -> RetryMode.STANDARD;
            case "adaptive" -> RetryMode.ADAPTIVE;
            default -> throw wrong("AWS_RETRY_MODE or -Daws.retryMode", value, "standard or adaptive");
        };
    }

    /**
     * Returns how often a call is sent at most, or null where the process says nothing.
     *
     * @throws IllegalStateException if the value is no positive number
     */
    public @Nullable Integer maxAttempts() {
        String value = value("aws.maxAttempts", "AWS_MAX_ATTEMPTS");
        if (value == null) {
            return null;
        }
        try {
            int maxAttempts = Integer.parseInt(value);
            if (maxAttempts > 0) {
                return maxAttempts;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw wrong("AWS_MAX_ATTEMPTS or -Daws.maxAttempts", value, "a positive number");
    }

    private static IllegalStateException wrong(String setting, String value, String right) {
        return new IllegalStateException(setting + " is '" + value + "', but has to be " + right);
    }

    /** An empty variable is the shell's way to say that there is none. */
    private @Nullable String value(String property, String variable) {
        String value = properties.getProperty(property);
        if (value == null || value.isBlank()) {
            value = environment.get(variable);
        }
        return value == null || value.isBlank() ? null : value.trim();
    }
}
