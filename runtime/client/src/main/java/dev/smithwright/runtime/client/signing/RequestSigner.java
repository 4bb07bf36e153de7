package dev.smithwright.runtime.client.signing;

import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.operation.Operation;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;

/** Adds to a request what proves who sends it. */
public interface RequestSigner {

    /**
     * Returns the request with the headers of its signature.
     *
     * @param operation the operation that the request is for
     * @throws SigningException if the request cannot be signed; the message says what is missing
     */
    HttpRequest sign(Operation<?, ?, ?> operation, HttpRequest request);

    /**
     * Returns a signer that differs in whom the requests are from.
     *
     * @throws UnsupportedOperationException if that does not vary
     */
    default RequestSigner withCredentials(IdentityProvider<? extends AwsCredentialsIdentity> credentials) {
        throw new UnsupportedOperationException(getClass().getName() + " has credentials of its own");
    }

    /** Lets go of what belongs to the signer alone. */
    default void close() {}
}
