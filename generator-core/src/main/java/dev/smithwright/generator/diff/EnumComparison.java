package dev.smithwright.generator.diff;

import dev.smithwright.generator.plan.EnumPlan;
import java.util.Objects;

/** Compares an enum that both models have. Enums are open: what the model does not know is {@code Unknown}. */
final class EnumComparison {

    private final ChangeLog log;
    private final DocumentationComparison documentation;

    EnumComparison(ChangeLog log) {
        this.log = log;
        this.documentation = new DocumentationComparison(log);
    }

    void compare(EnumPlan before, EnumPlan after) {
        if (before.isInteger() != after.isInteger()) {
            entry(ChangeKind.TYPE_REPLACED, after, "")
                    .from(kind(before))
                    .to(kind(after))
                    .breaks("Values have the other type on the wire");
        }
        Pairs<EnumPlan.Value> pairs =
                Pairs.of(before.values(), after.values(), EnumPlan.Value::constant, EnumPlan.Value::value);
        pairs.added().forEach(value -> added(after, value));
        pairs.removed()
                .forEach(value -> entry(ChangeKind.VALUE_REMOVED, after, value.constant())
                        .from(shown(value))
                        .breaks("Take out the constant; a service that still answers with the value gives Unknown"));
        pairs.common().forEach(pair -> compare(after, pair.before(), pair.after()));
        if (pairs.isReordered()) {
            entry(ChangeKind.VALUES_REORDERED, after, "")
                    .behaves("Known.values(), ordinal() and compareTo have the new order");
        }
    }

    private void added(EnumPlan plan, EnumPlan.Value value) {
        boolean isAlias = plan.values().stream()
                .anyMatch(other -> !other.equals(value) && other.value().equals(value.value()));
        ChangeLog.Entry entry = entry(ChangeKind.VALUE_ADDED, plan, value.constant())
                .to(shown(value))
                .reaching(Reach.SWITCHES);
        String advice = "Add a case to switches without a default";
        if (isAlias) {
            entry.rated(advice, Rating.SOURCE_BREAKING);
        } else {
            entry.rated(advice + "; the value was Unknown until now", Rating.SOURCE_BREAKING, Rating.BEHAVIOUR);
        }
    }

    private void compare(EnumPlan plan, EnumPlan.Value before, EnumPlan.Value after) {
        if (!before.constant().equals(after.constant())) {
            entry(ChangeKind.VALUE_RENAMED, plan, after.constant())
                    .from(before.constant())
                    .to(after.constant())
                    .breaks("Use the new constant");
        }
        if (!Objects.equals(before.value(), after.value())) {
            entry(ChangeKind.VALUE_CHANGED, plan, after.constant())
                    .from(before.value())
                    .to(after.value())
                    .behaves("The constant stands for another value; the old one is Unknown");
        }
        documentation.compare(
                Names.ofMember(plan.shapeId(), after.constant()), before.documentation(), after.documentation());
    }

    private ChangeLog.Entry entry(ChangeKind kind, EnumPlan plan, String constant) {
        String subject = constant.isEmpty() ? Names.ofShape(plan.shapeId()) : Names.ofMember(plan.shapeId(), constant);
        return log.note(kind, subject).in(plan.type().simpleName());
    }

    private static String kind(EnumPlan plan) {
        return plan.isInteger() ? "intEnum" : "enum";
    }

    private static String shown(EnumPlan.Value value) {
        return value.constant() + " (" + value.value() + ")";
    }
}
