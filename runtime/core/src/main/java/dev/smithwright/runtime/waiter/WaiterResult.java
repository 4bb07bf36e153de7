package dev.smithwright.runtime.waiter;

import dev.smithwright.runtime.error.ServiceException;
import org.jspecify.annotations.Nullable;

/**
 * The response that ended a wait. It is an output or an error: to a waiter for the end of something, an error such as
 * {@code ResourceNotFoundException} is a success.
 *
 * @param outputOrNull the output, null where the service answered with an error
 * @param errorOrNull the error, null where the service answered with an output
 * @param attempts how often the operation was called, at least 1
 * @param <O> type of the output
 */
public record WaiterResult<O>(
        @Nullable O outputOrNull, @Nullable ServiceException errorOrNull, int attempts) {

    /** Tells whether the response is an output. */
    public boolean hasOutput() {
        return outputOrNull != null;
    }

    /**
     * Returns the output.
     *
     * @throws IllegalStateException if the response is an error, which is the cause
     */
    public O output() {
        if (outputOrNull == null) {
            throw new IllegalStateException("the wait ended with an error, not with an output", errorOrNull);
        }
        return outputOrNull;
    }

    /**
     * Returns the error.
     *
     * @throws IllegalStateException if the response is an output
     */
    public ServiceException error() {
        if (errorOrNull == null) {
            throw new IllegalStateException("the wait ended with an output, not with an error");
        }
        return errorOrNull;
    }
}
