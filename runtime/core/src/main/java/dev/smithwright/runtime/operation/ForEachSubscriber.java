package dev.smithwright.runtime.operation;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.function.Consumer;

/** Takes all that a publisher has. */
final class ForEachSubscriber<T> implements Subscriber<T> {

    private final Consumer<? super T> action;
    private final CompletableFuture<Void> completion = new CompletableFuture<>();

    ForEachSubscriber(Consumer<? super T> action) {
        this.action = action;
    }

    /** Returns what completes with the last element; when it ends earlier, so does the subscription. */
    CompletableFuture<Void> completion() {
        return completion;
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        CallFuture.onEnd(completion, (end, failure) -> subscription.cancel());
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(T element) {
        action.accept(element);
    }

    @Override
    public void onError(Throwable failure) {
        completion.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        completion.complete(null);
    }
}
