package dev.smithwright.runtime.shape;

import dev.smithwright.runtime.schema.MemberSchema;

/**
 * A required member that the input lacks.
 *
 * @param structure where the structure is that lacks the member
 * @param member the member
 */
public record MissingMember(ShapePath structure, MemberSchema member) {

    /** Returns where the member would be. */
    public ShapePath path() {
        return structure.member(member.name());
    }
}
