package dev.smithwright.runtime.client;

import dev.smithwright.runtime.client.transport.AsyncHttpTransport;
import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.client.transport.HttpResponse;
import java.util.concurrent.CompletableFuture;

/** A transport that belongs to whoever gave it, and so outlives the client. */
record SharedAsyncTransport(AsyncHttpTransport transport) implements AsyncHttpTransport {

    @Override
    public CompletableFuture<HttpResponse> sendAsync(HttpRequest request) {
        return transport.sendAsync(request);
    }

    @Override
    public void close() {
        // The owner closes it.
    }
}
