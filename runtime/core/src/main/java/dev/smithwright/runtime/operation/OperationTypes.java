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
     * Returns a {@link Paginator} over the results of the operation. The type is that of everything, since the JVM would load
     * the paginators of all operations to make sure that each is a {@code Paginator}.
     *
     * @throws IllegalArgumentException if the operation has no pages
     */
    Object paginator(int operation, OperationCaller caller, Object input);
}
