package dev.smithwright.protocoltests;

import dev.smithwright.runtime.schema.ListSchema;
import dev.smithwright.runtime.schema.MapSchema;
import dev.smithwright.runtime.schema.MemberSchema;
import dev.smithwright.runtime.schema.StructureSchema;
import dev.smithwright.runtime.shape.Blob;
import dev.smithwright.runtime.shape.ByteStream;
import dev.smithwright.runtime.shape.Document;
import dev.smithwright.runtime.shape.EventStream;
import dev.smithwright.runtime.shape.ShapeReader;
import dev.smithwright.runtime.shape.TimestampFormats;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.node.Node;

/**
 * Reads the {@code params} of a case by their conventions (Smithy specification, "HTTP Protocol Compliance Tests"): members
 * by name, timestamps as seconds since the epoch, blobs as text, {@code NaN} and the infinities as strings.
 */
final class NodeShapeReader implements ShapeReader {

    private final Deque<Iterator<Map.Entry<String, Node>>> open = new ArrayDeque<>();
    private Node current;

    NodeShapeReader(Node params) {
        this.current = params;
    }

    @Override
    public void beginStructure(StructureSchema schema) {
        beginObject();
    }

    private void beginObject() {
        open.push(current.expectObjectNode().getStringMap().entrySet().iterator());
    }

    @Override
    public int nextMember(StructureSchema schema) {
        while (open.element().hasNext()) {
            Map.Entry<String, Node> entry = open.element().next();
            current = entry.getValue();
            if (!current.isNullNode()) {
                return index(schema, entry.getKey());
            }
        }
        open.pop();
        return END;
    }

    private static int index(StructureSchema schema, String name) {
        MemberSchema member = schema.member(name);
        if (member == null) {
            throw new IllegalArgumentException(schema.id() + " has no member " + name);
        }
        return member.index();
    }

    @Override
    public String unknownMember() {
        throw new IllegalStateException("no case has an unknown member in its params");
    }

    @Override
    public void missing(MemberSchema required) {
        // A case that leaves out a required member expects its zero value.
    }

    @Override
    public boolean fillsInputDefaults() {
        return false;
    }

    @Override
    public void beginList(ListSchema schema) {
        open.push(current.expectArrayNode().getElements().stream()
                .map(element -> Map.entry("", element))
                .iterator());
    }

    @Override
    public boolean nextElement() {
        return nextKey() != null;
    }

    @Override
    public void beginMap(MapSchema schema) {
        beginObject();
    }

    @Override
    public @Nullable String nextKey() {
        if (!open.element().hasNext()) {
            open.pop();
            return null;
        }
        Map.Entry<String, Node> entry = open.element().next();
        current = entry.getValue();
        return entry.getKey();
    }

    @Override
    public boolean readNull() {
        return current.isNullNode();
    }

    @Override
    public boolean readBoolean(MemberSchema member) {
        return current.expectBooleanNode().getValue();
    }

    @Override
    public byte readByte(MemberSchema member) {
        return decimal().byteValueExact();
    }

    @Override
    public short readShort(MemberSchema member) {
        return decimal().shortValueExact();
    }

    @Override
    public int readInteger(MemberSchema member) {
        return decimal().intValueExact();
    }

    @Override
    public long readLong(MemberSchema member) {
        return decimal().longValueExact();
    }

    @Override
    public float readFloat(MemberSchema member) {
        return (float) readDouble(member);
    }

    @Override
    public double readDouble(MemberSchema member) {
        return current.isStringNode()
                ? Double.parseDouble(readString(member))
                : decimal().doubleValue();
    }

    @Override
    public BigInteger readBigInteger(MemberSchema member) {
        return decimal().toBigIntegerExact();
    }

    @Override
    public BigDecimal readBigDecimal(MemberSchema member) {
        return decimal();
    }

    private BigDecimal decimal() {
        return new BigDecimal(current.expectNumberNode().getValue().toString());
    }

    @Override
    public String readString(MemberSchema member) {
        return current.expectStringNode().getValue();
    }

    @Override
    public Blob readBlob(MemberSchema member) {
        return Blob.of(readString(member).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Instant readTimestamp(MemberSchema member) {
        return TimestampFormats.ofEpochSeconds(decimal());
    }

    @Override
    public Document readDocument(MemberSchema member) {
        return NodeDocuments.document(current);
    }

    @Override
    public ByteStream readByteStream(MemberSchema member) {
        throw streams();
    }

    @Override
    public <T> EventStream<T> readEventStream(MemberSchema member, EventStream.EventReader<T> events) {
        throw streams();
    }

    private static IllegalStateException streams() {
        return new IllegalStateException("no case of these protocols streams");
    }
}
