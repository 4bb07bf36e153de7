package dev.smithwright.runtime.operation;

/**
 * The call succeeded.
 *
 * @param output the output
 * @param <O> type of the output
 * @param <E> sealed type of the errors that did not occur
 */
public record Success<O, E>(O output) implements Outcome<O, E> {}
