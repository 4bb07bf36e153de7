package dev.smithwright.runtime.client;

import dev.smithwright.runtime.client.configuration.ProcessEndpoint;
import dev.smithwright.runtime.client.configuration.ProcessRetries;
import dev.smithwright.runtime.client.configuration.ProcessSettings;
import dev.smithwright.runtime.client.configuration.ProcessValues;
import dev.smithwright.runtime.client.credentials.DefaultCredentials;
import dev.smithwright.runtime.client.endpoint.AuthScheme;
import dev.smithwright.runtime.client.endpoint.CallEndpoints;
import dev.smithwright.runtime.client.endpoint.EndpointAddress;
import dev.smithwright.runtime.client.endpoint.EndpointParameters;
import dev.smithwright.runtime.client.endpoint.EndpointResolver;
import dev.smithwright.runtime.client.endpoint.RegionalEndpointResolver;
import dev.smithwright.runtime.client.interceptor.CallInterceptor;
import dev.smithwright.runtime.client.interceptor.Interceptors;
import dev.smithwright.runtime.client.interceptor.WireLog;
import dev.smithwright.runtime.client.retry.Retries;
import dev.smithwright.runtime.client.retry.RetryMode;
import dev.smithwright.runtime.client.retry.RetrySettings;
import dev.smithwright.runtime.client.retry.RetryTimer;
import dev.smithwright.runtime.client.signing.FixedCredentials;
import dev.smithwright.runtime.client.signing.SignatureV4Signer;
import dev.smithwright.runtime.client.transport.TransportSettings;
import dev.smithwright.runtime.client.wire.Timeouts;
import dev.smithwright.runtime.client.wire.WireSettings;
import dev.smithwright.runtime.operation.ServiceDescription;
import dev.smithwright.runtime.validation.ValidationLevel;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;

/**
 * What clients are configured with, whether their callers wait or not. Region, address, FIPS, dual stack and retries that
 * are not given here are those of the process: its system properties, then its environment, then its profile in the shared
 * files of AWS ({@link ProcessSettings}). What is said nowhere has a default: the service's own address in the region, 3
 * seconds to connect and 60 for an exchange, up to 3 attempts. Credentials are asked for when a call has to be signed, not
 * before, and a client without any still makes public calls.
 *
 * <p>Used by one thread. The clients that it builds are for any number of threads; make one and keep it.
 *
 * @param <B> type of the builder itself
 */
