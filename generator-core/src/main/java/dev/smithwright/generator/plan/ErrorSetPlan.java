package dev.smithwright.generator.plan;

import java.util.List;

/**
 * What an operation can answer with instead of its output.
 *
 * @param type the sealed interface
 * @param errors the errors that the model lists, sorted by name
 */
public record ErrorSetPlan(JavaType type, List<ExceptionPlan> errors) {

    /** Copies the list. */
    public ErrorSetPlan {
        errors = List.copyOf(errors);
    }
}
