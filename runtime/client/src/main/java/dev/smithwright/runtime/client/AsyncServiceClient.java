package dev.smithwright.runtime.client;

import dev.smithwright.runtime.client.signing.PresignedRequest;
import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.client.wire.AsyncRequestPreparer;
import dev.smithwright.runtime.client.wire.AsyncRequestPresigner;
import dev.smithwright.runtime.client.wire.RequestOverrides;
import dev.smithwright.runtime.client.wire.RequestPreparer;
import dev.smithwright.runtime.operation.AsyncOperationCaller;
import dev.smithwright.runtime.operation.CallOverrides;
import dev.smithwright.runtime.operation.Operation;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * What every asynchronous client has beside the operations of its service: {@link ServiceClient} with futures.
 *
 * @param <C> type of the client
 */
public interface AsyncServiceClient<C extends AsyncOperationCaller>
        extends AsyncOperationCaller, AsyncRequestPreparer, AsyncRequestPresigner {

    /** Returns what the calls of this client go through; the client itself where nothing is behind it. */
    default AsyncOperationCaller caller() {
        return this;
    }

    @Override
    C with(CallOverrides overrides);

    /**
     * Returns a client that shares everything with this one, and whose requests differ as said: in their time, headers,
     * credentials or address. It need not be closed.
     *
     * @throws UnsupportedOperationException if calls of this client cannot differ
     */
    default C with(UnaryOperator<RequestOverrides.Builder> overrides) {
        return with(overrides.apply(RequestOverrides.builder()).build());
    }

    /**
     * {@inheritDoc}
     *
     * <p>It fails with an {@link UnsupportedOperationException} if this client sends no requests.
     */
    @Override
    default <I> CompletableFuture<HttpRequest> prepare(Operation<I, ?, ?> operation, I input) {
        if (caller() instanceof AsyncRequestPreparer preparer && preparer != this) {
            return preparer.prepare(operation, input);
        }
        return CompletableFuture.failedFuture(RequestPreparer.unsupported(caller()));
    }

    /**
     * {@inheritDoc}
     *
     * <p>It fails with an {@link UnsupportedOperationException} if this client sends no requests.
     */
    @Override
    default <I> CompletableFuture<PresignedRequest> presign(Operation<I, ?, ?> operation, I input, Duration validFor) {
        if (caller() instanceof AsyncRequestPresigner presigner && presigner != this) {
            return presigner.presign(operation, input, validFor);
        }
        return CompletableFuture.failedFuture(RequestPreparer.unsupported(caller()));
    }

    /** For generated code: returns what is behind the client, with the overrides. */
    static AsyncOperationCaller overridden(AsyncServiceClient<?> client, CallOverrides overrides) {
        AsyncOperationCaller caller = client.caller();
        if (caller == client) {
            throw new UnsupportedOperationException(
                    client.getClass().getName() + " has no overrides: it does not implement with(...)");
        }
        return caller.with(overrides);
    }
}
