package dev.smithwright.generator.diff;

import dev.smithwright.generator.plan.MemberPlan;
import dev.smithwright.generator.plan.TypeRef;
import dev.smithwright.generator.plan.UnionPlan;

/** Compares a union that both models have. */
final class UnionComparison {

    private final ChangeLog log;
    private final MemberComparison members;

    UnionComparison(ChangeLog log, MemberComparison members) {
        this.log = log;
        this.members = members;
    }

    void compare(UnionPlan before, UnionPlan after) {
        Pairs<UnionPlan.Variant> pairs = Pairs.of(
                before.variants(), after.variants(), variant -> variant.member().name(), UnionPlan.Variant::name);
        pairs.added()
                .forEach(variant -> entry(ChangeKind.VARIANT_ADDED, after, variant)
                        .to(shown(variant))
                        .reaching(Reach.SWITCHES)
                        .rated(
                                "Add a case to switches without a default; the member was Unknown until now",
                                Rating.SOURCE_BREAKING,
                                Rating.BEHAVIOUR));
        pairs.removed()
                .forEach(variant -> entry(ChangeKind.VARIANT_REMOVED, after, variant)
                        .from(shown(variant))
                        .breaks("Take out its cases and values"));
        pairs.common().forEach(pair -> compare(after, pair.before(), pair.after()));
        if (pairs.isReordered()) {
            log.note(ChangeKind.MEMBERS_REORDERED, Names.ofShape(after.shapeId()))
                    .isCompatible("Nothing depends on the order");
        }
    }

    private void compare(UnionPlan plan, UnionPlan.Variant before, UnionPlan.Variant after) {
        if (!before.name().equals(after.name())) {
            entry(ChangeKind.VARIANT_RENAMED, plan, after)
                    .from(before.name())
                    .to(after.name())
                    .breaks("Use the new name");
        }
        String was = type(before.member());
        String is = type(after.member());
        if (!was.equals(is)) {
            typeChanged(plan, after, was, is);
        }
        members.compare(Names.ofMember(plan.shapeId(), after.member()), before.member(), after.member());
    }

    private void typeChanged(UnionPlan plan, UnionPlan.Variant after, String was, String is) {
        ChangeLog.Entry entry =
                entry(ChangeKind.MEMBER_TYPE_CHANGED, plan, after).from(was).to(is);
        if (!JavaNames.erased(was).equals(JavaNames.erased(is))) {
            entry.breaks("Use the new type");
        } else if (!JavaNames.withoutAnnotations(was).equals(JavaNames.withoutAnnotations(is))) {
            entry.rated(
                    "Use the new type; old classes link, and meet values of the other type",
                    Rating.SOURCE_BREAKING,
                    Rating.BEHAVIOUR);
        } else {
            entry.behaves("Entries may be null, or are so no longer");
        }
    }

    private ChangeLog.Entry entry(ChangeKind kind, UnionPlan plan, UnionPlan.Variant variant) {
        return log.note(kind, Names.ofMember(plan.shapeId(), variant.member()))
                .in(plan.type().simpleName());
    }

    private static String shown(UnionPlan.Variant variant) {
        return variant.name() + "(" + type(variant.member()) + ")";
    }

    /** A member without a value is a record without a component. */
    private static String type(MemberPlan member) {
        return member.type() == TypeRef.Unit.UNIT ? "" : JavaNames.of(member.type());
    }
}
