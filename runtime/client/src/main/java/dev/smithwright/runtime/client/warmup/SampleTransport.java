package dev.smithwright.runtime.client.warmup;

import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.client.transport.HttpResponse;
import dev.smithwright.runtime.client.transport.HttpTransport;
import java.util.List;
import java.util.Map;

/** Sends nothing, and answers each request alike. A class, for a record could not keep an array as it is. */
final class SampleTransport implements HttpTransport {

    private final int status;
    private final byte[] body;

    SampleTransport(int status, byte[] body) {
        this.status = status;
        this.body = body;
    }

    @Override
    public HttpResponse send(HttpRequest request) {
        return new HttpResponse(status, Map.of("x-amzn-requestid", List.of("sample")), body);
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
