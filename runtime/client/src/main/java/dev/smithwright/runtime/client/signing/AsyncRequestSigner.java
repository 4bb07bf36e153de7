package dev.smithwright.runtime.client.signing;

import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.operation.Operation;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;

/** Adds to a request what proves who sends it, without making the caller wait for credentials. */
public interface AsyncRequestSigner {

    /**
     * Returns a future of the request with the headers of its signature. It fails, and nothing is thrown, with a
     * {@link SigningException} if the request cannot be signed.
     *
     * @param operation the operation that the request is for
     */
    CompletableFuture<HttpRequest> signAsync(Operation<?, ?, ?> operation, HttpRequest request);

    /**
     * Returns a signer that differs in whom the requests are from.
     *
     * @throws UnsupportedOperationException if that does not vary
     */
    default AsyncRequestSigner withCredentials(IdentityProvider<? extends AwsCredentialsIdentity> credentials) {
        throw new UnsupportedOperationException(getClass().getName() + " has credentials of its own");
    }

    /** Lets go of what belongs to the signer alone. */
    default void close() {}
}
