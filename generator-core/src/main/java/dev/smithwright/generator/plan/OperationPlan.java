package dev.smithwright.generator.plan;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An operation.
 *
 * @param index its place among the operations sorted by name, from 0
 * @param name its name in the model
 * @param constant the static field with the operation as a value
 * @param methodName the method of the client and of the emulator's handler
 * @param paginatorMethodName the method of the client that gives the paginator
 * @param inputOrNull its input, null where it has none
 * @param outputOrNull its output, null where it has none
 * @param errors what it can answer with instead
 * @param auth whether calls are signed
 * @param paginatorOrNull how its results come in pages, null where they do not
 * @param examples calls that the model shows
 * @param waiters what can be waited for by calling it
 * @param documentation what the model says to people
 */
public record OperationPlan(
        int index,
        String name,
        String constant,
        String methodName,
        String paginatorMethodName,
        @Nullable RecordPlan inputOrNull,
        @Nullable RecordPlan outputOrNull,
        ErrorSetPlan errors,
        Auth auth,
        List<TraitPlan> traits,
        @Nullable PaginatorPlan paginatorOrNull,
        List<ExamplePlan> examples,
        List<WaiterPlan> waiters,
        Documentation documentation) {

    /** Copies the lists. */
    public OperationPlan {
        traits = List.copyOf(traits);
        examples = List.copyOf(examples);
        waiters = List.copyOf(waiters);
    }

    /** Whether calls are signed. */
    public enum Auth {
        SIGNED,
        OPTIONAL,
        NONE
    }

    /** Tells whether the model advises against it. */
    public boolean isDeprecated() {
        return documentation.isDeprecated();
    }

    /** Returns its input. */
    public Optional<RecordPlan> input() {
        return Optional.ofNullable(inputOrNull);
    }

    /** Returns its output. */
    public Optional<RecordPlan> output() {
        return Optional.ofNullable(outputOrNull);
    }

    /** Returns how its results come in pages. */
    public Optional<PaginatorPlan> paginator() {
        return Optional.ofNullable(paginatorOrNull);
    }
}
