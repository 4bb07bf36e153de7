package dev.smithwright.runtime.operation;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Gives one subscriber the elements of a cursor. Whatever happens (a request, a page that arrives, a failure) is noted
 * first; then {@link #drain} acts on the notes, in one thread at a time, so that signals never overlap and a subscriber
 * that asks for more within a signal makes no deeper stack.
 */
final class CursorSubscription<I, O, T> implements ResumableSubscription {

    private final Subscriber<? super T> subscriber;
    private final Cursor<I, O, T> cursor;
    private final Function<I, CompletableFuture<O>> fetch;

    private final AtomicInteger notes = new AtomicInteger();
    private final AtomicLong demand = new AtomicLong();
    private volatile boolean cancelled;
    private volatile @Nullable Throwable failure;
    private volatile @Nullable O page;
    private volatile @Nullable CompletableFuture<O> underWay;

    /** Touched by {@link #drain} alone. */
    private boolean ended;

    CursorSubscription(
            Subscriber<? super T> subscriber, Cursor<I, O, T> cursor, Function<I, CompletableFuture<O>> fetch) {
        this.subscriber = subscriber;
        this.cursor = cursor;
        this.fetch = fetch;
    }

    @Override
    public void request(long count) {
        if (count <= 0) {
            fail(new IllegalArgumentException("a subscriber asks for at least 1 element, not " + count));
            return;
        }
        demand.accumulateAndGet(count, CursorSubscription::sum);
        drain();
    }

    /** The largest number stands for a demand without end. */
    private static long sum(long one, long other) {
        return one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other;
    }

    @Override
    public void cancel() {
        cancelled = true;
        CompletableFuture<O> call = underWay;
        if (call != null) {
            call.cancel(true);
        }
    }

    private void fail(Throwable thrown) {
        failure = thrown;
        drain();
    }

    private void drain() {
        if (notes.getAndIncrement() != 0) {
            return;
        }
        int seen = 1;
        do {
            act();
            seen = notes.addAndGet(-seen);
        } while (seen != 0);
    }

    private void act() {
        try {
            while (!ended && !cancelled && step()) {
                // The next step.
            }
        } catch (RuntimeException | Error thrown) {
            if (ended || cancelled) {
                throw thrown;
            }
            end();
            subscriber.onError(thrown);
        }
    }

    /** Does one thing, and tells whether there may be more to do. */
    private boolean step() {
        Throwable known = failure;
        O arrived = page;
        if (known != null) {
            end();
            subscriber.onError(known);
        } else if (arrived != null) {
            page = null;
            underWay = null;
            cursor.turnTo(arrived);
        } else if (!cursor.hasElement() && !cursor.needsPage()) {
            end();
            subscriber.onComplete();
        } else if (demand.get() == 0 || underWay != null) {
            return false;
        } else if (cursor.hasElement()) {
            give();
        } else {
            fetch();
        }
        return true;
    }

    private void give() {
        if (demand.get() != Long.MAX_VALUE) {
            demand.decrementAndGet();
        }
        subscriber.onNext(cursor.next());
    }

    private void fetch() {
        CompletableFuture<O> call = fetch.apply(cursor.input());
        underWay = call;
        if (cancelled) {
            call.cancel(true);
        }
        CallFuture.onEnd(call, (arrived, thrown) -> {
            if (thrown == null) {
                page = arrived;
                drain();
            } else {
                fail(thrown);
            }
        });
    }

    private void end() {
        ended = true;
        cancel();
    }

    @Override
    public @Nullable String resumeToken() {
        return cursor.resumeToken();
    }
}
