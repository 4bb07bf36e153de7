package dev.smithwright.runtime.client.stub;

import dev.smithwright.runtime.shape.MissingMember;
import dev.smithwright.runtime.shape.SerializableShape;
import dev.smithwright.runtime.validation.ConstraintValidator;
import dev.smithwright.runtime.validation.ValidationLevel;
import dev.smithwright.runtime.validation.ValidationMessages;
import dev.smithwright.runtime.validation.Violation;
import java.util.List;

/** Checks values against the model, as far as the test wants it. */
final class ModelChecks {

    private final ConstraintValidator validator = new ConstraintValidator();
    private volatile ValidationLevel level = ValidationLevel.ALL;

    void setLevel(ValidationLevel level) {
        this.level = level;
    }

    /** Returns all violations in one text, empty where there are none. */
    String violations(Object value, List<MissingMember> missing) {
        if (value instanceof SerializableShape shape) {
            List<Violation> violations = validator.validate(shape, level, missing);
            return ValidationMessages.plain(violations);
        }
        return "";
    }
}
