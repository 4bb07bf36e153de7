package dev.smithwright.runtime.operation;

import dev.smithwright.runtime.schema.StructureSchema;
import dev.smithwright.runtime.shape.ShapeReader;

/**
 * The types of a service's operations, by the operation's index. Generated as one {@code switch} a question, so that a
 * program loads the types of the operations that it calls and no others.
 */
public interface OperationTypes {

    /** Returns the schema of the operation's input. */
    StructureSchema inputSchema(int operation);

    /** Returns the schema of the operation's output. */
    StructureSchema outputSchema(int operation);

    /** Reads an input of the operation. */
    Object readInput(int operation, ShapeReader reader);

    /** Reads an output of the operation. */
    Object readOutput(int operation, ShapeReader reader);

    /** Returns the sealed interface of the errors of the operation. */
    Class<?> errorType(int operation);

    /** Returns the errors of the service. */
    ServiceErrors errors();

    /**
     * Returns a paginator over the results of the operation.
     *
     * @throws IllegalArgumentException if the operation has no pages
     */
    Paginator<?, ?, ?> paginator(int operation, OperationCaller caller, Object input);
}
