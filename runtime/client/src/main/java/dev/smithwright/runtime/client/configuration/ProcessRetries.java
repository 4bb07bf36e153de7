package dev.smithwright.runtime.client.configuration;

import dev.smithwright.runtime.client.retry.RetryMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The retries that a process asks for, by the names that the AWS SDKs share (AWS SDKs and Tools Reference Guide, "Retry
 * behavior").
 */
public final class ProcessRetries {

    private static final SettingName MODE = new SettingName("aws.retryMode", "AWS_RETRY_MODE", "retry_mode");
    private static final SettingName MAX_ATTEMPTS =
            new SettingName("aws.maxAttempts", "AWS_MAX_ATTEMPTS", "max_attempts");

    private final ProcessSettings settings;

    /** Makes a source that asks these settings. */
    public ProcessRetries(ProcessSettings settings) {
        this.settings = settings;
    }

    /**
     * Returns how calls are tried again, or null where the process says nothing. {@code legacy}, a mode of the AWS SDKs
     * from before there were shared ones, is taken for {@code standard}.
     *
     * @throws IllegalStateException if the value is no mode, or a shared file makes no sense
     */
    public @Nullable RetryMode mode() {
        FoundValue found = settings.find(MODE);
        if (found == null) {
            return null;
        }
        return switch (found.value().toLowerCase(Locale.ROOT)) {
            case "standard", "legacy" -> RetryMode.STANDARD;
            case "adaptive" -> RetryMode.ADAPTIVE;
            default -> throw found.wrong("standard or adaptive");
        };
    }

    /**
     * Returns how often a call is sent at most, or null where the process says nothing.
     *
     * @throws IllegalStateException if the value is no positive number, or a shared file makes no sense
     */
    public @Nullable Integer maxAttempts() {
        FoundValue found = settings.find(MAX_ATTEMPTS);
        if (found == null) {
            return null;
        }
        try {
            int maxAttempts = Integer.parseInt(found.value());
            if (maxAttempts > 0) {
                return maxAttempts;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw found.wrong("a positive number");
    }
}
