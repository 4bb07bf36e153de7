package dev.smithwright.runtime.shape;

import dev.smithwright.runtime.schema.StructureSchema;

/** A generated structure, union or error: it knows its schema and writes its members, whatever the format. */
public interface SerializableShape {

    /** Returns the schema of this value. */
    StructureSchema shapeSchema();

    /** Writes the members that are set, in model order, between the writer's begin and end of the structure. */
    void writeMembers(ShapeWriter writer);
}
