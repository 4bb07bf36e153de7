package dev.smithwright.runtime.shape;

import dev.smithwright.runtime.schema.MemberSchema;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;

/**
 * Hands everything on to another writer, for subclasses that want to see or change a little of it. Structures are handed
 * on whole: of what is inside of them a subclass sees nothing unless it says otherwise.
 */
public abstract class ForwardingShapeWriter implements ShapeWriter {

    private final ShapeWriter next;

    /** Makes a writer that hands on to {@code next}. */
    protected ForwardingShapeWriter(ShapeWriter next) {
        this.next = next;
    }

    @Override
    public void writeStructure(MemberSchema member, SerializableShape value) {
        next.writeStructure(member, value);
    }

    @Override
    public void beginList(MemberSchema member, int size) {
        next.beginList(member, size);
    }

    @Override
    public void endList() {
        next.endList();
    }

    @Override
    public void beginMap(MemberSchema member, int size) {
        next.beginMap(member, size);
    }

    @Override
    public void writeKey(MemberSchema key, String value) {
        next.writeKey(key, value);
    }

    @Override
    public void endMap() {
        next.endMap();
    }

    @Override
    public void writeNull(MemberSchema member) {
        next.writeNull(member);
    }

    @Override
    public void writeBoolean(MemberSchema member, boolean value) {
        next.writeBoolean(member, value);
    }

    @Override
    public void writeByte(MemberSchema member, byte value) {
        next.writeByte(member, value);
    }

    @Override
    public void writeShort(MemberSchema member, short value) {
        next.writeShort(member, value);
    }

    @Override
    public void writeInteger(MemberSchema member, int value) {
        next.writeInteger(member, value);
    }

    @Override
    public void writeLong(MemberSchema member, long value) {
        next.writeLong(member, value);
    }

    @Override
    public void writeFloat(MemberSchema member, float value) {
        next.writeFloat(member, value);
    }

    @Override
    public void writeDouble(MemberSchema member, double value) {
        next.writeDouble(member, value);
    }

    @Override
    public void writeBigInteger(MemberSchema member, BigInteger value) {
        next.writeBigInteger(member, value);
    }

    @Override
    public void writeBigDecimal(MemberSchema member, BigDecimal value) {
        next.writeBigDecimal(member, value);
    }

    @Override
    public void writeString(MemberSchema member, String value) {
        next.writeString(member, value);
    }

    @Override
    public void writeBlob(MemberSchema member, Blob value) {
        next.writeBlob(member, value);
    }

    @Override
    public void writeTimestamp(MemberSchema member, Instant value) {
        next.writeTimestamp(member, value);
    }

    @Override
    public void writeDocument(MemberSchema member, Document value) {
        next.writeDocument(member, value);
    }

    @Override
    public void writeByteStream(MemberSchema member, ByteStream value) {
        next.writeByteStream(member, value);
    }

    @Override
    public void writeEventStream(MemberSchema member, EventStream<? extends SerializableShape> value) {
        next.writeEventStream(member, value);
    }
}
