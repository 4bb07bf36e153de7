package dev.smithwright.runtime.operation;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.atomic.AtomicInteger;

/** Writes down what it is told, and fails where signals overlap or come after the last. */
class RecordingSubscriber<T> implements Subscriber<T> {

    private final List<String> signals = new CopyOnWriteArrayList<>();
    private final AtomicInteger underWay = new AtomicInteger();
    private final CompletableFuture<List<String>> all = new CompletableFuture<>();
    private ResumableSubscription subscription;

    /** Returns the signals so far: elements, {@code complete}, or an error's simple class name. */
    List<String> signals() {
        return signals;
    }

    /** Waits for the end, and returns the signals. */
    List<String> all() {
        return all.join();
    }

    ResumableSubscription subscription() {
        return subscription;
    }

    void element(T element) {
        signals.add(String.valueOf(element));
    }

    private void alone(Runnable signal) {
        if (underWay.incrementAndGet() != 1 || all.isDone()) {
            signals.add("overlap");
        }
        try {
            signal.run();
        } finally {
            underWay.decrementAndGet();
        }
    }

    @Override
    public void onSubscribe(Subscription given) {
        subscription = (ResumableSubscription) given;
    }

    @Override
    public void onNext(T element) {
        alone(() -> element(element));
    }

    @Override
    public void onError(Throwable failure) {
        alone(() -> end(failure.getClass().getSimpleName()));
    }

    @Override
    public void onComplete() {
        alone(() -> end("complete"));
    }

    private void end(String signal) {
        signals.add(signal);
        all.complete(signals);
    }
}
