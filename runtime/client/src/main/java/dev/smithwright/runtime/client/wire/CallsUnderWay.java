package dev.smithwright.runtime.client.wire;

import dev.smithwright.runtime.operation.CallFuture;
import dev.smithwright.runtime.operation.Operation;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** The calls of a client that have no answer yet, so that closing the client can end them. */
final class CallsUnderWay {

    private final Set<Call> calls = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /**
     * Lets a call begin.
     *
     * @throws ClientClosedException if the client is closed
     */
    void admit(Operation<?, ?, ?> operation) {
        if (closed) {
            throw new ClientClosedException(operation + ": the client is closed");
        }
    }

    /** Keeps a call until it ends. */
    void add(Operation<?, ?, ?> operation, CompletableFuture<?> future) {
        Call call = new Call(operation, future);
        calls.add(call);
        CallFuture.onEnd(future, (response, failure) -> calls.remove(call));
        if (closed) {
            call.end();
        }
    }

    /** Ends all calls, and lets none begin any more. */
    void close() {
        closed = true;
        for (Call call : calls) {
            call.end();
        }
    }

    /** A class and no record, for each call is equal to itself alone. */
    private static final class Call {

        private final Operation<?, ?, ?> operation;
        private final CompletableFuture<?> future;

        Call(Operation<?, ?, ?> operation, CompletableFuture<?> future) {
            this.operation = operation;
            this.future = future;
        }

        void end() {
            future.completeExceptionally(
                    new ClientClosedException(operation + ": the client was closed before the answer came"));
        }
    }
}
