package dev.smithwright.runtime.client.stub;

import dev.smithwright.runtime.client.transport.AsyncHttpTransport;
import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.client.transport.HttpResponse;
import dev.smithwright.runtime.client.transport.HttpTransport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

/** Stands where the network is. Ids of requests are counted, so that a test is the same each time. */
final class StubTransport implements HttpTransport, AsyncHttpTransport {

    private static final String REQUEST_ID = "x-amzn-requestid";

    private final RequestReader reader;
    private final Script script;
    private final AtomicLong requests = new AtomicLong();

    StubTransport(RequestReader reader, Script script) {
        this.reader = reader;
        this.script = script;
    }

    /**
     * Returns the answer that is laid down, or throws the failure that is.
     *
     * @throws StubError if there is none, or the service would refuse the request
     */
    @Override
    public HttpResponse send(HttpRequest request) {
        try {
            StubbedRequest<?> received = reader.read(request);
            return withRequestId(script.next(received).answer(received));
        } catch (StubError e) {
            script.note(e);
            throw e;
        }
    }

    private HttpResponse withRequestId(HttpResponse answer) {
        if (answer.headers().containsKey(REQUEST_ID)) {
            return answer;
        }
        Map<String, List<String>> headers = new LinkedHashMap<>(answer.headers());
        headers.put(REQUEST_ID, List.of(new UUID(0, requests.incrementAndGet()).toString()));
        return new HttpResponse(answer.status(), headers, answer.body());
    }

    @Override
    public CompletableFuture<HttpResponse> sendAsync(HttpRequest request) {
        try {
            return CompletableFuture.completedFuture(send(request));
        } catch (RuntimeException | Error failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    @Override
    public void close() {
        // There is nothing to close; the stub outlives its clients.
    }
}
