package dev.smithwright.runtime.operation;

import dev.smithwright.runtime.error.ServiceException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * Carries out operations without making their callers wait: {@link OperationCaller} with futures. Everything an
 * asynchronous client does goes through {@link #call}.
 *
 * <p>All that goes wrong arrives through the future, also an input that is invalid or a call that cannot be signed, so
 * that there is one place to look for it. The exceptions are those of {@link OperationCaller}, with nothing around them;
 * only {@link CompletableFuture#join} and {@link CompletableFuture#get} throw them inside of the JDK's own, and so do
 * futures that one derives with the likes of {@link CompletableFuture#thenApply}.
 */
public interface AsyncOperationCaller extends AutoCloseable {

    /**
     * Calls the operation and returns a future of its output with the metadata of the response. It is a
     * {@link CompletableFuture}, and not just a stage, because it can be cancelled: then the call is given up, though the
     * service may have done by then what was asked.
     */
    <I, O, E> CompletableFuture<Response<O>> call(Operation<I, O, E> operation, I input);

    /**
     * Calls the operation and returns a future of its output or its error as a value. It fails only if no answer can be
     * had, or none that can be read.
     */
    default <I, O, E> CompletableFuture<Outcome<O, E>> attempt(Operation<I, O, E> operation, I input) {
        return CallFuture.of(call(operation, input))
                .<Outcome<O, E>>map(response -> new Success<>(response.output()))
                .recover(ServiceException.class, error -> new Failure<>(operation.error(error)));
    }

    /** Returns a paginator over the results of the operation, from {@code input} on; nothing is called yet. */
    default <I, O, E, T> AsyncPaginator<I, O, T> paginator(PaginatedOperation<I, O, E, T> operation, I input) {
        return AsyncPaginator.of(this, operation, input);
    }

    /**
     * Returns a view of a caller that waits, such as a stub or an emulator in the same JVM: each call is a task of
     * {@code executor}. Cancelling a future interrupts its task. Closing the view closes the caller, not the executor.
     */
    static AsyncOperationCaller of(OperationCaller caller, Executor executor) {
        return new ExecutorCaller(caller, executor);
    }

    /**
     * Returns a view of this caller whose calls differ as said. Closing the view closes nothing.
     *
     * @throws UnsupportedOperationException if calls of this caller cannot differ. A decorator that is to be used with
     *     overrides hands them on to the caller behind it, and decorates what comes back.
     * @throws IllegalArgumentException if the overrides are meant for another kind of caller
     */
    default AsyncOperationCaller with(CallOverrides overrides) {
        throw new UnsupportedOperationException(
                getClass().getName() + " has no overrides: it does not implement with(...)");
    }

    /** Releases what the caller holds; does nothing where it holds nothing. */
    @Override
    default void close() {}
}
