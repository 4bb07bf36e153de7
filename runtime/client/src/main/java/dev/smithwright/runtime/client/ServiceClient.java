package dev.smithwright.runtime.client;

import dev.smithwright.runtime.client.signing.PresignedRequest;
import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.client.wire.RequestOverrides;
import dev.smithwright.runtime.client.wire.RequestPreparer;
import dev.smithwright.runtime.client.wire.RequestPresigner;
import dev.smithwright.runtime.operation.CallOverrides;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.operation.OperationCaller;
import java.time.Duration;
import java.util.function.UnaryOperator;

/**
 * What every client has beside the operations of its service. Works as far as what is behind the client can: one that sends
 * requests can do it all, one over a caller of somebody else's what that caller can.
 *
 * @param <C> type of the client
 */
public interface ServiceClient<C extends OperationCaller> extends OperationCaller, RequestPreparer, RequestPresigner {

    /** Returns what the calls of this client go through; the client itself where nothing is behind it. */
    default OperationCaller caller() {
        return this;
    }

    @Override
    C with(CallOverrides overrides);

    /**
     * Returns a client that shares everything with this one, and whose requests differ as said: in their time, headers,
     * credentials or address. It need not be closed.
     *
     * <pre>{@code client.with(o -> o.callTimeout(Duration.ofSeconds(2)).header("x-trace", id)).getId(input)}</pre>
     *
     * @throws UnsupportedOperationException if calls of this client cannot differ
     */
    default C with(UnaryOperator<RequestOverrides.Builder> overrides) {
        return with(overrides.apply(RequestOverrides.builder()).build());
    }

    /**
     * {@inheritDoc}
     *
     * @throws UnsupportedOperationException if this client sends no requests
     */
    @Override
    default <I> HttpRequest prepare(Operation<I, ?, ?> operation, I input) {
        if (caller() instanceof RequestPreparer preparer && preparer != this) {
            return preparer.prepare(operation, input);
        }
        throw RequestPreparer.unsupported(caller());
    }

    /**
     * {@inheritDoc}
     *
     * @throws UnsupportedOperationException if this client sends no requests
     */
    @Override
    default <I> PresignedRequest presign(Operation<I, ?, ?> operation, I input, Duration validFor) {
        if (caller() instanceof RequestPresigner presigner && presigner != this) {
            return presigner.presign(operation, input, validFor);
        }
        throw RequestPreparer.unsupported(caller());
    }

    /** For generated code: returns what is behind the client, with the overrides. */
    static OperationCaller overridden(ServiceClient<?> client, CallOverrides overrides) {
        OperationCaller caller = client.caller();
        if (caller == client) {
            throw new UnsupportedOperationException(
                    client.getClass().getName() + " has no overrides: it does not implement with(...)");
        }
        return caller.with(overrides);
    }
}
