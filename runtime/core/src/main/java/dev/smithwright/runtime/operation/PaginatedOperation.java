package dev.smithwright.runtime.operation;

import dev.smithwright.runtime.schema.Trait;
import java.util.List;

/**
 * An operation whose results come in pages. That it is a type of its own makes paginating any other operation an error
 * at compile time.
 *
 * @param <I> type of the input
 * @param <O> type of the output, that is, of a page
 * @param <E> sealed type of the errors
 * @param <T> type of the items
 */
public final class PaginatedOperation<I, O, E, T> extends Operation<I, O, E> {

    /** For generated code: {@code index} is the operation's place in {@code types}. */
    public PaginatedOperation(
            ServiceDescription service, OperationTypes types, int index, String name, OperationAuth auth) {
        super(service, types, index, name, auth);
    }

    /** For generated code, where the model says more of the operation. */
    public PaginatedOperation(
            ServiceDescription service,
            OperationTypes types,
            int index,
            String name,
            OperationAuth auth,
            List<Trait> traits) {
        super(service, types, index, name, auth, traits);
    }

    /** Returns a paginator that calls this operation through {@code caller}, from {@code input} on. */
    @SuppressWarnings("unchecked") // the generated switch answers for this operation with its own type
    public Paginator<I, O, T> paginator(OperationCaller caller, I input) {
        return (Paginator<I, O, T>) types().paginator(index(), caller, input);
    }
}
