package dev.smithwright.runtime.client.transport;

import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import org.jspecify.annotations.Nullable;

/** Takes the head of a response of {@code java.net.http} and gives what takes its body. */
final class ResponseHandler implements BodyHandler<HttpResponse> {

    private final HttpRequest request;
    private final int maxBytes;
    private volatile @Nullable ResponseSubscriber subscriber;

    ResponseHandler(HttpRequest request, int maxBytes) {
        this.request = request;
        this.maxBytes = maxBytes;
    }

    @Override
    public BodySubscriber<HttpResponse> apply(ResponseInfo info) {
        ResponseSubscriber subscriber = new ResponseSubscriber(request, info, maxBytes);
        this.subscriber = subscriber;
        return subscriber;
    }

    /** Tells whether the body has begun to come in: there was a head of which the JDK could make sense. */
    boolean hasBody() {
        ResponseSubscriber begun = subscriber;
        return begun != null && begun.isSubscribed();
    }
}
