package dev.smithwright.generator.plan;

import java.util.List;

/**
 * What one kind of response means to a waiter.
 *
 * @param state what it means
 * @param matcher which responses are meant
 */
public record AcceptorPlan(State state, Matcher matcher) {

    /** What a response means. */
    public enum State {
        SUCCESS,
        FAILURE,
        RETRY
    }

    /** Which responses are meant. */
    public sealed interface Matcher {}

    /** The responses of one kind. */
    public enum Kind implements Matcher {
        ANY_OUTPUT,
        ANY_ERROR
    }

    /** An error with one of these codes. */
    public record ErrorCodes(List<String> codes) implements Matcher {
        public ErrorCodes {
            codes = List.copyOf(codes);
        }
    }

    /** An output in which a path leads to the expected value. */
    public record PathValue(WaiterPlan.PathMethod path, Comparator comparator, String expected) implements Matcher {}

    /** How what a path leads to is compared. */
    public enum Comparator {
        STRING_EQUALS,
        BOOLEAN_EQUALS,
        ALL_STRING_EQUALS,
        ANY_STRING_EQUALS
    }
}
