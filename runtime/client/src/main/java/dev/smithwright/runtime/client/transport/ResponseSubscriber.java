package dev.smithwright.runtime.client.transport;

import java.io.EOFException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** Makes one response of what {@code java.net.http} gives, and gives up when it gets too large. */
final class ResponseSubscriber implements BodySubscriber<HttpResponse> {

    private final HttpRequest request;
    private final ResponseInfo info;
    private final int maxBytes;
    private final CompletableFuture<HttpResponse> result = new CompletableFuture<>();
    private volatile @Nullable Subscription subscription;
    private @Nullable IncomingResponse response;

    ResponseSubscriber(HttpRequest request, ResponseInfo info, int maxBytes) {
        this.request = request;
        this.info = info;
        this.maxBytes = maxBytes;
    }

    @Override
    public CompletionStage<HttpResponse> getBody() {
        return result;
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        this.subscription = subscription;
        try {
            response = new IncomingResponse(request, head(info), maxBytes);
            subscription.request(Long.MAX_VALUE);
        } catch (ResponseTooLargeException e) {
            giveUp(e);
        }
    }

    boolean isSubscribed() {
        return subscription != null;
    }

    private static HttpResponse head(ResponseInfo info) {
        ResponseHeaders headers = new ResponseHeaders();
        for (Map.Entry<String, List<String>> header : info.headers().map().entrySet()) {
            for (String value : header.getValue()) {
                headers.add(header.getKey(), value);
            }
        }
        return new HttpResponse(info.statusCode(), headers.toMap(), new byte[0]);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            if (response != null && !result.isDone()) {
                add(response, buffer);
            }
        }
    }

    private void add(IncomingResponse response, ByteBuffer buffer) {
        byte[] chunk = new byte[buffer.remaining()];
        buffer.get(chunk);
        try {
            response.add(chunk, chunk.length);
        } catch (ResponseTooLargeException e) {
            giveUp(e);
        }
    }

    private void giveUp(ResponseTooLargeException failure) {
        Subscription receiving = subscription;
        if (receiving != null) {
            receiving.cancel();
        }
        result.completeExceptionally(failure);
    }

    @Override
    public void onError(Throwable failure) {
        result.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        if (response != null && !result.isDone()) {
            complete(response);
        }
    }

    private void complete(IncomingResponse response) {
        try {
            result.complete(response.complete());
        } catch (EOFException | ResponseTooLargeException e) {
            result.completeExceptionally(e);
        }
    }
}
