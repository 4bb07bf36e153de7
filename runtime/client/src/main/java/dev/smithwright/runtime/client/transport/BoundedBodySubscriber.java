package dev.smithwright.runtime.client.transport;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** Collects the body of one response of {@code java.net.http}, and gives up when it gets too large. */
final class BoundedBodySubscriber implements BodySubscriber<byte[]> {

    private final HttpRequest request;
    private final int maxBytes;
    private final BoundedBody body;
    private final CompletableFuture<byte[]> result = new CompletableFuture<>();
    private @Nullable Subscription subscription;

    BoundedBodySubscriber(HttpRequest request, int maxBytes) {
        this.request = request;
        this.maxBytes = maxBytes;
        this.body = new BoundedBody(maxBytes);
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return result;
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        this.subscription = subscription;
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            if (!result.isDone() && !body.add(buffer)) {
                giveUp();
            }
        }
    }

    private void giveUp() {
        if (subscription != null) {
            subscription.cancel();
        }
        result.completeExceptionally(Failures.tooLarge(request, maxBytes));
    }

    @Override
    public void onError(Throwable failure) {
        result.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        result.complete(body.toByteArray());
    }
}
