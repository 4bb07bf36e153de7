package dev.smithwright.runtime.client.transport;

/**
 * Carries requests to a server and brings the answers back. Implementations are used by many threads at once, send each
 * request at most once, and leave redirects to the caller.
 */
public interface HttpTransport extends AutoCloseable {

    /**
     * Sends the request and returns the response, whatever its status.
     *
     * @throws CallTimeoutException if there is no connection, or no whole answer, in time
     * @throws CallInterruptedException if the thread is interrupted while it waits; its interrupt flag is set again
     * @throws ResponseTooLargeException if the body has more bytes than the transport takes
     * @throws TransportException if no answer can be had for another reason
     */
    HttpResponse send(HttpRequest request);

    /** Releases what the transport holds, such as kept connections. */
    @Override
    void close();
}
