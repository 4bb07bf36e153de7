package dev.smithwright.runtime.client.stub;

import java.util.function.Predicate;

/** Which inputs an answer is for. */
interface InputMatcher<I> {

    boolean matches(I input);

    /** Tells whether every input matches. */
    default boolean isAny() {
        return false;
    }

    /** Any input. */
    record Any<I>() implements InputMatcher<I> {

        @Override
        public boolean matches(I input) {
            return true;
        }

        @Override
        public boolean isAny() {
            return true;
        }

        @Override
        public String toString() {
            return "any input";
        }
    }

    /** Inputs that a test chooses. */
    record Where<I>(Predicate<? super I> predicate) implements InputMatcher<I> {

        @Override
        public boolean matches(I input) {
            return predicate.test(input);
        }

        @Override
        public String toString() {
            return "an input that the test chooses";
        }
    }
}