public abstract sealed class ServiceClientBuilder<B extends ServiceClientBuilder<B>>
        permits ClientBuilder, AsyncClientBuilder {

    private static final Duration DEFAULT_ATTEMPT_TIMEOUT = Duration.ofSeconds(60);

    private final ServiceDescription service;
    private ProcessValues processValues = ProcessValues.ofThisProcess();
    private @Nullable String profile;
    private @Nullable String region;
    private @Nullable URI endpoint;
    private @Nullable Boolean fips;
    private @Nullable Boolean dualStack;
    private @Nullable IdentityProvider<? extends AwsCredentialsIdentity> credentials;
    private @Nullable Duration connectTimeout;
    private Duration attemptTimeout = DEFAULT_ATTEMPT_TIMEOUT;
    private @Nullable Duration callTimeout;
    private @Nullable RetryMode retryMode;
    private @Nullable Integer maxAttempts;
    private RetryTimer retryTimer = RetryTimer.system();
    private ValidationLevel validation = ValidationLevel.REQUIRED_AND_MINIMUM;
    private boolean hostPrefixes = true;
    private int compressedFrom = WireSettings.DEFAULT_COMPRESSED_FROM;
    private final List<CallInterceptor> interceptors = new ArrayList<>();
    private @Nullable Boolean wireLog;

    ServiceClientBuilder(ServiceDescription service) {
        this.service = service;
    }

    /** Returns the service that the client will speak to. */
    public final ServiceDescription service() {
        return service;
    }

    /**
     * Sets the profile in the shared files of AWS that is asked for what is given neither here nor by system properties or
     * the environment. Where nothing is said, the process decides ({@code -Daws.profile}, then {@code AWS_PROFILE}), or else
     * it is {@code default}. A profile that is set here, is asked and is in none of the files is an error when the client is
     * built.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public final B profile(String profile) {
        if (profile.isBlank()) {
            throw new IllegalArgumentException("the name of the profile is blank");
        }
        this.profile = profile;
        return self();
    }

    /**
     * Sets the region, for example {@code us-east-1}. Where nothing is said, the process decides ({@code -Daws.region}, then
     * {@code AWS_REGION}, then {@code region} of the profile).
     */
    public final B region(String region) {
        this.region = region;
        return self();
    }

    /**
     * Sets the address of the service, for example that of an emulator. Where nothing is said, the process may give one (see
     * {@link ProcessEndpoint}), or else the service's own rules do.
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
     * Sets whether to call the service where its cryptography is validated after FIPS 140. Where nothing is said, the process
     * decides ({@code -Daws.useFipsEndpoint}, then {@code AWS_USE_FIPS_ENDPOINT}, then {@code use_fips_endpoint} of the
     * profile), or else it is false. A service that has no such address in the region says so when the client is built.
     */
    public final B fips(boolean fips) {
        this.fips = fips;
        return self();
    }

    /**
     * Sets whether to call the service where it answers over IPv4 and IPv6. Where nothing is said, the process decides
     * ({@code -Daws.useDualstackEndpoint}, then {@code AWS_USE_DUALSTACK_ENDPOINT}, then {@code use_dualstack_endpoint} of the
     * profile), or else it is false. A service that has no such address in the region says so when the client is built.
     */
    public final B dualStack(boolean dualStack) {
        this.dualStack = dualStack;
        return self();
    }

    /**
     * Sets who gives the credentials, asked for each call that is signed: any credentials provider of the AWS SDK. It is not
     * closed with the client. Where nothing is said, it is AWS's {@code DefaultCredentialsProvider} if
     * {@code software.amazon.awssdk:auth} is on the class path, or else the client looks for keys in system properties, the
     * environment and the profile ({@link DefaultCredentials}).
     */
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
        this.connectTimeout = Timeouts.check("connectTimeout", connectTimeout);
        return self();
    }

    /**
     * Sets the longest time that one attempt may take, from the connection to the last byte of the answer.
     *
     * @throws IllegalArgumentException if the time is not positive or longer than a day
     */
    public final B attemptTimeout(Duration attemptTimeout) {
        this.attemptTimeout = Timeouts.check("attemptTimeout", attemptTimeout);
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
        this.callTimeout = Timeouts.check("callTimeout", callTimeout);
        return self();
    }

    /**
     * Sets how calls are tried again. Where nothing is said, the process decides ({@code -Daws.retryMode}, then
     * {@code AWS_RETRY_MODE}, then {@code retry_mode} of the profile), or else it is {@link RetryMode#STANDARD}.
     */
    public final B retryMode(RetryMode retryMode) {
        this.retryMode = retryMode;
        return self();
    }

    /**
     * Sets how often a call is sent at most, the first time included. Where nothing is said, the process decides
     * ({@code -Daws.maxAttempts}, then {@code AWS_MAX_ATTEMPTS}, then {@code max_attempts} of the profile), or else it is 3.
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

    /** Sets the clock of the retries, so that a test need not wait. */
    public final B retryTimer(RetryTimer retryTimer) {
        this.retryTimer = retryTimer;
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

    /** Adds who is told of calls, and may change their requests and answers; to be called once for each, outermost first. */
    public final B interceptor(CallInterceptor interceptor) {
        this.interceptors.add(interceptor);
        return self();
    }

    /**
     * Sets whether what goes over the wire is written to the logger {@value WireLog#LOGGER}, without secrets (see
     * {@link WireLog}). Where nothing is said, the system property {@code smithwright.wireLog} decides, or else it is not.
     */
    public final B wireLog(boolean wireLog) {
        this.wireLog = wireLog;
        return self();
    }

    abstract B self();

    /** Returns what finds the address of the service where none is given. */
    protected EndpointResolver endpointResolver() {
        return new RegionalEndpointResolver(service);
    }

    /** Sets the process that is asked for what is not given; another than this one is for tests. */
    final B process(ProcessValues values) {
        this.processValues = values;
        return self();
    }

    /** Returns what is asked for what is not given. */
    final ProcessSettings processSettings() {
        return new ProcessSettings(processValues, profile);
    }

    /** Returns the region that is given, or else that of the process; null where there is none. */
    final @Nullable String knownRegion(ProcessSettings process) {
        return region == null ? process.region() : region;
    }

    final WireSettings wireSettings(CallEndpoints endpoints) {
        return new WireSettings(
                service, endpoints, validation, attemptTimeout, hostPrefixes, compressedFrom, Map.of(), interceptors());
    }

    /** The log comes last, so that it shows what the others have made of a request. */
    private Interceptors interceptors() {
        boolean logs = wireLog == null ? Boolean.getBoolean("smithwright.wireLog") : wireLog;
        if (!logs) {
            return interceptors.isEmpty() ? Interceptors.NONE : new Interceptors(interceptors);
        }
        List<CallInterceptor> all = new ArrayList<>(interceptors);
        all.add(new WireLog());
        return new Interceptors(all);
    }

    /** An address that is given needs no rules, unless something is asked for that such an address cannot promise. */
    final CallEndpoints endpoints(ProcessSettings process, @Nullable String knownRegion) {
        URI address = endpoint == null ? new ProcessEndpoint(process, service.sdkId()).address() : endpoint;
        boolean withFips = fips == null ? process.fips() : fips;
        boolean withDualStack = dualStack == null ? process.dualStack() : dualStack;
        if (address != null && !withFips && !withDualStack) {
            return CallEndpoints.at(address);
        }
        if (address == null && knownRegion == null) {
            throw new IllegalStateException("no region for " + service.title()
                    + ": call region(...) or endpoint(...) on the builder, or set AWS_REGION or -Daws.region, or region of"
                    + " profile '" + process.profile() + "' in " + process.files());
        }
        String given = address == null ? null : address.toString();
        return CallEndpoints.of(endpointResolver(), EndpointParameters.of(knownRegion, withFips, withDualStack, given));
    }

    final SignatureV4Signer signer(ProcessSettings process, @Nullable String knownRegion, CallEndpoints endpoints) {
        AuthScheme scheme = endpoints.authScheme();
        String signingName = scheme == null ? null : scheme.signingName();
        String signingRegion = scheme == null ? null : scheme.signingRegion();
        return new SignatureV4Signer(
                credentials == null ? new DefaultCredentials(process) : credentials,
                signingName,
                signingRegion == null ? knownRegion : signingRegion,
                Clock.systemUTC());
    }

    /** Returns the retries that the builder, or else the process, asks for. */
    final Retries retries(ProcessSettings process) {
        ProcessRetries asked = new ProcessRetries(process);
        RetryMode mode = retryMode == null ? asked.mode() : retryMode;
        Integer attempts = maxAttempts == null && mode != RetryMode.NONE ? asked.maxAttempts() : maxAttempts;
        RetrySettings settings = new RetrySettings(
                mode == null ? RetryMode.STANDARD : mode,
                attempts == null ? RetrySettings.DEFAULT_MAX_ATTEMPTS : attempts,
                callTimeout);
        return new Retries(settings, retryTimer);
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
