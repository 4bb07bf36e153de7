package dev.smithwright.generator.plan;

import java.io.Serial;

/** No Java code could stand for a JMESPath expression. The planner of waiters turns it into a diagnostic. */
final class PathException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Says what is wrong with the expression, in words that go on from its text. */
    PathException(String problem) {
        super(problem);
    }

    String problem() {
        return String.valueOf(getMessage());
    }
}
