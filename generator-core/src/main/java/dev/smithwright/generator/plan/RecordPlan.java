package dev.smithwright.generator.plan;

import java.util.List;
import java.util.Optional;

/**
 * A structure.
 *
 * @param type its name
 * @param shapeId its absolute shape id
 * @param members its members in model order
 * @param traits its traits
 * @param standsIn whether a value without content stands in for it where a service leaves out a required member
 * @param documentation what the model says to people
 */
public record RecordPlan(
        JavaType type,
        String shapeId,
        List<MemberPlan> members,
        List<TraitPlan> traits,
        boolean standsIn,
        Documentation documentation)
        implements TypePlan {

    /** Copies the lists. */
    public RecordPlan {
        members = List.copyOf(members);
        traits = List.copyOf(traits);
    }

    /** Returns the members that the builder asks for step by step, in model order. */
    public List<MemberPlan> stages() {
        return members.stream().filter(MemberPlan::isStage).toList();
    }

    /** Returns the first step of the builder; empty where it has none. */
    public Optional<MemberPlan> firstStage() {
        return members.stream().filter(MemberPlan::isStage).findFirst();
    }
}
