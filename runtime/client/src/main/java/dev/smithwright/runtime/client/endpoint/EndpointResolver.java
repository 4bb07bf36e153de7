package dev.smithwright.runtime.client.endpoint;

import dev.smithwright.runtime.operation.Operation;

/** Finds the address of a service. Generated from the endpoint rules of its model, where it has some. */
public interface EndpointResolver {

    /**
     * Returns where to send requests, and how they are signed.
     *
     * @throws EndpointException if the service has no such address; the message says why
     */
    Endpoint resolve(EndpointParameters parameters);

    /** Tells whether the address depends on the operation or its input. */
    default boolean isPerCall() {
        return false;
    }

    /** Returns the parameters with what an operation and its input add; the same object where that is nothing. */
    default EndpointParameters bind(Operation<?, ?, ?> operation, Object input, EndpointParameters parameters) {
        return parameters;
    }
}
