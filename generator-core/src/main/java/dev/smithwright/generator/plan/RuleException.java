package dev.smithwright.generator.plan;

import java.io.Serial;
import software.amazon.smithy.model.FromSourceLocation;
import software.amazon.smithy.model.SourceLocation;

/** No code could stand for a part of a service's endpoint rules. */
final class RuleException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient SourceLocation location;

    RuleException(String problem, FromSourceLocation place) {
        super(problem);
        this.location = place.getSourceLocation();
    }

    SourceLocation location() {
        return location;
    }
}
