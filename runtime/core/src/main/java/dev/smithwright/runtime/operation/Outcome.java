package dev.smithwright.runtime.operation;

/**
 * What came of a call: its output or one of the operation's errors. On Java 21 and later a {@code switch} over both is
 * exhaustive without a default:
 *
 * <pre>{@code
 * switch (client.attempt(CognitoIdentity.GET_ID, input)) {
 *     case Success(var output) -> …
 *     case Failure(ResourceNotFoundException e) -> …
 *     …
 * }
 * }</pre>
 *
 * @param <O> type of the output
 * @param <E> sealed type of the errors
 */
public sealed interface Outcome<O, E> permits Success, Failure {}
