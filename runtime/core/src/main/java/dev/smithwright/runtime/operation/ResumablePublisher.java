package dev.smithwright.runtime.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Consumer;

/**
 * Results that are fetched as a subscriber asks for them, after the rules of Reactive Streams. Each subscription starts
 * anew, and is a {@link ResumableSubscription}.
 *
 * <p>Signals come one after another, from the thread that asks for elements that are at hand, or else from the one in
 * which the call for a page ends.
 *
 * @param <T> type of the elements
 */
public interface ResumablePublisher<T> extends Flow.Publisher<T> {

    /**
     * Hands all results to {@code action}, one after another.
     *
     * @return what completes after the last result, or fails with what went wrong, be it thrown by {@code action}.
     *     Cancelling it ends the subscription
     */
    default CompletableFuture<Void> forEach(Consumer<? super T> action) {
        ForEachSubscriber<T> subscriber = new ForEachSubscriber<>(action);
        subscribe(subscriber);
        return subscriber.completion();
    }

    /** Returns all results together; cancelling the future ends the subscription. */
    default CompletableFuture<List<T>> toList() {
        List<T> elements = new ArrayList<>();
        return CallFuture.of(forEach(elements::add)).map(end -> List.copyOf(elements));
    }
}
