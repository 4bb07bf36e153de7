package dev.smithwright.generator.plan;

import dev.smithwright.generator.diagnostics.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.waiters.WaitableTrait;
import software.amazon.smithy.waiters.Waiter;

/** Plans waiters. */
final class WaiterPlanner {

    private final Types types;
    private final Naming naming;
    private final PathTypes paths;
    private final Diagnostics diagnostics;
    private final NameScope typeNames = NameScope.ofTypes();
    private final NameScope methodNames = NameScope.ofMembers(ReservedWords.of(), "Now");

    WaiterPlanner(Types types, Naming naming, Map<JavaType, RecordPlan> records, Diagnostics diagnostics) {
        this.types = types;
        this.naming = naming;
        this.paths = new PathTypes(records);
        this.diagnostics = diagnostics;
        this.typeNames.with(types.names().serviceTypes().waiters().simpleName());
    }

    /** Returns what can be waited for by calling the operation, in the model's order. */
    List<WaiterPlan> plan(OperationShape operation, @Nullable RecordPlan input, @Nullable RecordPlan output) {
        List<WaiterPlan> waiters = new ArrayList<>();
        operation
                .getTrait(WaitableTrait.class)
                .ifPresent(trait -> trait.getWaiters().forEach((name, waiter) -> {
                    AcceptorPlanner acceptors =
                            new AcceptorPlanner(types, paths, operation, new PathType.Exchange(input, output));
                    acceptors.plan(
                            waiter,
                            problem -> diagnostics.error(
                                    "WaiterNotCompilable",
                                    trait.getSourceLocation(),
                                    "The waiter " + name + " of " + operation.getId() + " " + problem,
                                    "Mend the expression, or leave the waiter out of the trait smithy.waiters#waitable"));
                    waiters.add(plan(name, waiter, operation, acceptors));
                }));
        return waiters;
    }

    private WaiterPlan plan(String name, Waiter waiter, OperationShape operation, AcceptorPlanner acceptors) {
        return new WaiterPlan(
                name,
                new JavaType(naming.waiterPackage(), typeNames.claim(name + "Waiter")),
                methodNames.claim("until" + name),
                acceptors.acceptors(),
                acceptors.paths(),
                waiter.getMinDelay(),
                waiter.getMaxDelay(),
                documentation(name, waiter, operation));
    }

    /** A waiter that may still be used is of no use where its operation may not. */
    private static Documentation documentation(String name, Waiter waiter, OperationShape operation) {
        @Nullable String deprecation = Docs.of(operation, name).deprecation();
        return new Documentation(
                Words.of(name).sentence(),
                waiter.getDocumentation().orElse(null),
                waiter.isDeprecated() ? "" : deprecation);
    }
}
