package dev.smithwright.runtime.client;

import dev.smithwright.runtime.client.configuration.ProcessRegion;
import dev.smithwright.runtime.client.configuration.ProcessRetries;
import dev.smithwright.runtime.client.endpoint.AuthScheme;
import dev.smithwright.runtime.client.endpoint.CallEndpoints;
import dev.smithwright.runtime.client.endpoint.EndpointAddress;
import dev.smithwright.runtime.client.endpoint.EndpointParameters;
import dev.smithwright.runtime.client.endpoint.EndpointResolver;
import dev.smithwright.runtime.client.endpoint.RegionalEndpointResolver;
import dev.smithwright.runtime.client.retry.Retries;
import dev.smithwright.runtime.client.retry.RetryMode;
import dev.smithwright.runtime.client.retry.RetrySettings;
import dev.smithwright.runtime.client.signing.FixedCredentials;
import dev.smithwright.runtime.client.signing.SignatureV4Signer;
import dev.smithwright.runtime.client.transport.TransportSettings;
import dev.smithwright.runtime.client.wire.WireSettings;
import dev.smithwright.runtime.operation.ServiceDescription;
import dev.smithwright.runtime.validation.ValidationLevel;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;

/**
 * What clients are configured with, whether their callers wait or not. What is not given has a default: the region of the
 * process ({@code -Daws.region}, then {@code AWS_REGION}), the service's own address in that region, no credentials, 3
 * seconds to connect and 60 for an exchange, up to 3 attempts. Credentials and region are asked for when a call has to be signed, not
 * before.
 *
 * <p>Used by one thread. The clients that it builds are for any number of threads; make one and keep it.
 *
 * @param <B> type of the builder itself
 */
