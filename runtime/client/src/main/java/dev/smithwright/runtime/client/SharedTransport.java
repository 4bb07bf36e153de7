package dev.smithwright.runtime.client;

import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.client.transport.HttpResponse;
import dev.smithwright.runtime.client.transport.HttpTransport;

/** A transport that belongs to whoever gave it, and so outlives the client. */
record SharedTransport(HttpTransport transport) implements HttpTransport {

    @Override
    public HttpResponse send(HttpRequest request) {
        return transport.send(request);
    }

    @Override
    public void close() {
        // The owner closes it.
    }
}
