package dev.smithwright.generator.diff;

import dev.smithwright.generator.plan.CollectionPlan;
import dev.smithwright.generator.plan.ServicePlan;
import dev.smithwright.generator.plan.SimpleSchemas;
import java.util.List;

/** Compares shapes that have no Java type of their own: what they ask of values. */
final class ShapeComparison {

    private final ServicePlan before;
    private final ServicePlan after;
    private final ChangeLog log;
    private final Schemas oldSchemas;
    private final Schemas newSchemas;
    private final ConstraintComparison constraints;

    ShapeComparison(ServicePlan before, ServicePlan after, ChangeLog log) {
        this.before = before;
        this.after = after;
        this.log = log;
        this.oldSchemas = new Schemas(before);
        this.newSchemas = new Schemas(after);
        this.constraints = new ConstraintComparison(log);
    }

    void compare() {
        Pairs.of(
                        simple(before),
                        simple(after),
                        SimpleSchemas.SimpleSchema::shapeId,
                        schema -> Names.ofShape(schema.shapeId()))
                .common()
                .forEach(pair -> constraints.compare(
                        Names.ofShape(pair.after().shapeId()),
                        pair.before().traits(),
                        pair.after().traits()));
        Pairs.of(before.collections(), after.collections(), CollectionPlan::shapeId, CollectionPlan::name)
                .common()
                .forEach(pair -> compare(pair.before(), pair.after()));
    }

    private void compare(CollectionPlan old, CollectionPlan current) {
        constraints.compare(current.name(), old.traits(), current.traits());
        if (old instanceof CollectionPlan.MapPlan was && current instanceof CollectionPlan.MapPlan is) {
            compare(is.name() + "$key", was.key(), is.key());
            compare(is.name() + "$value", was.value(), is.value());
        } else if (old instanceof CollectionPlan.ListPlan was && current instanceof CollectionPlan.ListPlan is) {
            compare(is.name() + "$member", was.element(), is.element());
        }
    }

    private void compare(String subject, CollectionPlan.Element old, CollectionPlan.Element current) {
        constraints.compare(subject, old.traits(), current.traits());
        String was = oldSchemas.nameOf(old.target());
        String is = newSchemas.nameOf(current.target());
        if (was.equals(is)) {
            return;
        }
        ChangeLog.Entry entry =
                log.note(ChangeKind.TARGET_CHANGED, subject).from(was).to(is);
        if (oldSchemas.contentOf(old.target()).equals(newSchemas.contentOf(current.target()))) {
            entry.isCompatible("What is asked of values stays");
        } else {
            entry.behaves("Other values pass, or are written otherwise; members whose Java type changes are told by"
                    + " themselves");
        }
    }

    private static List<SimpleSchemas.SimpleSchema> simple(ServicePlan plan) {
        return plan.simpleSchemas().stream()
                .flatMap(schemas -> schemas.schemas().stream())
                .toList();
    }
}
