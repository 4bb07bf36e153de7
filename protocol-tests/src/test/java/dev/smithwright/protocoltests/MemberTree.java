package dev.smithwright.protocoltests;

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
import java.util.ArrayList;
import java.util.List;

/** The members of an error as a list of what was written: errors are exceptions, and those have no equality of their own. */
final class MemberTree implements ShapeWriter {

    private final List<Object> written = new ArrayList<>();

    private MemberTree() {}

    static List<Object> of(SerializableShape shape) {
        MemberTree tree = new MemberTree();
        shape.writeMembers(tree);
        return tree.written;
    }

    private void add(MemberSchema member, Object value) {
        written.add(member.name());
        written.add(value);
    }

    @Override
    public void writeStructure(MemberSchema member, SerializableShape value) {
        add(member, of(value));
    }

    @Override
    public void beginList(MemberSchema member, int size) {
        add(member, size);
    }

    @Override
    public void endList() {
        // The size stands at the beginning.
    }

    @Override
    public void beginMap(MemberSchema member, int size) {
        add(member, size);
    }

    @Override
    public void writeKey(MemberSchema key, String value) {
        add(key, value);
    }

    @Override
    public void endMap() {
        // The size stands at the beginning.
    }

    @Override
    public void writeNull(MemberSchema member) {
        add(member, "null");
    }

    @Override
    public void writeBoolean(MemberSchema member, boolean value) {
        add(member, value);
    }

    @Override
    public void writeByte(MemberSchema member, byte value) {
        add(member, value);
    }

    @Override
    public void writeShort(MemberSchema member, short value) {
        add(member, value);
    }

    @Override
    public void writeInteger(MemberSchema member, int value) {
        add(member, value);
    }

    @Override
    public void writeLong(MemberSchema member, long value) {
        add(member, value);
    }

    @Override
    public void writeFloat(MemberSchema member, float value) {
        add(member, value);
    }

    @Override
    public void writeDouble(MemberSchema member, double value) {
        add(member, value);
    }

    @Override
    public void writeBigInteger(MemberSchema member, BigInteger value) {
        add(member, value);
    }

    @Override
    public void writeBigDecimal(MemberSchema member, BigDecimal value) {
        add(member, value);
    }

    @Override
    public void writeString(MemberSchema member, String value) {
        add(member, value);
    }

    @Override
    public void writeBlob(MemberSchema member, Blob value) {
        add(member, value);
    }

    @Override
    public void writeTimestamp(MemberSchema member, Instant value) {
        add(member, value);
    }

    @Override
    public void writeDocument(MemberSchema member, Document value) {
        add(member, value);
    }

    @Override
    public void writeByteStream(MemberSchema member, ByteStream value) {
        throw new IllegalStateException("no error streams");
    }

    @Override
    public void writeEventStream(MemberSchema member, EventStream<? extends SerializableShape> value) {
        throw new IllegalStateException("no error streams");
    }
}
