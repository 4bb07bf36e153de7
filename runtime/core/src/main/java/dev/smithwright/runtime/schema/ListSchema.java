package dev.smithwright.runtime.schema;

import java.util.List;

/**
 * Schema of a list.
 *
 * @param id absolute shape id
 * @param member the element
 * @param traits traits of the list
 */
public record ListSchema(String id, MemberSchema member, List<Trait> traits) implements Schema {

    public ListSchema {
        traits = List.copyOf(traits);
    }

    /** Returns the schema of a list. */
    public static ListSchema of(String id, MemberSchema member, Trait... traits) {
        return new ListSchema(id, member, List.of(traits));
    }

    @Override
    public ShapeType type() {
        return ShapeType.LIST;
    }
}
