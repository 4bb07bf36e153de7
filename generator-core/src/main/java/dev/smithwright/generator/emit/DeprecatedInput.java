package dev.smithwright.generator.emit;

import dev.smithwright.generator.plan.EnumPlan;
import dev.smithwright.generator.plan.ExampleValue;
import dev.smithwright.generator.plan.JavaType;
import dev.smithwright.generator.plan.MemberPlan;
import dev.smithwright.generator.plan.RecordPlan;
import dev.smithwright.generator.plan.ServicePlan;
import dev.smithwright.generator.plan.TypePlan;
import dev.smithwright.generator.plan.UnionPlan;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether an input names what the model advises against.
 *
 * @param plans records, enums and unions by name
 */
record DeprecatedInput(Map<JavaType, TypePlan> plans) {

    static DeprecatedInput in(ServicePlan plan) {
        return new DeprecatedInput(
                plan.typePlans().collect(Collectors.toUnmodifiableMap(TypePlan::type, type -> type)));
    }

    boolean isIn(JavaType type, List<ExampleValue.Assignment> assignments) {
        return isDeprecated(type)
                || assignments.stream()
                        .anyMatch(assignment ->
                                members(type, assignment.javaName()).anyMatch(DeprecatedInput::isDeprecated)
                                        || isIn(assignment.value()));
    }

    private boolean isIn(@Nullable ExampleValue value) {
        if (value instanceof ExampleValue.Structure structure) {
            return isIn(structure.type(), structure.assignments());
        }
        if (value instanceof ExampleValue.Elements list) {
            return list.values().stream().anyMatch(this::isIn);
        }
        if (value instanceof ExampleValue.Entries map) {
            return map.entries().stream().anyMatch(entry -> isIn(entry.key()) || isIn(entry.value()));
        }
        if (value instanceof ExampleValue.Variant variant) {
            return isDeprecated(variant.union())
                    || members(variant.union(), variant.name()).anyMatch(DeprecatedInput::isDeprecated)
                    || isIn(variant.value());
        }
        return value instanceof ExampleValue.Constant constant
                && (isDeprecated(constant.type()) || isDeprecated(constant.type(), constant.constant()));
    }

    private boolean isDeprecated(JavaType type) {
        TypePlan plan = plans.get(type);
        return plan != null && plan.documentation().isDeprecated();
    }

    private boolean isDeprecated(JavaType type, String constant) {
        return plans.get(type) instanceof EnumPlan plan
                && plan.values().stream()
                        .anyMatch(value -> value.constant().equals(constant)
                                && value.documentation().isDeprecated());
    }

    private static boolean isDeprecated(MemberPlan member) {
        return member.documentation().isDeprecated();
    }

    /** Returns the member of a record that has this component, or of a union that has this nested record. */
    private Stream<MemberPlan> members(JavaType type, String name) {
        TypePlan plan = plans.get(type);
        if (plan instanceof RecordPlan record) {
            return record.members().stream().filter(member -> member.javaName().equals(name));
        }
        return plan instanceof UnionPlan union
                ? union.variants().stream()
                        .filter(variant -> variant.name().equals(name))
                        .map(UnionPlan.Variant::member)
                : Stream.empty();
    }
}
