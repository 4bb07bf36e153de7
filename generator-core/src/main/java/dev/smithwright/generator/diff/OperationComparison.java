package dev.smithwright.generator.diff;

import dev.smithwright.generator.plan.ExceptionPlan;
import dev.smithwright.generator.plan.OperationPlan;
import dev.smithwright.generator.plan.RecordPlan;
import dev.smithwright.generator.plan.ServicePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Compares the operations: methods of clients and handlers, operations as values, and what they can answer with. */
final class OperationComparison {

    private final ServicePlan before;
    private final ServicePlan after;
    private final ChangeLog log;
    private final PaginationComparison pagination;
    private final WaiterComparison waiters;
    private final DocumentationComparison documentation;

    OperationComparison(ServicePlan before, ServicePlan after, ChangeLog log) {
        this.before = before;
        this.after = after;
        this.log = log;
        this.pagination = new PaginationComparison(log);
        this.waiters = new WaiterComparison(before, after, log);
        this.documentation = new DocumentationComparison(log);
    }

    void compare() {
        Pairs<OperationPlan> pairs = Pairs.of(before.operations(), after.operations(), OperationPlan::name);
        pairs.added()
                .forEach(operation -> log.note(ChangeKind.OPERATION_ADDED, operation.name())
                        .to(signature(operation))
                        .isCompatible(
                                "Clients have the method already; a handler answers that it is not implemented until"
                                        + " it has one of its own"));
        pairs.removed()
                .forEach(operation -> log.note(ChangeKind.OPERATION_REMOVED, operation.name())
                        .in(all(before, operation))
                        .from(signature(operation))
                        .breaks("Take out its calls, and the handler's method"));
        pairs.common().forEach(pair -> compare(pair.before(), pair.after()));
    }

    private void compare(OperationPlan old, OperationPlan current) {
        compareSignatures(old, current);
        compareErrors(old, current);
        pagination.compare(old, current, touched(after, current));
        waiters.compare(old, current);
        if (old.auth() != current.auth()) {
            log.note(ChangeKind.AUTH_CHANGED, current.name())
                    .from(words(old.auth()))
                    .to(words(current.auth()))
                    .behaves("Look at who calls it, and with which credentials");
        }
        if (!traits(old).equals(traits(current))) {
            log.note(ChangeKind.OPERATION_CHANGED, current.name())
                    .from(traits(old))
                    .to(traits(current))
                    .behaves("Requests go elsewhere, or are written otherwise");
        }
        if (!old.examples().equals(current.examples())) {
            log.note(ChangeKind.EXAMPLES_CHANGED, current.name()).documents();
        }
        documentation.compare(current.name(), old.documentation(), current.documentation());
    }

    private void compareSignatures(OperationPlan old, OperationPlan current) {
        if (!names(old).equals(names(current))) {
            log.note(ChangeKind.OPERATION_RENAMED, current.name())
                    .in(all(after, current))
                    .from(names(old))
                    .to(names(current))
                    .breaks("Use the new name: another operation or shape has taken the old one");
        }
        if (!type(old.input()).equals(type(current.input()))) {
            log.note(ChangeKind.INPUT_CHANGED, current.name())
                    .in(touched(after, current))
                    .from(type(old.input()))
                    .to(type(current.input()))
                    .breaks("Calls and handlers have the new input");
        }
        if (!type(old.output()).equals(type(current.output()))) {
            log.note(ChangeKind.OUTPUT_CHANGED, current.name())
                    .in(touched(after, current))
                    .from(type(old.output()))
                    .to(type(current.output()))
                    .breaks("Calls and handlers have the new output");
        }
    }

    private void compareErrors(OperationPlan old, OperationPlan current) {
        String set = current.errors().type().simpleName();
        Pairs<String> pairs = Pairs.of(errors(old), errors(current), error -> error);
        for (String error : pairs.added()) {
            log.note(ChangeKind.OPERATION_ERROR_ADDED, current.name())
                    .in(set)
                    .reaching(Reach.SWITCHES)
                    .to(error)
                    .rated(
                            "Add a case to switches over " + set + " without a default",
                            Rating.SOURCE_BREAKING,
                            Rating.BEHAVIOUR);
        }
        for (String error : pairs.removed()) {
            log.note(ChangeKind.OPERATION_ERROR_REMOVED, current.name())
                    .in(set, error)
                    .from(error)
                    .breaks("Take its case out of switches over " + set + ", to which it no longer belongs");
        }
    }

    /** Returns the types that name what goes into and comes out of the operation. */
    private static List<String> touched(ServicePlan plan, OperationPlan operation) {
        List<String> types = new ArrayList<>(RecordComparison.callers(plan, operation));
        types.add(plan.types().operations().simpleName());
        types.add(plan.types().handler().simpleName());
        operation.paginator().ifPresent(paginator -> types.add(paginator.type().simpleName()));
        return types;
    }

    /** Returns all types that there are for the operation alone, besides those that name it. */
    private static List<String> all(ServicePlan plan, OperationPlan operation) {
        List<String> types = new ArrayList<>(touched(plan, operation));
        types.add(operation.errors().type().simpleName());
        operation.errors().errors().stream().map(ExceptionPlan::type).forEach(type -> types.add(type.simpleName()));
        types.add(plan.types().unmodeled().simpleName());
        return types;
    }

    private static List<String> errors(OperationPlan operation) {
        return operation.errors().errors().stream()
                .map(error -> error.type().simpleName())
                .toList();
    }

    private static String signature(OperationPlan operation) {
        String input = operation.input().isPresent() ? type(operation.input()) : "";
        return type(operation.output()) + " " + operation.methodName() + "(" + input + ")";
    }

    private static String names(OperationPlan operation) {
        return operation.methodName() + ", " + operation.constant() + ", "
                + operation.errors().type().simpleName();
    }

    private static String type(Optional<RecordPlan> record) {
        return record.map(plan -> plan.type().simpleName()).orElse("void");
    }

    private static String traits(OperationPlan operation) {
        return operation.traits().stream().map(TraitTexts::of).collect(Collectors.joining("; "));
    }

    private static String words(OperationPlan.Auth auth) {
        return auth.name().toLowerCase(Locale.ROOT);
    }
}
