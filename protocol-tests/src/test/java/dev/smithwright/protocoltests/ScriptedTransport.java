package dev.smithwright.protocoltests;

import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.client.transport.HttpResponse;
import dev.smithwright.runtime.client.transport.HttpTransport;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keeps the request that it is given, and answers with what it was told. */
final class ScriptedTransport implements HttpTransport {

    private final HttpResponse response;
    private @Nullable HttpRequest request;

    ScriptedTransport(HttpResponse response) {
        this.response = response;
    }

    @Override
    public HttpResponse send(HttpRequest request) {
        this.request = request;
        return response;
    }

    HttpRequest request() {
        return Objects.requireNonNull(request, "nothing was sent");
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
