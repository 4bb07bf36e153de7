package dev.smithwright.runtime.operation;

/**
 * The service answered with an error.
 *
 * @param error the error, which is also an exception that can be thrown
 * @param <O> type of the output that did not come
 * @param <E> sealed type of the errors
 */
public record Failure<O, E>(E error) implements Outcome<O, E> {}
