package dev.smithwright.runtime.operation;

import dev.smithwright.runtime.error.ServiceException;

/**
 * Carries out operations: over the wire, in the same JVM, from a stub. Everything a client does goes through
 * {@link #call}, so that retries, metrics and tests are decorators of this one method.
 */
public interface OperationCaller extends AutoCloseable {

    /**
     * Calls the operation and returns its output with the metadata of the response.
     *
     * @throws ServiceException if the service answers with an error
     * @throws dev.smithwright.runtime.error.SmithwrightException if no answer can be had, or none that can be read
     */
    <I, O, E> Response<O> call(Operation<I, O, E> operation, I input);

    /**
     * Calls the operation and returns its output or its error as a value, for a {@code switch} over both.
     *
     * @throws dev.smithwright.runtime.error.SmithwrightException if no answer can be had, or none that can be read
     */
    default <I, O, E> Outcome<O, E> attempt(Operation<I, O, E> operation, I input) {
        try {
            return new Success<>(call(operation, input).output());
        } catch (ServiceException e) {
            return new Failure<>(operation.error(e));
        }
    }

    /** Returns a paginator over the results of the operation, from {@code input} on; nothing is called yet. */
    default <I, O, E, T> Paginator<I, O, T> paginator(PaginatedOperation<I, O, E, T> operation, I input) {
        return operation.paginator(this, input);
    }

    /**
     * Returns a view of this caller whose calls differ as said. Closing the view closes nothing.
     *
     * @throws UnsupportedOperationException if calls of this caller cannot differ. A decorator that is to be used with
     *     overrides hands them on to the caller behind it, and decorates what comes back.
     * @throws IllegalArgumentException if the overrides are meant for another kind of caller
     */
    default OperationCaller with(CallOverrides overrides) {
        throw new UnsupportedOperationException(
                getClass().getName() + " has no overrides: it does not implement with(...)");
    }

    /** Releases what the caller holds; does nothing where it holds nothing. */
    @Override
    default void close() {}
}
