package dev.smithwright.runtime.shape;

import dev.smithwright.runtime.schema.MemberSchema;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;

/** Writes nothing, and looks into no structure, for subclasses that want to know of one thing or two. */
public abstract class SilentShapeWriter implements ShapeWriter {

    /** For subclasses. */
    protected SilentShapeWriter() {}

    @Override
    public void writeStructure(MemberSchema member, SerializableShape value) {
        // Silent.
    }

    @Override
    public void beginList(MemberSchema member, int size) {
        // Silent.
    }

    @Override
    public void endList() {
        // Silent.
    }

    @Override
    public void beginMap(MemberSchema member, int size) {
        // Silent.
    }

    @Override
    public void writeKey(MemberSchema key, String value) {
        // Silent.
    }

    @Override
    public void endMap() {
        // Silent.
    }

    @Override
    public void writeNull(MemberSchema member) {
        // Silent.
    }

    @Override
    public void writeBoolean(MemberSchema member, boolean value) {
        // Silent.
    }

    @Override
    public void writeByte(MemberSchema member, byte value) {
        // Silent.
    }

    @Override
    public void writeShort(MemberSchema member, short value) {
        // Silent.
    }

    @Override
    public void writeInteger(MemberSchema member, int value) {
        // Silent.
    }

    @Override
    public void writeLong(MemberSchema member, long value) {
        // Silent.
    }

    @Override
    public void writeFloat(MemberSchema member, float value) {
        // Silent.
    }

    @Override
    public void writeDouble(MemberSchema member, double value) {
        // Silent.
    }

    @Override
    public void writeBigInteger(MemberSchema member, BigInteger value) {
        // Silent.
    }

    @Override
    public void writeBigDecimal(MemberSchema member, BigDecimal value) {
        // Silent.
    }

    @Override
    public void writeString(MemberSchema member, String value) {
        // Silent.
    }

    @Override
    public void writeBlob(MemberSchema member, Blob value) {
        // Silent.
    }

    @Override
    public void writeTimestamp(MemberSchema member, Instant value) {
        // Silent.
    }

    @Override
    public void writeDocument(MemberSchema member, Document value) {
        // Silent.
    }

    @Override
    public void writeByteStream(MemberSchema member, ByteStream value) {
        // Silent.
    }

    @Override
    public void writeEventStream(MemberSchema member, EventStream<? extends SerializableShape> value) {
        // Silent.
    }
}
