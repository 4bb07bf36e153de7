package dev.smithwright.runtime.operation;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The future of a call, or of a step of one. It differs from what {@link CompletableFuture#thenApply} gives in two ways:
 * it fails with the very exception of the step that failed, without a {@link java.util.concurrent.CompletionException}
 * around it; and whatever ends it early, such as {@link #cancel} or {@link #orTimeout}, cancels the step under way.
 *
 * <p>Steps run in the thread that completes the one before, or, if that is complete, in the thread that adds them.
 *
 * @param <T> type of the result
 */
public final class CallFuture<T> extends CompletableFuture<T> {

    private CallFuture() {}

    /** Returns the output of a call. */
    public static <O> CallFuture<O> output(CompletableFuture<Response<O>> call) {
        return of(call).map(Response::output);
    }

    /** Returns the end of a call whose output says nothing. */
    public static <O> CallFuture<Void> completion(CompletableFuture<Response<O>> call) {
        CallFuture<Void> completion = new CallFuture<>();
        completion.follow(call, response -> completion.complete(null));
        return completion;
    }

    /** Runs the first step in this thread; also what it throws arrives through the future. */
    public static <T> CallFuture<T> start(Supplier<? extends CompletableFuture<T>> step) {
        CallFuture<T> future = new CallFuture<>();
        try {
            future.follow(step.get(), future::complete);
        } catch (Throwable failure) {
            future.fail(failure);
        }
        return future;
    }

    /** Returns a future of the same result. */
    public static <T> CallFuture<T> of(CompletableFuture<T> step) {
        CallFuture<T> future = new CallFuture<>();
        future.follow(step, future::complete);
        return future;
    }

    /** Returns a future of what the function makes of the result. */
    public <R> CallFuture<R> map(Function<? super T, ? extends R> function) {
        CallFuture<R> future = new CallFuture<>();
        future.follow(this, result -> future.complete(function.apply(result)));
        return future;
    }

    /** Returns a future of the step that follows on this one. */
    public <R> CallFuture<R> then(Function<? super T, ? extends CompletableFuture<R>> step) {
        CallFuture<R> future = new CallFuture<>();
        future.follow(this, result -> future.follow(step.apply(result), future::complete));
        return future;
    }

    /** Returns a future that has a result, or another exception, in place of exceptions of the given type. */
    public <X extends Throwable> CallFuture<T> recover(Class<X> type, Function<? super X, ? extends T> function) {
        CallFuture<T> future = new CallFuture<>();
        future.follow(this, future::complete, failure -> {
            if (type.isInstance(failure)) {
                future.complete(function.apply(type.cast(failure)));
            } else {
                future.fail(failure);
            }
        });
        return future;
    }

    /** Returns a future of the same result. If it fails, the action is told before whoever depends on the future. */
    public CallFuture<T> beforeFailing(Consumer<? super Throwable> action) {
        CallFuture<T> future = new CallFuture<>();
        future.follow(this, future::complete, failure -> {
            action.accept(failure);
            future.fail(failure);
        });
        return future;
    }

    /** Returns a future of another step that follows on exceptions of the given type. */
    public <X extends Throwable> CallFuture<T> thenRecover(
            Class<X> type, Function<? super X, ? extends CompletableFuture<T>> step) {
        CallFuture<T> future = new CallFuture<>();
        future.follow(this, future::complete, failure -> {
            if (type.isInstance(failure)) {
                future.follow(step.apply(type.cast(failure)), future::complete);
            } else {
                future.fail(failure);
            }
        });
        return future;
    }

    /** Runs the action, which throws nothing, when the future ends in whatever way; one of its arguments is null. */
    public static <T> void onEnd(CompletableFuture<T> future, BiConsumer<? super T, ? super Throwable> action) {
        CompletableFuture<T> unused = future.whenComplete(action);
    }

    private interface Step<S> {
        void take(S result) throws Throwable;
    }

    private <S> void follow(CompletableFuture<S> step, Step<S> next) {
        follow(step, next, this::fail);
    }

    private <S> void follow(CompletableFuture<S> step, Step<S> next, Step<Throwable> otherwise) {
        onEnd(this, (result, failure) -> step.cancel(true));
        onEnd(step, (result, failure) -> {
            try {
                if (failure == null) {
                    next.take(result);
                } else {
                    otherwise.take(unwrapped(failure));
                }
            } catch (Throwable thrown) {
                fail(thrown);
            }
        });
    }

    private void fail(Throwable failure) {
        completeExceptionally(unwrapped(failure));
    }

    private static Throwable unwrapped(Throwable failure) {
        Throwable found = failure;
        for (@Nullable Throwable cause = failure; cause instanceof CompletionException; cause = cause.getCause()) {
            found = cause.getCause() == null ? cause : cause.getCause();
        }
        return found;
    }
}
