package dev.smithwright.runtime.client;

import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.operation.OperationCaller;
import dev.smithwright.runtime.operation.Response;

/** Stands where the wire will be; every call fails. */
final class UnconnectedCaller implements OperationCaller {

    @Override
    public <I, O, E> Response<O> call(Operation<I, O, E> operation, I input) {
        throw new IllegalStateException("there is no transport yet to call " + operation);
    }
}
