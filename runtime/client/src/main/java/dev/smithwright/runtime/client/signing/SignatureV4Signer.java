package dev.smithwright.runtime.client.signing;

import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.client.transport.HttpResponse;
import dev.smithwright.runtime.error.ServiceException;
import dev.smithwright.runtime.operation.Operation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;

/**
 * Signs with AWS Signature Version 4, in headers or, for others to send, in the query. Needs credentials and a region only
 * when it is asked to sign, so that a client of public operations can do without.
 */
public final class SignatureV4Signer implements RequestSigner, AsyncRequestSigner {

    private final @Nullable IdentityProvider<? extends AwsCredentialsIdentity> credentials;
    private final @Nullable String signingName;
    private final @Nullable String region;
    private final ServiceClock clock;

    /**
     * Makes a signer.
     *
     * @param credentials whom the requests are from; null where there are none
     * @param region region that the signatures are for; null where there is none
     * @param clock gives the time of each signature, until the service says that it is wrong
     */
    public SignatureV4Signer(
            @Nullable IdentityProvider<? extends AwsCredentialsIdentity> credentials,
            @Nullable String region,
            Clock clock) {
        this(credentials, null, region, clock);
    }

    /**
     * Makes a signer.
     *
     * @param credentials whom the requests are from; null where there are none
     * @param signingName service that the signatures are for; null where it is the one that the model names
     * @param region region that the signatures are for; null where there is none
     * @param clock gives the time of each signature, until the service says that it is wrong
     */
    public SignatureV4Signer(
            @Nullable IdentityProvider<? extends AwsCredentialsIdentity> credentials,
            @Nullable String signingName,
            @Nullable String region,
            Clock clock) {
        this(credentials, signingName, region, new ServiceClock(clock));
    }

    private SignatureV4Signer(
            @Nullable IdentityProvider<? extends AwsCredentialsIdentity> credentials,
            @Nullable String signingName,
            @Nullable String region,
            ServiceClock clock) {
        this.credentials = credentials;
        this.signingName = signingName;
        this.region = region;
        this.clock = clock;
    }

    /** Returns a signer with other credentials, which shares what is known of the service's clock. */
    @Override
    public SignatureV4Signer withCredentials(IdentityProvider<? extends AwsCredentialsIdentity> credentials) {
        return new SignatureV4Signer(credentials, signingName, region, clock);
    }

    @Override
    public HttpRequest sign(Operation<?, ?, ?> operation, HttpRequest request) {
        IdentityProvider<? extends AwsCredentialsIdentity> provider = provider(operation);
        SigningScope scope = scope(operation);
        return AwsSigning.sign(request, ProvidedIdentity.await(operation, provider, request.timeout()), scope, now());
    }

    @Override
    public CompletableFuture<HttpRequest> signAsync(Operation<?, ?, ?> operation, HttpRequest request) {
        return AsyncSigning.sign(this, operation, request);
    }

    @Override
    public PresignedRequest presign(Operation<?, ?, ?> operation, HttpRequest request, Duration validFor) {
        Duration seconds = AwsPresigning.checked(validFor);
        IdentityProvider<? extends AwsCredentialsIdentity> provider = provider(operation);
        SigningScope scope = scope(operation);
        AwsCredentialsIdentity identity = ProvidedIdentity.await(operation, provider, request.timeout());
        return AwsPresigning.presign(request, identity, scope, now(), seconds);
    }

    @Override
    public CompletableFuture<PresignedRequest> presignAsync(
            Operation<?, ?, ?> operation, HttpRequest request, Duration validFor) {
        return AsyncSigning.presign(this, operation, request, validFor);
    }

    Instant now() {
        return clock.instant();
    }

    @Override
    public boolean correctClock(ServiceException error, HttpRequest sent, HttpResponse response) {
        return ClockSkew.correct(clock, error, sent, response);
    }

    IdentityProvider<? extends AwsCredentialsIdentity> provider(Operation<?, ?, ?> operation) {
        if (credentials == null) {
            throw SigningException.missing(
                    operation, "the client has no credentials: call credentials(...) on its builder");
        }
        return credentials;
    }

    SigningScope scope(Operation<?, ?, ?> operation) {
        if (region == null) {
            throw SigningException.missing(
                    operation, "the client has no region: call region(...) on its builder, or set AWS_REGION");
        }
        String name = signingName == null ? operation.service().signingName() : signingName;
        if (name == null) {
            throw SigningException.missing(operation, "the model of the service has no signing name");
        }
        return new SigningScope(name, region);
    }

    /** Closes credentials that the client has made itself; those that were given belong to who gave them. */
    @Override
    public void close() {
        if (credentials instanceof OwnedCredentials owned) {
            owned.close();
        }
    }
}
