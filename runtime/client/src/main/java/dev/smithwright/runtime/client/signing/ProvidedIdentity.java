package dev.smithwright.runtime.client.signing;

import dev.smithwright.runtime.client.transport.CallInterruptedException;
import dev.smithwright.runtime.operation.CallFuture;
import dev.smithwright.runtime.operation.Operation;
import java.util.concurrent.ExecutionException;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;

/** Credentials from their provider, for callers that wait and for those that do not. */
final class ProvidedIdentity {

    private ProvidedIdentity() {}

    static AwsCredentialsIdentity await(
            Operation<?, ?, ?> operation, IdentityProvider<? extends AwsCredentialsIdentity> provider) {
        try {
            return provider.resolveIdentity().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallInterruptedException("interrupted while waiting for credentials", e);
        } catch (ExecutionException e) {
            throw failed(operation, e.getCause() == null ? e : e.getCause());
        } catch (RuntimeException e) {
            throw failed(operation, e);
        }
    }

    /** Never throws: also what the provider throws comes through the future. */
    static CallFuture<? extends AwsCredentialsIdentity> of(
            Operation<?, ?, ?> operation, IdentityProvider<? extends AwsCredentialsIdentity> provider) {
        // A copy, because a provider may give one future to many callers, and a cancelled call must not cancel it.
        return CallFuture.start(() -> provider.resolveIdentity().copy()).recover(Exception.class, cause -> {
            throw failed(operation, cause);
        });
    }

    private static SigningException failed(Operation<?, ?, ?> operation, Throwable cause) {
        return new SigningException(
                "a call of " + operation + " has to be signed, and the provider of credentials failed: "
                        + cause.getMessage(),
                cause);
    }
}
