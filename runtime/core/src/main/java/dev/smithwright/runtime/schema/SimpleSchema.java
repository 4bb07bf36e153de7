package dev.smithwright.runtime.schema;

import java.util.List;

/**
 * Schema of a shape without members: a string, a number, a boolean, an enum, a timestamp, a blob or a document.
 *
 * @param id absolute shape id
 * @param type kind of the shape
 * @param traits traits of the shape
 */
public record SimpleSchema(String id, ShapeType type, List<Trait> traits) implements Schema {

    public SimpleSchema {
        traits = List.copyOf(traits);
    }

    /** Returns the schema of a simple shape. */
    public static SimpleSchema of(String id, ShapeType type, Trait... traits) {
        return new SimpleSchema(id, type, List.of(traits));
    }
}
