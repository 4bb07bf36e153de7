package dev.smithwright.runtime.operation;

import dev.smithwright.runtime.error.ServiceException;
import dev.smithwright.runtime.schema.StructureSchema;
import dev.smithwright.runtime.schema.Trait;
import dev.smithwright.runtime.shape.ShapeReader;
import java.util.List;

/**
 * An operation of a service as a value: what it is called, what goes in, what comes out, what can go wrong.
 *
 * @param <I> type of the input
 * @param <O> type of the output
 * @param <E> sealed type of the errors
 */
public sealed class Operation<I, O, E> permits PaginatedOperation {

    private final ServiceDescription service;
    private final OperationTypes types;
    private final int index;
    private final String name;
    private final OperationAuth auth;
    private final List<Trait> traits;

    /** For generated code: {@code index} is the operation's place in {@code types}. */
    public Operation(ServiceDescription service, OperationTypes types, int index, String name, OperationAuth auth) {
        this(service, types, index, name, auth, List.of());
    }

    /** For generated code, where the model says more of the operation. */
    public Operation(
            ServiceDescription service,
            OperationTypes types,
            int index,
            String name,
            OperationAuth auth,
            List<Trait> traits) {
        this.service = service;
        this.types = types;
        this.index = index;
        this.name = name;
        this.auth = auth;
        this.traits = List.copyOf(traits);
    }

    /** Returns the service that the operation belongs to. */
    public final ServiceDescription service() {
        return service;
    }

    /** Returns the operation's place among those of its service, from 0. */
    public final int index() {
        return index;
    }

    /** Returns the operation's name in the model, for example {@code GetId}. */
    public final String name() {
        return name;
    }

    /** Returns whether a call is signed. */
    public final OperationAuth auth() {
        return auth;
    }

    /** Returns what decides on where and how its requests are sent; empty for most operations. */
    public final List<Trait> traits() {
        return traits;
    }

    /** Tells whether the operation's results come in pages; if so, this is a {@link PaginatedOperation}. */
    public final boolean isPaginated() {
        return this instanceof PaginatedOperation;
    }

    /** Tells whether a call can be presigned: only a signed operation keeps its parameters in a presigned URL. */
    public final boolean isPresignable() {
        return auth == OperationAuth.SIGNED;
    }

    /** Returns the schema of the input. */
    public final StructureSchema inputSchema() {
        return types.inputSchema(index);
    }

    /** Returns the schema of the output. */
    public final StructureSchema outputSchema() {
        return types.outputSchema(index);
    }

    /** Reads an input. */
    @SuppressWarnings("unchecked") // the generated switch answers for this operation with its own type
    public final I readInput(ShapeReader reader) {
        return (I) types.readInput(index, reader);
    }

    /** Reads an output. */
    @SuppressWarnings("unchecked") // the generated switch answers for this operation with its own type
    public final O readOutput(ShapeReader reader) {
        return (O) types.readOutput(index, reader);
    }

    /** Returns the errors of the service. */
    public final ServiceErrors errors() {
        return types.errors();
    }

    /**
     * Returns the exception as one of the operation's own errors. An error that the service's model knows but this
     * operation does not list comes back as the service's unmodeled error, with the same details.
     */
    @SuppressWarnings("unchecked") // isInstance has just shown it; the unmodeled error belongs to every operation
    public final E error(ServiceException exception) {
        boolean listed = types.errorType(index).isInstance(exception);
        return (E) (listed ? exception : types.errors().unmodeled(exception.details()));
    }

    final OperationTypes types() {
        return types;
    }

    @Override
    public String toString() {
        return service.name() + "." + name;
    }
}
