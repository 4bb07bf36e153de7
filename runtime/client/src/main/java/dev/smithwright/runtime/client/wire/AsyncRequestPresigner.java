package dev.smithwright.runtime.client.wire;

import dev.smithwright.runtime.client.signing.PresignedRequest;
import dev.smithwright.runtime.operation.Operation;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Makes requests that others can send for a while, without making the caller wait for credentials. */
public interface AsyncRequestPresigner {

    /**
     * Returns a future of a request of the operation with the signature in its address, as
     * {@link RequestPresigner#presign} makes it. The future fails with what that throws, and nothing is thrown.
     *
     * @param operation an operation whose calls are signed
     * @param input input; it stands in the address for all to read, secrets too
     * @param validFor how long others may send the request: 1 second to 7 days; what is less than a second is cut off
     */
    <I> CompletableFuture<PresignedRequest> presign(Operation<I, ?, ?> operation, I input, Duration validFor);
}
