package dev.smithwright.runtime.validation;

import dev.smithwright.runtime.error.SmithwrightException;
import dev.smithwright.runtime.operation.Operation;
import java.io.Serial;
import java.util.List;

/** An input was not sent, for it violates constraints of the model. */
public final class InvalidInputException extends SmithwrightException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    /** Makes an exception whose message lists all violations, without sensitive values. */
    public InvalidInputException(String operation, List<Violation> violations) {
        super(operation + ": " + ValidationMessages.plain(violations), null);
        this.violations = List.copyOf(violations);
    }

    /** Named by its superclass: whoever checks valid inputs alone need not load it. */
    static SmithwrightException of(Operation<?, ?, ?> operation, List<Violation> violations) {
        return new InvalidInputException(operation.name(), violations);
    }

    /** Returns the violations, in the order of the members; empty in an exception that was deserialized. */
    public List<Violation> violations() {
        // Deserialization leaves transient fields null.
        return violations == null ? List.of() : violations;
    }
}
