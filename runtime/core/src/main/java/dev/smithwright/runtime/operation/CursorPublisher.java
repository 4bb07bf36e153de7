package dev.smithwright.runtime.operation;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow.Subscriber;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gives each subscriber the elements of a cursor of its own. */
record CursorPublisher<I, O, T>(Supplier<? extends Cursor<I, O, T>> cursors, Function<I, CompletableFuture<O>> fetch)
        implements ResumablePublisher<T> {

    @Override
    public void subscribe(Subscriber<? super T> subscriber) {
        Objects.requireNonNull(subscriber, "subscriber");
        Cursor<I, O, T> cursor;
        try {
            cursor = cursors.get();
        } catch (IllegalArgumentException e) {
            refuse(subscriber, e);
            return;
        }
        subscriber.onSubscribe(new CursorSubscription<>(subscriber, cursor, fetch));
    }

    /** A subscriber hears of no failure before it has a subscription (Reactive Streams, rule 1.9). */
    private static void refuse(Subscriber<?> subscriber, IllegalArgumentException failure) {
        subscriber.onSubscribe(new NoSubscription());
        subscriber.onError(failure);
    }

    private record NoSubscription() implements ResumableSubscription {

        @Override
        public void request(long count) {
            // There is nothing to give.
        }

        @Override
        public void cancel() {
            // There is nothing to end.
        }

        @Override
        public @Nullable String resumeToken() {
            return null;
        }
    }
}
