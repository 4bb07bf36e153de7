package dev.smithwright.runtime.client.signing;

import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.operation.Operation;

/** Adds to a request what proves who sends it. */
public interface RequestSigner {

    /**
     * Returns the request with the headers of its signature.
     *
     * @param operation the operation that the request is for
     * @throws SigningException if the request cannot be signed; the message says what is missing
     * @throws dev.smithwright.runtime.client.transport.CallTimeoutException if there are no credentials within the time of
     *     the request
     */
    HttpRequest sign(Operation<?, ?, ?> operation, HttpRequest request);
}
