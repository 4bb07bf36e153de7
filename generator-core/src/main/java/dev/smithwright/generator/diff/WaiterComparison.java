package dev.smithwright.generator.diff;

import dev.smithwright.generator.plan.AcceptorPlan;
import dev.smithwright.generator.plan.OperationPlan;
import dev.smithwright.generator.plan.ServicePlan;
import dev.smithwright.generator.plan.WaiterPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Compares what can be waited for. */
final class WaiterComparison {

    private final ServicePlan before;
    private final ServicePlan after;
    private final ChangeLog log;
    private final DocumentationComparison documentation;

    WaiterComparison(ServicePlan before, ServicePlan after, ChangeLog log) {
        this.before = before;
        this.after = after;
        this.log = log;
        this.documentation = new DocumentationComparison(log);
    }

    void compare(OperationPlan old, OperationPlan current) {
        Pairs<WaiterPlan> pairs = Pairs.of(old.waiters(), current.waiters(), WaiterPlan::name);
        pairs.added()
                .forEach(waiter -> log.note(ChangeKind.WAITER_ADDED, current.name())
                        .to(waiter.methodName())
                        .isCompatible(""));
        pairs.removed()
                .forEach(waiter -> log.note(ChangeKind.WAITER_REMOVED, current.name())
                        .in(removed())
                        .from(waiter.methodName())
                        .breaks("Wait by hand"));
        pairs.common().forEach(pair -> compare(current, pair.before(), pair.after()));
    }

    private void compare(OperationPlan operation, WaiterPlan old, WaiterPlan current) {
        if (!old.methodName().equals(current.methodName())) {
            log.note(ChangeKind.WAITER_RENAMED, operation.name())
                    .in(after.types().waiters().simpleName())
                    .from(old.methodName())
                    .to(current.methodName())
                    .breaks("Use the new name: another waiter has taken the old one");
        }
        if (!judgement(old).equals(judgement(current))) {
            log.note(ChangeKind.WAITER_CHANGED, operation.name())
                    .from(current.name() + ": " + judgement(old))
                    .to(current.name() + ": " + judgement(current))
                    .behaves("It ends at other responses, or asks at other times");
        }
        documentation.compare(operation.name() + "$" + current.name(), old.documentation(), current.documentation());
    }

    /** With the last waiter goes the client's method that gives them. */
    private List<String> removed() {
        List<String> types = new ArrayList<>(List.of(before.types().waiters().simpleName()));
        if (after.summary().waiters() == 0) {
            types.add(after.types().client().simpleName());
        }
        return types;
    }

    private static String judgement(WaiterPlan waiter) {
        return waiter.minDelay() + " to " + waiter.maxDelay() + " s; "
                + waiter.acceptors().stream().map(WaiterComparison::judgement).collect(Collectors.joining("; "));
    }

    private static String judgement(AcceptorPlan acceptor) {
        return acceptor.state().name().toLowerCase(Locale.ROOT) + " at " + matcher(acceptor.matcher());
    }

    private static String matcher(AcceptorPlan.Matcher matcher) {
        if (matcher instanceof AcceptorPlan.ErrorCodes errors) {
            return "error " + String.join(" or ", errors.codes());
        }
        if (matcher instanceof AcceptorPlan.PathValue value) {
            return value.path().expression() + " " + value.comparator().name().toLowerCase(Locale.ROOT) + " "
                    + value.expected() + (value.path().isOfExchange() ? " (input and output)" : "");
        }
        return ((AcceptorPlan.Kind) matcher).name().toLowerCase(Locale.ROOT);
    }
}
