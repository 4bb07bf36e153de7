package dev.smithwright.generator.diff;

import dev.smithwright.generator.plan.MemberPlan;
import dev.smithwright.generator.plan.OperationPlan;
import dev.smithwright.generator.plan.RecordPlan;
import dev.smithwright.generator.plan.ServicePlan;
import java.util.ArrayList;
import java.util.List;

/** Compares a structure that both models have. */
final class RecordComparison {

    private final ServicePlan plan;
    private final StructureComparison structures;

    RecordComparison(ServicePlan after, StructureComparison structures) {
        this.plan = after;
        this.structures = structures;
    }

    void compare(RecordPlan before, RecordPlan after) {
        structures.compare(new StructureComparison.Structure(
                after.shapeId(), before.members(), after.members(), true, javaTypes(before, after)));
    }

    /** The clients name the first step of the builder of an input, in the overload that takes a lambda. */
    private List<String> javaTypes(RecordPlan before, RecordPlan after) {
        List<String> types = new ArrayList<>(List.of(after.type().simpleName()));
        if (!start(before).equals(start(after))) {
            plan.operations().stream()
                    .filter(operation -> operation.input().filter(after::equals).isPresent())
                    .forEach(operation -> types.addAll(callers(plan, operation)));
        }
        return types;
    }

    /** Returns the types that have methods for the operation. */
    static List<String> callers(ServicePlan plan, OperationPlan operation) {
        List<String> callers = new ArrayList<>(List.of(
                plan.types().client().simpleName(), plan.types().asyncClient().simpleName()));
        if (!operation.waiters().isEmpty()) {
            callers.add(plan.types().waiters().simpleName());
        }
        return callers;
    }

    private static String start(RecordPlan record) {
        String otherwise = record.members().isEmpty() ? "" : "Builder";
        return record.firstStage().map(MemberPlan::stage).orElse(otherwise);
    }
}
