package dev.smithwright.runtime.client.wire;

import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.operation.Operation;

/** Shows the requests that calls would send. */
public interface RequestPreparer {

    /**
     * Returns the request that a call sends first, with its signature where the operation has one; nothing is sent. Interceptors are
     * not asked: what they would change is not in it.
     *
     * @throws dev.smithwright.runtime.validation.InvalidInputException if the input violates constraints of the model
     * @throws dev.smithwright.runtime.client.signing.SigningException if the call has to be signed and cannot be
     * @throws IllegalArgumentException if the operation is one of another service
     */
    <I> HttpRequest prepare(Operation<I, ?, ?> operation, I input);

    /** Returns what a client throws whose calls go through a caller that sends no requests. */
    static UnsupportedOperationException unsupported(Object caller) {
        return new UnsupportedOperationException(
                "calls go through " + caller.getClass().getName() + ", which sends no requests");
    }
}
