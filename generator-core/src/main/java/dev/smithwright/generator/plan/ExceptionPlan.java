package dev.smithwright.generator.plan;

import java.util.List;
import java.util.Optional;

/**
 * An error that the model knows.
 *
 * @param type its name
 * @param shapeId its absolute shape id
 * @param code the error code, its shape name
 * @param fault who is to blame, the HTTP status, and whether to try again
 * @param members its members in model order, the message among them
 * @param messageIndex place of the message among the members; -1 where the model has none
 * @param traits its traits, the fault among them
 * @param errorSets the error sets that it belongs to, sorted
 * @param isMember whether another shape has it as a member, as event streams do
 * @param documentation what the model says to people
 */
public record ExceptionPlan(
        JavaType type,
        String shapeId,
        String code,
        TraitPlan.Fault fault,
        List<MemberPlan> members,
        int messageIndex,
        List<TraitPlan> traits,
        List<JavaType> errorSets,
        boolean isMember,
        Documentation documentation) {

    /** Copies the lists. */
    public ExceptionPlan {
        members = List.copyOf(members);
        traits = List.copyOf(traits);
        errorSets = List.copyOf(errorSets);
    }

    /** Tells whether the model advises against it. */
    public boolean isDeprecated() {
        return documentation.isDeprecated();
    }

    /** Returns the member that is the exception's message. */
    public Optional<MemberPlan> message() {
        return messageIndex < 0 ? Optional.empty() : Optional.of(members.get(messageIndex));
    }

    /** Returns the members besides the message, in model order. */
    public List<MemberPlan> details() {
        return members.stream().filter(member -> member.index() != messageIndex).toList();
    }
}
