package dev.smithwright.runtime.json;

import dev.smithwright.runtime.schema.MemberSchema;
import dev.smithwright.runtime.shape.Blob;
import dev.smithwright.runtime.shape.ByteStream;
import dev.smithwright.runtime.shape.Document;
import dev.smithwright.runtime.shape.EventStream;
import dev.smithwright.runtime.shape.SerializableShape;
import dev.smithwright.runtime.shape.ShapeWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import tools.jackson.core.JsonGenerator;

/** Writes one shape to a generator, as it goes over the wire. */
class JsonShapeWriter implements ShapeWriter {

    final JsonGenerator generator;

    JsonShapeWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    void writeRoot(SerializableShape shape) {
        generator.writeStartObject();
        shape.writeMembers(this);
        generator.writeEndObject();
    }

    final void writeName(MemberSchema member) {
        if (member.isNamed()) {
            generator.writeName(member.name());
        }
    }

    @Override
    public void writeStructure(MemberSchema member, SerializableShape value) {
        writeName(member);
        writeRoot(value);
    }

    @Override
    public void beginList(MemberSchema member, int size) {
        writeName(member);
        generator.writeStartArray();
    }

    @Override
    public void endList() {
        generator.writeEndArray();
    }

    @Override
    public void beginMap(MemberSchema member, int size) {
        writeName(member);
        generator.writeStartObject();
    }

    @Override
    public void writeKey(MemberSchema key, String value) {
        generator.writeName(value);
    }

    @Override
    public void endMap() {
        generator.writeEndObject();
    }

    @Override
    public void writeNull(MemberSchema member) {
        writeName(member);
        generator.writeNull();
    }

    @Override
    public void writeBoolean(MemberSchema member, boolean value) {
        writeName(member);
        generator.writeBoolean(value);
    }

    @Override
    public void writeByte(MemberSchema member, byte value) {
        writeInteger(member, value);
    }

    @Override
    public void writeShort(MemberSchema member, short value) {
        writeInteger(member, value);
    }

    @Override
    public void writeInteger(MemberSchema member, int value) {
        writeName(member);
        generator.writeNumber(value);
    }

    @Override
    public void writeLong(MemberSchema member, long value) {
        writeName(member);
        generator.writeNumber(value);
    }

    @Override
    public void writeFloat(MemberSchema member, float value) {
        writeName(member);
        if (Float.isFinite(value)) {
            generator.writeNumber(value);
        } else {
            generator.writeString(Float.toString(value));
        }
    }

    @Override
    public void writeDouble(MemberSchema member, double value) {
        writeName(member);
        if (Double.isFinite(value)) {
            generator.writeNumber(value);
        } else {
            generator.writeString(Double.toString(value));
        }
    }

    @Override
    public void writeBigInteger(MemberSchema member, BigInteger value) {
        writeName(member);
        generator.writeNumber(value);
    }

    @Override
    public void writeBigDecimal(MemberSchema member, BigDecimal value) {
        writeName(member);
        generator.writeNumber(value);
    }

    @Override
    public void writeString(MemberSchema member, String value) {
        writeName(member);
        generator.writeString(value);
    }

    @Override
    public void writeBlob(MemberSchema member, Blob value) {
        writeName(member);
        generator.writeBinary(value.toByteArray());
    }

    @Override
    public void writeTimestamp(MemberSchema member, Instant value) {
        writeName(member);
        JsonTimestamps.write(generator, member, value);
    }

    @Override
    public void writeDocument(MemberSchema member, Document value) {
        writeName(member);
        JsonDocuments.write(generator, value);
    }

    @Override
    public void writeByteStream(MemberSchema member, ByteStream value) {
        throw JsonProblems.streamed(member);
    }

    @Override
    public void writeEventStream(MemberSchema member, EventStream<? extends SerializableShape> value) {
        throw JsonProblems.streamed(member);
    }
}
