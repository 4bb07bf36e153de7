package dev.smithwright.runtime.client.signing;

import dev.smithwright.runtime.client.transport.CallInterruptedException;
import dev.smithwright.runtime.client.transport.CallTimeoutException;
import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.operation.CallFuture;
import dev.smithwright.runtime.operation.Operation;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;

/**
 * Signs with AWS Signature Version 4 in headers. Needs credentials and a region only when it is asked to sign, so that a
 * client of public operations can do without.
 */
public final class SignatureV4Signer implements RequestSigner, AsyncRequestSigner {

    private final @Nullable IdentityProvider<? extends AwsCredentialsIdentity> credentials;
    private final @Nullable String signingName;
    private final @Nullable String region;
    private final Clock clock;

    /**
     * Makes a signer.
     *
     * @param credentials whom the requests are from; null where there are none
     * @param region region that the signatures are for; null where there is none
     * @param clock gives the time of each signature
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
     * @param clock gives the time of each signature
     */
    public SignatureV4Signer(
            @Nullable IdentityProvider<? extends AwsCredentialsIdentity> credentials,
            @Nullable String signingName,
            @Nullable String region,
            Clock clock) {
        this.credentials = credentials;
        this.signingName = signingName;
        this.region = region;
        this.clock = clock;
    }

    @Override
    public HttpRequest sign(Operation<?, ?, ?> operation, HttpRequest request) {
        IdentityProvider<? extends AwsCredentialsIdentity> provider = provider(operation);
        Scope scope = scope(operation);
        return sign(request, identity(operation, provider, request.timeout()), scope);
    }

    @Override
    public CompletableFuture<HttpRequest> signAsync(Operation<?, ?, ?> operation, HttpRequest request) {
        return CallFuture.start(() -> {
            IdentityProvider<? extends AwsCredentialsIdentity> provider = provider(operation);
            Scope scope = scope(operation);
            // A copy, because a provider may give one future to many callers, and a cancelled call must not cancel it.
            var identity = CallFuture.start(() -> provider.resolveIdentity().copy())
                    .recover(Exception.class, cause -> {
                        throw failed(operation, cause);
                    });
            return limited(operation, identity, request.timeout()).map(known -> sign(request, known, scope));
        });
    }

    private HttpRequest sign(HttpRequest request, AwsCredentialsIdentity identity, Scope scope) {
        return AwsSigning.sign(request, identity, scope.signingName(), scope.region(), clock);
    }

    /** What a signature holds for. */
    private record Scope(String signingName, String region) {}

    private IdentityProvider<? extends AwsCredentialsIdentity> provider(Operation<?, ?, ?> operation) {
        if (credentials == null) {
            throw missing(operation, "the client has no credentials: call credentials(...) on its builder");
        }
        return credentials;
    }

    private Scope scope(Operation<?, ?, ?> operation) {
        if (region == null) {
            throw missing(operation, "the client has no region: call region(...) on its builder, or set AWS_REGION");
        }
        String name = signingName == null ? operation.service().signingName() : signingName;
        if (name == null) {
            throw missing(operation, "the model of the service has no signing name");
        }
        return new Scope(name, region);
    }

    /** A provider that promises credentials and never gives them must not keep a call longer than its time. */
    private static <T> CallFuture<T> limited(Operation<?, ?, ?> operation, CallFuture<T> identity, Duration timeout) {
        if (identity.isDone()) {
            return identity;
        }
        CompletableFuture<T> limited = identity.orTimeout(timeout.toNanos(), TimeUnit.NANOSECONDS);
        return CallFuture.of(limited).recover(TimeoutException.class, e -> {
            throw late(operation, timeout, e);
        });
    }

    private static AwsCredentialsIdentity identity(
            Operation<?, ?, ?> operation,
            IdentityProvider<? extends AwsCredentialsIdentity> credentials,
            Duration timeout) {
        try {
            return credentials.resolveIdentity().get(timeout.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw late(operation, timeout, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallInterruptedException("interrupted while waiting for credentials", e);
        } catch (ExecutionException e) {
            throw failed(operation, e.getCause() == null ? e : e.getCause());
        } catch (RuntimeException e) {
            throw failed(operation, e);
        }
    }

    private static SigningException missing(Operation<?, ?, ?> operation, String what) {
        return new SigningException("a call of " + operation + " has to be signed, and " + what, null);
    }

    private static CallTimeoutException late(Operation<?, ?, ?> operation, Duration timeout, TimeoutException cause) {
        return new CallTimeoutException(
                "no credentials for a call of " + operation + " within " + timeout.toMillis() / 1000.0 + " s", cause);
    }

    private static SigningException failed(Operation<?, ?, ?> operation, Throwable cause) {
        return new SigningException(
                "a call of " + operation + " has to be signed, and the provider of credentials failed: "
                        + cause.getMessage(),
                cause);
    }
}
