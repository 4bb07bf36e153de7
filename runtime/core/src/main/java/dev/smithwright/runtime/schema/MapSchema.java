package dev.smithwright.runtime.schema;

import java.util.List;

/**
 * Schema of a map, whose keys are strings or enums.
 *
 * @param id absolute shape id
 * @param key the key
 * @param value the value
 * @param traits traits of the map
 */
public record MapSchema(String id, MemberSchema key, MemberSchema value, List<Trait> traits) implements Schema {

    public MapSchema {
        traits = List.copyOf(traits);
    }

    /** Returns the schema of a map. */
    public static MapSchema of(String id, MemberSchema key, MemberSchema value, Trait... traits) {
        return new MapSchema(id, key, value, List.of(traits));
    }

    @Override
    public ShapeType type() {
        return ShapeType.MAP;
    }
}
