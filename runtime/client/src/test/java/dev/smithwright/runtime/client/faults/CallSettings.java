package dev.smithwright.runtime.client.faults;

import dev.smithwright.runtime.client.ServiceClientBuilder;
import dev.smithwright.runtime.client.retry.RetryMode;
import dev.smithwright.runtime.client.signing.FixedCredentials;
import java.time.Duration;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;

/** What a test asks of a client. Times are long, so that a test fails rather than passes when a call ends by them alone. */
record CallSettings(
        RetryMode retryMode,
        Duration connectTimeout,
        Duration attemptTimeout,
        Duration callTimeout,
        IdentityProvider<AwsCredentialsIdentity> credentials) {

    static final Duration LONG = Duration.ofSeconds(30);

    /** Three attempts, and no failure by time. */
    static final CallSettings DEFAULT =
            new CallSettings(RetryMode.STANDARD, LONG, LONG, LONG, new FixedCredentials("AKID", "secret", "token"));

    /** One attempt. */
    static final CallSettings ONCE = DEFAULT.with(RetryMode.NONE);

    CallSettings with(RetryMode retryMode) {
        return new CallSettings(retryMode, connectTimeout, attemptTimeout, callTimeout, credentials);
    }

    CallSettings withConnectTimeout(Duration connectTimeout) {
        return new CallSettings(retryMode, connectTimeout, attemptTimeout, callTimeout, credentials);
    }

    CallSettings withAttemptTimeout(Duration attemptTimeout) {
        return new CallSettings(retryMode, connectTimeout, attemptTimeout, callTimeout, credentials);
    }

    CallSettings withCallTimeout(Duration callTimeout) {
        return new CallSettings(retryMode, connectTimeout, attemptTimeout, callTimeout, credentials);
    }

    CallSettings withCredentials(IdentityProvider<AwsCredentialsIdentity> credentials) {
        return new CallSettings(retryMode, connectTimeout, attemptTimeout, callTimeout, credentials);
    }

    <B extends ServiceClientBuilder<B>> B apply(B builder) {
        return builder.region("eu-west-1")
                .credentials(credentials)
                .retryMode(retryMode)
                .attemptTimeout(attemptTimeout)
                .callTimeout(callTimeout);
    }
}
