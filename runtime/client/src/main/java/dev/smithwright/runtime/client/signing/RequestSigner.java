package dev.smithwright.runtime.client.signing;

import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.operation.Operation;
import java.time.Duration;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;

/** Adds to a request what proves who sends it. */
public interface RequestSigner extends ClockCorrection {

    /**
     * Returns the request with the headers of its signature.
     *
     * @param operation the operation that the request is for
     * @throws SigningException if the request cannot be signed; the message says what is missing
     * @throws dev.smithwright.runtime.client.transport.CallTimeoutException if there are no credentials within the time of
     *     the request
     */
    HttpRequest sign(Operation<?, ?, ?> operation, HttpRequest request);

    /**
     * Returns the request with the signature in its query, for others to send.
     *
     * @param operation the operation that the request is for
     * @param request request with an empty body; all its headers are signed, but {@code user-agent}
     * @param validFor how long others may send it: 1 second to 7 days; what is less than a second is cut off
     * @throws SigningException if the request cannot be signed; the message says what is missing
     * @throws IllegalArgumentException if {@code validFor} is too short or too long
     * @throws UnsupportedOperationException if this signer does not presign
     */
    default PresignedRequest presign(Operation<?, ?, ?> operation, HttpRequest request, Duration validFor) {
        throw new UnsupportedOperationException(getClass().getName() + " signs, but does not presign");
    }

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
