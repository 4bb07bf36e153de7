package dev.smithwright.runtime.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Schema of a structure or a union.
 *
 * @param id absolute shape id
 * @param type {@link ShapeType#STRUCTURE} or {@link ShapeType#UNION}
 * @param members members in model order; a member's index is its place here
 * @param traits traits of the structure or union
 */
public record StructureSchema(String id, ShapeType type, List<MemberSchema> members, List<Trait> traits)
        implements Schema {

    public StructureSchema {
        members = List.copyOf(members);
        traits = List.copyOf(traits);
    }

    /** Returns the schema of a structure. */
    public static StructureSchema of(String id, List<MemberSchema> members, Trait... traits) {
        return new StructureSchema(id, ShapeType.STRUCTURE, members, List.of(traits));
    }

    /** Returns the schema of a union. */
    public static StructureSchema union(String id, List<MemberSchema> members, Trait... traits) {
        return new StructureSchema(id, ShapeType.UNION, members, List.of(traits));
    }

    /** Returns the shape's name without its namespace, for example {@code GetIdInput}. */
    public String name() {
        return id.substring(id.indexOf('#') + 1);
    }

    /** A schema is a constant, equal to itself alone: members have no other equality either, and caches look it up often. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Returns the member of the given name, or null. */
    public @Nullable MemberSchema member(String name) {
        for (MemberSchema member : members) {
            if (member.name().equals(name)) {
                return member;
            }
        }
        return null;
    }
}
