package dev.smithwright.generator.diff;

import dev.smithwright.generator.plan.MemberPlan;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Compares the members of two structures: the components of records and what their builders ask for, or those of errors. */
final class StructureComparison {

    private final ChangeLog log;
    private final MemberComparison members;

    StructureComparison(ChangeLog log, MemberComparison members) {
        this.log = log;
        this.members = members;
    }

    /**
     * A structure, as it is and as it was.
     *
     * @param shapeId its shape id
     * @param before its members
     * @param after its members
     * @param hasConstructor whether callers may name the members in a row: a record's, not an error's
     * @param javaTypes the Java types that differ by what breaks
     */
    record Structure(
            String shapeId,
            List<MemberPlan> before,
            List<MemberPlan> after,
            boolean hasConstructor,
            List<String> javaTypes) {}

    void compare(Structure structure) {
        Pairs<MemberPlan> pairs =
                Pairs.of(structure.before(), structure.after(), MemberPlan::name, MemberPlan::javaName);
        pairs.added().forEach(member -> added(structure, member));
        pairs.removed()
                .forEach(member -> entry(structure, ChangeKind.MEMBER_REMOVED, member)
                        .from(shown(member))
                        .breaks("Take out its uses: accessor, builder method, component"));
        for (Pairs.Pair<MemberPlan> pair : pairs.common()) {
            compareApi(structure, pair.before(), pair.after());
            members.compare(Names.ofMember(structure.shapeId(), pair.after()), pair.before(), pair.after());
        }
        if (pairs.isReordered()) {
            reordered(structure, pairs);
        }
    }

    private ChangeLog.Entry entry(Structure structure, ChangeKind kind, MemberPlan member) {
        return log.note(kind, Names.ofMember(structure.shapeId(), member)).in(structure.javaTypes());
    }

    private void added(Structure structure, MemberPlan member) {
        ChangeLog.Entry entry =
                entry(structure, ChangeKind.MEMBER_ADDED, member).to(shown(member));
        if (member.isStage()) {
            entry.breaks("Builders ask for it" + position(structure, member) + ": call ." + member.javaName()
                    + "(…) there" + (structure.hasConstructor() ? ", and give it to constructors" : ""));
        } else if (structure.hasConstructor()) {
            entry.reaching(Reach.CONSTRUCTORS)
                    .breaks("Builders go on as they are; constructor calls and record patterns have a component more,"
                            + " number " + (structure.after().indexOf(member) + 1) + " of "
                            + structure.after().size());
        } else {
            entry.isCompatible("The builder has a method more");
        }
    }

    private static String position(Structure structure, MemberPlan member) {
        List<MemberPlan> stages =
                structure.after().stream().filter(MemberPlan::isStage).toList();
        int place = stages.indexOf(member);
        return place == 0 ? " first" : " behind " + stages.get(place - 1).javaName();
    }

    private void compareApi(Structure structure, MemberPlan old, MemberPlan current) {
        compareNames(structure, old, current);
        String was = JavaNames.component(old);
        String is = JavaNames.component(current);
        boolean sameType = JavaNames.of(old.type()).equals(JavaNames.of(current.type()));
        if (!sameType) {
            typeChanged(structure, current, was, is);
        }
        if (old.isStage() != current.isStage()) {
            stageChanged(structure, current, was, is);
        } else if (sameType && !JavaNames.withoutAnnotations(was).equals(JavaNames.withoutAnnotations(is))) {
            entry(structure, ChangeKind.MEMBER_NULLNESS_CHANGED, current)
                    .from(was)
                    .to(is)
                    .breaks(
                            current.isNullable()
                                    ? "Be ready for null"
                                    : "It is never null: give a value, test no longer");
        } else if (sameType && !was.equals(is)) {
            entry(structure, ChangeKind.MEMBER_NULLNESS_CHANGED, current)
                    .from(was)
                    .to(is)
                    .behaves(
                            current.isNullable()
                                    ? "Be ready for null; tools that check nulls find the places"
                                    : "Do not give null: it is refused now; tests for null can go");
        }
    }

    private void compareNames(Structure structure, MemberPlan old, MemberPlan current) {
        if (!old.javaName().equals(current.javaName())) {
            entry(structure, ChangeKind.MEMBER_RENAMED, current)
                    .from(old.javaName())
                    .to(current.javaName())
                    .breaks("Use the new name: other members of the structure have made room, or taken it");
        } else if (old.isStage() && current.isStage() && !old.stage().equals(current.stage())) {
            entry(structure, ChangeKind.MEMBER_RENAMED, current)
                    .from(old.stage())
                    .to(current.stage())
                    .breaks("Only who names the step of the builder has to change");
        }
    }

    private void typeChanged(Structure structure, MemberPlan current, String was, String is) {
        ChangeLog.Entry entry = entry(structure, ChangeKind.MEMBER_TYPE_CHANGED, current)
                .from(was)
                .to(is);
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

    private void stageChanged(Structure structure, MemberPlan current, String was, String is) {
        if (current.isStage()) {
            entry(structure, ChangeKind.MEMBER_NOW_REQUIRED, current)
                    .from(was)
                    .to(is)
                    .breaks("Builders ask for it" + position(structure, current) + ": call ." + current.javaName()
                            + "(…) there");
        } else {
            entry(structure, ChangeKind.MEMBER_NO_LONGER_REQUIRED, current)
                    .from(was)
                    .to(is)
                    .breaks("Set it behind the members that are required, if at all"
                            + (current.isNullable() ? "; be ready for null where it is read" : ""));
        }
    }

    private void reordered(Structure structure, Pairs<MemberPlan> pairs) {
        ChangeLog.Entry entry = log.note(ChangeKind.MEMBERS_REORDERED, Names.ofShape(structure.shapeId()))
                .in(structure.javaTypes())
                .from(order(structure.before()))
                .to(order(structure.after()));
        if (isReordered(pairs, MemberPlan::isStage)) {
            entry.breaks("Builders ask for the required members in the new order");
        } else if (!structure.hasConstructor()) {
            entry.isCompatible("Nothing depends on the order");
        } else if (types(structure.before()).equals(types(structure.after()))) {
            entry.reaching(Reach.CONSTRUCTORS)
                    .behaves(
                            "Look at constructor calls and record patterns: they still compile, and mean other members");
        } else {
            entry.reaching(Reach.CONSTRUCTORS)
                    .breaks("Builders go on as they are; constructor calls and record patterns have another order");
        }
    }

    private static boolean isReordered(Pairs<MemberPlan> pairs, Predicate<MemberPlan> which) {
        int last = -1;
        for (Pairs.Pair<MemberPlan> pair : pairs.common()) {
            if (which.test(pair.before()) && which.test(pair.after())) {
                if (pair.before().index() < last) {
                    return true;
                }
                last = pair.before().index();
            }
        }
        return false;
    }

    private static List<String> types(List<MemberPlan> members) {
        return members.stream()
                .map(JavaNames::component)
                .map(JavaNames::withoutAnnotations)
                .toList();
    }

    private static String order(List<MemberPlan> members) {
        return members.stream().map(MemberPlan::javaName).collect(Collectors.joining(", "));
    }

    private static String shown(MemberPlan member) {
        return JavaNames.component(member) + " " + member.javaName();
    }
}
