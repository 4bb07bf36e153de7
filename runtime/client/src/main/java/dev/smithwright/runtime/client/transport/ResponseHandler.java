package dev.smithwright.runtime.client.transport;

import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;

/** Takes the head of a response of {@code java.net.http} and gives what takes its body. */
final class ResponseHandler implements BodyHandler<HttpResponse> {

    private final HttpRequest request;
    private final int maxBytes;
    private volatile boolean hasHead;

    ResponseHandler(HttpRequest request, int maxBytes) {
        this.request = request;
        this.maxBytes = maxBytes;
    }

    @Override
    public BodySubscriber<HttpResponse> apply(ResponseInfo info) {
        hasHead = true;
        return new ResponseSubscriber(request, info, maxBytes);
    }

    /** Tells whether a head has come that makes sense. */
    boolean hasHead() {
        return hasHead;
    }
}
