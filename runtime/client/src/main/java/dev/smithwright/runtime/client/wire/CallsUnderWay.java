package dev.smithwright.runtime.client.wire;

import dev.smithwright.runtime.operation.CallFuture;
import dev.smithwright.runtime.operation.Operation;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** The calls of a client that have no answer yet, so that closing the client can end them. */
final class CallsUnderWay {

    /** Each is equal to itself alone. */
    interface Call {

        /** Ends the call, because the client is closed. */
        void end();
    }

    private final Set<Call> calls = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /**
     * Lets a call begin.
     *
     * @throws ClientClosedException if the client is closed
     */
    void admit(Operation<?, ?, ?> operation) {
        if (closed) {
            throw ClientClosedException.already(operation);
        }
    }

    /** Keeps a call until it ends. */
    void add(Operation<?, ?, ?> operation, CompletableFuture<?> future) {
        Call call = new FutureCall(operation, future);
        add(call);
        CallFuture.onEnd(future, (response, failure) -> calls.remove(call));
    }

    /** Keeps a call until it is removed. */
    void add(Call call) {
        calls.add(call);
        if (closed) {
            call.end();
        }
    }

    void remove(Call call) {
        calls.remove(call);
    }

    /** Ends all calls, and lets none begin any more. */
    void close() {
        closed = true;
        for (Call call : calls) {
            call.end();
        }
    }

    /** A class and no record, for two calls are never equal. */
    private static final class FutureCall implements Call {

        private final Operation<?, ?, ?> operation;
        private final CompletableFuture<?> future;

        FutureCall(Operation<?, ?, ?> operation, CompletableFuture<?> future) {
            this.operation = operation;
            this.future = future;
        }

        @Override
        public void end() {
            future.completeExceptionally(ClientClosedException.before(operation, null));
        }
    }
}
