package dev.smithwright.runtime.client.wire;

import dev.smithwright.runtime.client.transport.AsyncHttpTransport;
import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.client.transport.HttpResponse;
import dev.smithwright.runtime.client.transport.HttpTransport;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Answers one request after the other as a test has laid down, and the rest as the last one. */
final class ScriptedTransport implements HttpTransport, AsyncHttpTransport {

    final List<HttpRequest> requests = new ArrayList<>();
    private final Deque<Supplier<HttpResponse>> answers = new ArrayDeque<>();

    /** Forgets the answers so far. */
    ScriptedTransport always(int status, String body) {
        answers.clear();
        return then(status, body);
    }

    ScriptedTransport then(int status, String body) {
        return then(status, Map.of(), body);
    }

    ScriptedTransport then(int status, Map<String, List<String>> headers, String body) {
        return then(() -> new HttpResponse(status, headers, body.getBytes(StandardCharsets.UTF_8)));
    }

    ScriptedTransport then(RuntimeException failure) {
        return then(() -> {
            throw failure;
        });
    }

    ScriptedTransport then(Supplier<HttpResponse> answer) {
        answers.add(answer);
        return this;
    }

    @Override
    public HttpResponse send(HttpRequest request) {
        requests.add(request);
        return (answers.size() > 1 ? answers.remove() : answers.element()).get();
    }

    @Override
    public CompletableFuture<HttpResponse> sendAsync(HttpRequest request) {
        try {
            return CompletableFuture.completedFuture(send(request));
        } catch (RuntimeException failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    @Override
    public void close() {}
}
