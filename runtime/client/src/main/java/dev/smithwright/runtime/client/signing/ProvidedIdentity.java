package dev.smithwright.runtime.client.signing;

import dev.smithwright.runtime.operation.CallFuture;
import dev.smithwright.runtime.operation.Operation;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;

/**
 * Credentials from their provider, for callers that wait and for those that do not. A provider that promises credentials and
 * never gives them must not keep a call longer than its time.
 */
final class ProvidedIdentity {

    private ProvidedIdentity() {}

    static AwsCredentialsIdentity await(
            Operation<?, ?, ?> operation,
            IdentityProvider<? extends AwsCredentialsIdentity> provider,
            Duration timeout) {
        try {
            return provider instanceof FixedCredentials fixed
                    ? fixed.identity()
                    : provider.resolveIdentity().get(timeout.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw CredentialsFailures.late(operation, timeout, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CredentialsFailures.interrupted(e);
        } catch (ExecutionException e) {
            throw CredentialsFailures.failed(operation, e.getCause() == null ? e : e.getCause());
        } catch (RuntimeException e) {
            throw CredentialsFailures.failed(operation, e);
        }
    }

    /** Never throws: also what the provider throws comes through the future. */
    static CallFuture<? extends AwsCredentialsIdentity> of(
            Operation<?, ?, ?> operation,
            IdentityProvider<? extends AwsCredentialsIdentity> provider,
            Duration timeout) {
        // A copy, because a provider may give one future to many callers, and a cancelled call must not cancel it.
        var identity = CallFuture.start(() -> provider.resolveIdentity().copy()).recover(Exception.class, cause -> {
            throw CredentialsFailures.failed(operation, cause);
        });
        return limited(operation, identity, timeout);
    }

    private static <T> CallFuture<T> limited(Operation<?, ?, ?> operation, CallFuture<T> identity, Duration timeout) {
        if (identity.isDone()) {
            return identity;
        }
        CompletableFuture<T> limited = identity.orTimeout(timeout.toNanos(), TimeUnit.NANOSECONDS);
        return CallFuture.of(limited).recover(TimeoutException.class, e -> {
            throw CredentialsFailures.late(operation, timeout, e);
        });
    }
}
