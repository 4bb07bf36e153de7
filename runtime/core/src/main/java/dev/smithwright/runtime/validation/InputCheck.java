package dev.smithwright.runtime.validation;

import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.operation.ServiceDescription;
import dev.smithwright.runtime.shape.SerializableShape;
import java.util.List;

/** What a caller checks before it sends anything. For any number of threads; make one and keep it. */
public final class InputCheck {

    private final ServiceDescription service;
    private final ValidationLevel level;
    private final ConstraintValidator validator = new ConstraintValidator();

    /**
     * Makes a check.
     *
     * @param service the only service whose operations pass
     * @param level how much of an input is checked
     */
    public InputCheck(ServiceDescription service, ValidationLevel level) {
        this.service = service;
        this.level = level;
    }

    /**
     * Does nothing where the call may go out.
     *
     * @throws InvalidInputException if the input violates constraints of the model
     * @throws IllegalArgumentException if the operation is one of another service
     */
    public void check(Operation<?, ?, ?> operation, Object input) {
        if (!operation.service().id().equals(service.id())) {
            throw new IllegalArgumentException("calls go to " + service.name() + " here; " + operation.name()
                    + " is an operation of " + operation.service().name());
        }
        if (input instanceof SerializableShape shape) {
            List<Violation> violations = validator.validate(shape, level);
            if (!violations.isEmpty()) {
                throw InvalidInputException.of(operation, violations);
            }
        }
    }
}
