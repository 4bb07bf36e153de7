package dev.smithwright.runtime.client.signing;

import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.operation.Operation;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;

/** Adds to a request what proves who sends it, without making the caller wait for credentials. */
public interface AsyncRequestSigner extends ClockCorrection {

    /**
     * Returns a future of the request with the headers of its signature. It fails, and nothing is thrown, with a
     * {@link SigningException} if the request cannot be signed, and with a
     * {@link dev.smithwright.runtime.client.transport.CallTimeoutException} if there are no credentials within the time of
     * the request.
     *
     * @param operation the operation that the request is for
     */
    CompletableFuture<HttpRequest> signAsync(Operation<?, ?, ?> operation, HttpRequest request);

    /**
     * Returns a future of the request with the signature in its query, for others to send. It fails, and nothing is
     * thrown, with what {@link RequestSigner#presign} throws.
     *
     * @param operation the operation that the request is for
     * @param request request with an empty body; all its headers are signed, but {@code user-agent}
     * @param validFor how long others may send it: 1 second to 7 days; what is less than a second is cut off
     */
    default CompletableFuture<PresignedRequest> presignAsync(
            Operation<?, ?, ?> operation, HttpRequest request, Duration validFor) {
        return CompletableFuture.failedFuture(
                new UnsupportedOperationException(getClass().getName() + " signs, but does not presign"));
    }

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
