package dev.smithwright.runtime.client.signing;

import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.operation.Operation;
import java.util.concurrent.CompletableFuture;

/** Adds to a request what proves who sends it, without making the caller wait for credentials. */
public interface AsyncRequestSigner {

    /**
     * Returns a future of the request with the headers of its signature. It fails, and nothing is thrown, with a
     * {@link SigningException} if the request cannot be signed, and with a
     * {@link dev.smithwright.runtime.client.transport.CallTimeoutException} if there are no credentials within the time of
     * the request.
     *
     * @param operation the operation that the request is for
     */
    CompletableFuture<HttpRequest> signAsync(Operation<?, ?, ?> operation, HttpRequest request);
}
