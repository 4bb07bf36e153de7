package dev.smithwright.generator.diff;

import dev.smithwright.generator.plan.ExceptionPlan;
import dev.smithwright.generator.plan.MemberPlan;
import dev.smithwright.generator.plan.ServicePlan;
import java.util.List;
import java.util.Locale;

/** Compares the errors. */
final class ErrorComparison {

    private final ServicePlan before;
    private final ServicePlan after;
    private final ChangeLog log;
    private final MemberComparison members;
    private final StructureComparison structures;
    private final ConstraintComparison constraints;
    private final DocumentationComparison documentation;

    ErrorComparison(
            ServicePlan before,
            ServicePlan after,
            ChangeLog log,
            MemberComparison members,
            StructureComparison structures) {
        this.before = before;
        this.after = after;
        this.log = log;
        this.members = members;
        this.structures = structures;
        this.constraints = new ConstraintComparison(log);
        this.documentation = new DocumentationComparison(log);
    }

    void compare() {
        Pairs<ExceptionPlan> pairs =
                Pairs.of(before.errors(), after.errors(), error -> error.type().simpleName());
        pairs.added()
                .forEach(error -> entry(ChangeKind.ERROR_ADDED, error)
                        .reaching(Reach.SWITCHES)
                        .rated(
                                "Add a case to switches over " + parent() + " without a default; it was "
                                        + after.types().unmodeled().simpleName() + " until now",
                                Rating.SOURCE_BREAKING,
                                Rating.BEHAVIOUR));
        pairs.removed()
                .forEach(error -> entry(ChangeKind.ERROR_REMOVED, error)
                        .breaks("Take out its handlers; a service that still answers with it gives "
                                + after.types().unmodeled().simpleName()));
        pairs.common().forEach(pair -> compare(pair.before(), pair.after()));
    }

    private void compare(ExceptionPlan old, ExceptionPlan current) {
        String subject = Names.ofShape(current.shapeId());
        compareFacts(old, current);
        compareConstruction(old, current);
        structures.compare(new StructureComparison.Structure(
                current.shapeId(),
                old.details(),
                current.details(),
                false,
                List.of(current.type().simpleName())));
        old.message().ifPresent(was -> current.message().ifPresent(is -> compareMessages(current, was, is)));
        compareOrder(old, current);
        constraints.compare(subject, old.traits(), current.traits());
        documentation.compare(subject, old.documentation(), current.documentation());
    }

    /** The message has no accessor nor step of its own: Java's exceptions have one for it. */
    private void compareMessages(ExceptionPlan error, MemberPlan was, MemberPlan is) {
        String subject = Names.ofMember(error.shapeId(), is);
        members.compare(subject, was, is);
        if (was.presence() != is.presence()) {
            log.note(ChangeKind.CONSTRAINT_CHANGED, subject)
                    .from(was.presence().name().toLowerCase(Locale.ROOT))
                    .to(is.presence().name().toLowerCase(Locale.ROOT))
                    .behaves(
                            "An emulator has to give it, or need not any longer; getMessage() may be null all the same");
        }
    }

    /** The order of the details is told with them; here it is about the place of the message among them. */
    private void compareOrder(ExceptionPlan old, ExceptionPlan current) {
        boolean isMoved =
                Pairs.of(old.members(), current.members(), MemberPlan::name).isReordered();
        if (isMoved
                && !Pairs.of(old.details(), current.details(), MemberPlan::name).isReordered()) {
            log.note(ChangeKind.MEMBERS_REORDERED, Names.ofShape(current.shapeId()))
                    .isCompatible("Nothing depends on the order");
        }
    }

    private void compareFacts(ExceptionPlan old, ExceptionPlan current) {
        if (!old.code().equals(current.code())) {
            entry(ChangeKind.ERROR_CHANGED, current)
                    .from("code " + old.code())
                    .to("code " + current.code())
                    .behaves("It answers to the other code alone");
        }
        if (!old.fault().equals(current.fault())) {
            entry(ChangeKind.ERROR_CHANGED, current)
                    .from(TraitTexts.fault(old.fault()))
                    .to(TraitTexts.fault(current.fault()))
                    .behaves("Calls may be tried again where they were not, or the reverse");
        }
        String was = old.message().map(member -> "message in " + member.name()).orElse("no message");
        String is =
                current.message().map(member -> "message in " + member.name()).orElse("no message");
        if (!was.equals(is)) {
            entry(ChangeKind.ERROR_CHANGED, current).from(was).to(is).behaves("getMessage() is read from elsewhere");
        }
    }

    /** An error with nothing but a message has a constructor; one with details has a builder. */
    private void compareConstruction(ExceptionPlan old, ExceptionPlan current) {
        if (old.details().isEmpty() == current.details().isEmpty()) {
            return;
        }
        String name = current.type().simpleName();
        String constructor = "new " + name + "(message)";
        String builder = name + ".builder()";
        boolean hasBuilder = !current.details().isEmpty();
        entry(ChangeKind.ERROR_CHANGED, current)
                .from(hasBuilder ? constructor : builder)
                .to(hasBuilder ? builder : constructor)
                .breaks("Emulators and stubs make it in the new way; who only catches it goes on");
    }

    private ChangeLog.Entry entry(ChangeKind kind, ExceptionPlan error) {
        return log.note(kind, Names.ofShape(error.shapeId())).in(error.type().simpleName(), parent());
    }

    private String parent() {
        return after.types().exception().simpleName();
    }
}
