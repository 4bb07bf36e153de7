package dev.smithwright.runtime.json;

import dev.smithwright.runtime.schema.MemberSchema;
import dev.smithwright.runtime.schema.ShapeType;
import dev.smithwright.runtime.shape.SerializableShape;
import java.time.Instant;
import tools.jackson.core.JsonGenerator;

/** Writes one shape as text for people, from which it can be read back whole. */
final class JsonTextWriter extends JsonShapeWriter {

    private JsonTextWriter(JsonGenerator generator) {
        super(generator);
    }

    /** Named by its superclass, so that who writes for the wire does not load this one. */
    static JsonShapeWriter of(JsonGenerator generator) {
        return new JsonTextWriter(generator);
    }

    @Override
    void writeRoot(SerializableShape shape) {
        generator.writeStartObject();
        shape.writeMembers(this);
        if (shape.shapeSchema().type() == ShapeType.UNION && isEmpty()) {
            throw JsonProblems.unknownMember(generator);
        }
        generator.writeEndObject();
    }

    private boolean isEmpty() {
        return !generator.streamWriteContext().hasCurrentName();
    }

    @Override
    public void writeTimestamp(MemberSchema member, Instant value) {
        writeName(member);
        JsonTimestamps.writeText(generator, value);
    }
}
