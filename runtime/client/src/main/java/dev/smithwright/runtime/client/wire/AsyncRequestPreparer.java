package dev.smithwright.runtime.client.wire;

import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.operation.Operation;
import java.util.concurrent.CompletableFuture;

/** Shows the requests that calls would send, without making anybody wait for credentials. */
public interface AsyncRequestPreparer {

    /**
     * Returns a future of the request that a call sends first, with its signature where the operation has one; nothing is
     * sent. It fails as that of the call would. Interceptors are not asked: what they would change is not in it.
     */
    <I> CompletableFuture<HttpRequest> prepare(Operation<I, ?, ?> operation, I input);
}
