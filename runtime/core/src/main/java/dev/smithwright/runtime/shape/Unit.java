package dev.smithwright.runtime.shape;

import dev.smithwright.runtime.schema.StructureSchema;
import java.util.List;

/** The input or output of an operation that has none (Smithy specification, "Unit type"). */
public enum Unit implements SerializableShape {
    /** The only value. */
    UNIT;

    /** Schema of {@code smithy.api#Unit}, which has no members. */
    public static final StructureSchema SCHEMA = StructureSchema.of("smithy.api#Unit", List.of());

    /** Reads a structure and passes over whatever is in it. */
    public static Unit readFrom(ShapeReader reader) {
        reader.beginStructure(SCHEMA);
        while (reader.nextMember(SCHEMA) != ShapeReader.END) {
            // A unit has no members; nextMember passes over what is there.
        }
        return UNIT;
    }

    @Override
    public StructureSchema shapeSchema() {
        return SCHEMA;
    }

    @Override
    public void writeMembers(ShapeWriter writer) {
        // A unit has no members.
    }
}
