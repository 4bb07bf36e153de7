package dev.smithwright.generator.diff;

import dev.smithwright.generator.plan.MemberPlan;
import dev.smithwright.generator.plan.ServicePlan;
import dev.smithwright.generator.plan.TraitPlan;
import java.util.List;
import java.util.Objects;

/** Compares a member that both models have. */
final class MemberComparison {

    private final ChangeLog log;
    private final Schemas before;
    private final Schemas after;
    private final ConstraintComparison constraints;
    private final DocumentationComparison documentation;

    MemberComparison(ServicePlan before, ServicePlan after, ChangeLog log) {
        this.log = log;
        this.before = new Schemas(before);
        this.after = new Schemas(after);
        this.constraints = new ConstraintComparison(log);
        this.documentation = new DocumentationComparison(log);
    }

    /** Compares all but the type, which means one thing in a structure and another in a union. */
    void compare(String subject, MemberPlan old, MemberPlan current) {
        if (!old.name().equals(current.name())) {
            log.note(ChangeKind.MEMBER_WIRE_NAME_CHANGED, subject)
                    .from(old.name())
                    .to(current.name())
                    .behaves(
                            "Java has one name for both; the other side has to know the new one, and JSON that was kept"
                                    + " is not read any longer");
        }
        if (!Objects.equals(old.defaultValue(), current.defaultValue())) {
            log.note(ChangeKind.DEFAULT_CHANGED, subject)
                    .from(TraitTexts.of(old.defaultValue()))
                    .to(TraitTexts.of(current.defaultValue()))
                    .behaves("What is not set has another value");
        }
        compareTraits(subject, old, current);
        documentation.compare(subject, old.documentation(), current.documentation());
    }

    /** The constraints of a target are told once, at the target, unless the member has got another one. */
    private void compareTraits(String subject, MemberPlan old, MemberPlan current) {
        boolean sameTarget = before.nameOf(old.target()).equals(after.nameOf(current.target()));
        constraints.compare(subject, traits(old, current, sameTarget, old), traits(old, current, sameTarget, current));
        String type = JavaNames.of(old.type());
        if (sameTarget || !type.equals(JavaNames.of(current.type()))) {
            return;
        }
        ChangeLog.Entry entry = log.note(ChangeKind.TARGET_CHANGED, subject)
                .from(before.nameOf(old.target()))
                .to(after.nameOf(current.target()));
        if (before.contentOf(old.target()).equals(after.contentOf(current.target()))) {
            entry.isCompatible("The Java type stays, and so does what is asked of values");
        } else {
            entry.behaves("The Java type stays; other values pass, or are written otherwise");
        }
    }

    /** A presence that changes is told by itself. */
    private static List<TraitPlan> traits(MemberPlan old, MemberPlan current, boolean sameTarget, MemberPlan of) {
        List<TraitPlan> traits = sameTarget ? of.traits() : of.constraints();
        return old.presence() == current.presence()
                ? traits
                : traits.stream()
                        .filter(trait -> trait != TraitPlan.Flag.REQUIRED)
                        .toList();
    }
}
