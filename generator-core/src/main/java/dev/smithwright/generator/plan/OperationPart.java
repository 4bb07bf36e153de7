package dev.smithwright.generator.plan;

import java.util.List;

/**
 * As many operations as fit into one class file, or one method.
 *
 * @param number its place among the parts, from 1
 * @param operations the operations, in the order of the service
 */
public record OperationPart(int number, List<OperationPlan> operations) {

    /** Copies the list. */
    public OperationPart {
        operations = List.copyOf(operations);
    }
}
