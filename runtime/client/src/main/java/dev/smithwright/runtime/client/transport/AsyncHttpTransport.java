package dev.smithwright.runtime.client.transport;

import java.util.concurrent.CompletableFuture;

/**
 * Carries requests to a server without making the caller wait. Implementations are used by many threads at once, send
 * each request at most once, and leave redirects to the caller.
 */
public interface AsyncHttpTransport extends AutoCloseable {

    /**
     * Sends the request and returns a future of the response, whatever its status. Cancelling the future ends the
     * exchange and its connection. The future fails, and nothing is thrown,
     *
     * <ul>
     *   <li>with a {@link CallTimeoutException} if there is no connection, or no whole answer, in time;
     *   <li>with a {@link ResponseTooLargeException} if the body has more bytes than the transport takes;
     *   <li>with another {@link TransportException} if no answer can be had for another reason.
     * </ul>
     */
    CompletableFuture<HttpResponse> sendAsync(HttpRequest request);

    /** Releases what the transport holds, such as kept connections. */
    @Override
    void close();
}
