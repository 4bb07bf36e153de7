package dev.smithwright.generator.diff;

import dev.smithwright.generator.plan.EnumPlan;
import dev.smithwright.generator.plan.RecordPlan;
import dev.smithwright.generator.plan.ServicePlan;
import dev.smithwright.generator.plan.TraitPlan;
import dev.smithwright.generator.plan.TypePlan;
import dev.smithwright.generator.plan.UnionPlan;
import java.util.List;

/** Compares records, enums and unions. They are the same where they have one Java name. */
final class TypeComparison {

    private final ServicePlan before;
    private final ServicePlan after;
    private final ChangeLog log;
    private final RecordComparison records;
    private final EnumComparison enums;
    private final UnionComparison unions;
    private final ConstraintComparison constraints;
    private final DocumentationComparison documentation;

    TypeComparison(
            ServicePlan before,
            ServicePlan after,
            ChangeLog log,
            MemberComparison members,
            StructureComparison structures) {
        this.before = before;
        this.after = after;
        this.log = log;
        this.records = new RecordComparison(after, structures);
        this.enums = new EnumComparison(log);
        this.unions = new UnionComparison(log, members);
        this.constraints = new ConstraintComparison(log);
        this.documentation = new DocumentationComparison(log);
    }

    void compare() {
        Pairs<TypePlan> pairs = Pairs.of(
                before.typePlans().toList(),
                after.typePlans().toList(),
                type -> type.type().simpleName());
        pairs.added()
                .forEach(type -> log.note(ChangeKind.TYPE_ADDED, Names.ofShape(type.shapeId()))
                        .to(kind(type) + " " + type.type().simpleName())
                        .isCompatible(""));
        pairs.removed()
                .forEach(type -> log.note(ChangeKind.TYPE_REMOVED, Names.ofShape(type.shapeId()))
                        .in(type.type().simpleName())
                        .from(kind(type) + " " + type.type().simpleName())
                        .breaks("Take out its uses"));
        pairs.common().forEach(pair -> compare(pair.before(), pair.after()));
        compareShapeIds();
    }

    private void compare(TypePlan old, TypePlan current) {
        String subject = Names.ofShape(current.shapeId());
        if (old instanceof RecordPlan was && current instanceof RecordPlan is) {
            records.compare(was, is);
        } else if (old instanceof EnumPlan was && current instanceof EnumPlan is) {
            enums.compare(was, is);
        } else if (old instanceof UnionPlan was && current instanceof UnionPlan is) {
            unions.compare(was, is);
        } else {
            log.note(ChangeKind.TYPE_REPLACED, subject)
                    .in(current.type().simpleName())
                    .from(kind(old))
                    .to(kind(current))
                    .breaks("Write its uses anew");
        }
        constraints.compare(subject, traits(old), traits(current));
        documentation.compare(subject, old.documentation(), current.documentation());
    }

    /** A new namespace shows in schemas and nowhere else: it is told once for all shapes that moved. */
    private void compareShapeIds() {
        Pairs<String> namespaces = Pairs.of(namespaces(before), namespaces(after), name -> name);
        if (!namespaces.added().isEmpty() || !namespaces.removed().isEmpty()) {
            log.note(ChangeKind.SHAPE_RENAMED, Names.ofShape(after.service().shapeId()))
                    .from(String.join(", ", namespaces.removed()))
                    .to(String.join(", ", namespaces.added()))
                    .isCompatible("Schemas have ids of other namespaces");
        }
    }

    private static List<String> namespaces(ServicePlan plan) {
        return plan.typePlans()
                .map(TypePlan::shapeId)
                .map(id -> id.substring(0, id.indexOf('#')))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<TraitPlan> traits(TypePlan type) {
        if (type instanceof RecordPlan plan) {
            return plan.traits();
        }
        return type instanceof EnumPlan plan ? plan.traits() : ((UnionPlan) type).traits();
    }

    private static String kind(TypePlan type) {
        if (type instanceof RecordPlan) {
            return "record";
        }
        return type instanceof EnumPlan ? "enum" : "union";
    }
}