public abstract sealed class ServiceClientBuilder<B extends ServiceClientBuilder<B>>
        permits ClientBuilder, AsyncClientBuilder {

    private static final Duration DEFAULT_ATTEMPT_TIMEOUT = Duration.ofSeconds(60);
    private static final Duration LONGEST_TIMEOUT = Duration.ofDays(1);

    private final ServiceDescription service;
    private @Nullable String region;
    private @Nullable URI endpoint;
    private boolean fips;
    private boolean dualStack;
    private @Nullable IdentityProvider<? extends AwsCredentialsIdentity> credentials;
    private @Nullable Duration connectTimeout;
    private Duration attemptTimeout = DEFAULT_ATTEMPT_TIMEOUT;
    private @Nullable Duration callTimeout;
    private @Nullable RetryMode retryMode;
    private @Nullable Integer maxAttempts;
    private ValidationLevel validation = ValidationLevel.REQUIRED_AND_MINIMUM;
    private boolean hostPrefixes = true;
    private int compressedFrom = WireSettings.DEFAULT_COMPRESSED_FROM;

    ServiceClientBuilder(ServiceDescription service) {
        this.service = service;
    }

    /** Returns the service that the client will speak to. */
    public final ServiceDescription service() {
        return service;
    }

    /** Sets the region, for example {@code us-east-1}. */
    public final B region(String region) {
        this.region = region;
        return self();
    }

    /**
     * Sets the address of the service, for example that of an emulator.
     *
     * @throws IllegalArgumentException if it is no absolute http or https address, or has user information, a query or a
     *     fragment
     */
    public final B endpoint(URI endpoint) {
        this.endpoint = EndpointAddress.check(endpoint);
        return self();
    }

    /**
     * Sets the address of the service, for example {@code http://127.0.0.1:4566}.
     *
     * @throws IllegalArgumentException if it is no absolute http or https address, or has user information, a query or a
     *     fragment
     */
    public final B endpoint(String endpoint) {
        this.endpoint = EndpointAddress.parse(endpoint);
        return self();
    }

    /**
     * Sets whether to call the service where its cryptography is validated after FIPS 140. A service that has no such address
     * in the region says so when the client is built.
     */
    public final B fips(boolean fips) {
        this.fips = fips;
        return self();
    }

    /**
     * Sets whether to call the service where it answers over IPv4 and IPv6. A service that has no such address in the region
     * says so when the client is built.
     */
    public final B dualStack(boolean dualStack) {
        this.dualStack = dualStack;
        return self();
    }

    /** Sets who gives the credentials, asked for each call that is signed: any credentials provider of the AWS SDK. */
    public final B credentials(IdentityProvider<? extends AwsCredentialsIdentity> credentials) {
        this.credentials = credentials;
        return self();
    }

    /** Sets long-term credentials. */
    public final B credentials(String accessKeyId, String secretAccessKey) {
        return credentials(new FixedCredentials(accessKeyId, secretAccessKey, null));
    }

    /** Sets temporary credentials. */
    public final B credentials(String accessKeyId, String secretAccessKey, String sessionToken) {
        return credentials(new FixedCredentials(accessKeyId, secretAccessKey, sessionToken));
    }

    /** Sets how much of an input is checked before it is sent. */
    public final B validation(ValidationLevel validation) {
        this.validation = validation;
        return self();
    }

    /**
     * Sets the longest time that making a connection may take. A transport that is given has its own.
     *
     * @throws IllegalArgumentException if the time is not positive or longer than a day
     */
    public final B connectTimeout(Duration connectTimeout) {
        this.connectTimeout = checked("connectTimeout", connectTimeout);
        return self();
    }

    /**
     * Sets the longest time that one attempt may take, from the connection to the last byte of the answer.
     *
     * @throws IllegalArgumentException if the time is not positive or longer than a day
     */
    public final B attemptTimeout(Duration attemptTimeout) {
        this.attemptTimeout = checked("attemptTimeout", attemptTimeout);
        return self();
    }

    /**
     * Sets the longest time that a call may take, with all attempts and the times between; there is no limit where nothing
     * is said. A call that has no success by then ends with a
     * {@link dev.smithwright.runtime.client.transport.CallTimeoutException}, at once if the next attempt would come too late.
     * A provider of credentials that makes the calling thread work is not interrupted, but its time counts.
     *
     * @throws IllegalArgumentException if the time is not positive or longer than a day
     */
    public final B callTimeout(Duration callTimeout) {
        this.callTimeout = checked("callTimeout", callTimeout);
        return self();
    }

    /**
     * Sets how calls are tried again. Where nothing is said, the process decides ({@code -Daws.retryMode}, then
     * {@code AWS_RETRY_MODE}), or else it is {@link RetryMode#STANDARD}.
     */
    public final B retryMode(RetryMode retryMode) {
        this.retryMode = retryMode;
        return self();
    }

    /**
     * Sets how often a call is sent at most, the first time included. Where nothing is said, the process decides
     * ({@code -Daws.maxAttempts}, then {@code AWS_MAX_ATTEMPTS}), or else it is 3.
     *
     * @throws IllegalArgumentException if the number is not positive
     */
    public final B maxAttempts(int maxAttempts) {
        if (maxAttempts < 1) {
            throw new IllegalArgumentException("maxAttempts is not positive: " + maxAttempts);
        }
        this.maxAttempts = maxAttempts;
        return self();
    }

    /**
     * Sets whether operations that the model gives a host of their own, such as {@code data.} before that of the service,
     * are called there; they are where nothing is said. Switch it off for an emulator whose name has none below it; an
     * address in numbers and {@code localhost} are left as they are anyway.
     */
    public final B hostPrefixes(boolean hostPrefixes) {
        this.hostPrefixes = hostPrefixes;
        return self();
    }

    /**
     * Sets the size in bytes from which on the body of a request is compressed, for operations whose service takes it so:
     * 10,240 where nothing is said, {@link Integer#MAX_VALUE} for never.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public final B compressedFrom(int bytes) {
        if (bytes < 0) {
            throw new IllegalArgumentException("compressedFrom is negative: " + bytes);
        }
        this.compressedFrom = bytes;
        return self();
    }

    private static Duration checked(String name, Duration timeout) {
        if (timeout.isNegative() || timeout.isZero() || timeout.compareTo(LONGEST_TIMEOUT) > 0) {
            throw new IllegalArgumentException(name + " is not positive or longer than a day: " + timeout);
        }
        return timeout;
    }

    abstract B self();

    /** Returns what finds the address of the service where none is given. */
    protected EndpointResolver endpointResolver() {
        return new RegionalEndpointResolver(service);
    }

    /** Returns the region that is given, or else that of the process; null where there is none. */
    final @Nullable String knownRegion() {
        return region == null ? new ProcessRegion().region() : region;
    }

    final WireSettings wireSettings(CallEndpoints endpoints) {
        return new WireSettings(service, endpoints, validation, attemptTimeout, hostPrefixes, compressedFrom);
    }

    /** An address that is given needs no rules, unless something is asked for that such an address cannot promise. */
    final CallEndpoints endpoints(@Nullable String knownRegion) {
        if (endpoint != null && !fips && !dualStack) {
            return CallEndpoints.at(endpoint);
        }
        if (endpoint == null && knownRegion == null) {
            throw new IllegalStateException("no region for " + service.title()
                    + ": call region(...) or endpoint(...) on the builder, or set AWS_REGION or -Daws.region");
        }
        String given = endpoint == null ? null : endpoint.toString();
        return CallEndpoints.of(endpointResolver(), EndpointParameters.of(knownRegion, fips, dualStack, given));
    }

    final SignatureV4Signer signer(@Nullable String knownRegion, CallEndpoints endpoints) {
        AuthScheme scheme = endpoints.authScheme();
        String signingName = scheme == null ? null : scheme.signingName();
        String signingRegion = scheme == null ? null : scheme.signingRegion();
        return new SignatureV4Signer(
                credentials, signingName, signingRegion == null ? knownRegion : signingRegion, Clock.systemUTC());
    }

    /** Returns the retries that the builder, or else the process, asks for. */
    final Retries retries() {
        ProcessRetries process = new ProcessRetries();
        RetryMode mode = retryMode == null ? process.mode() : retryMode;
        Integer attempts = maxAttempts == null ? process.maxAttempts() : maxAttempts;
        return new Retries(new RetrySettings(
                mode == null ? RetryMode.STANDARD : mode,
                attempts == null ? RetrySettings.DEFAULT_MAX_ATTEMPTS : attempts,
                callTimeout));
    }

    /** Returns the settings for a transport of the client's own. */
    final TransportSettings transportSettings() {
        return connectTimeout == null
                ? TransportSettings.DEFAULT
                : TransportSettings.DEFAULT.withConnectTimeout(connectTimeout);
    }

    /** Refuses a timeout that a transport of somebody else cannot keep. */
    final void checkTransportIsGivenAlone() {
        if (connectTimeout != null) {
            throw new IllegalStateException(
                    "connectTimeout belongs to the transport that is given: make it with TransportSettings");
        }
    }
}
