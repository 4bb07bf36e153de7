package dev.smithwright.runtime.client.warmup;

import dev.smithwright.runtime.schema.ListSchema;
import dev.smithwright.runtime.schema.MapSchema;
import dev.smithwright.runtime.schema.MemberSchema;
import dev.smithwright.runtime.schema.Schema;
import dev.smithwright.runtime.schema.ShapeType;
import dev.smithwright.runtime.schema.SimpleSchema;
import dev.smithwright.runtime.schema.StructureSchema;
import dev.smithwright.runtime.shape.Blob;
import dev.smithwright.runtime.shape.Document;
import dev.smithwright.runtime.shape.SerializableShape;
import dev.smithwright.runtime.shape.ShapeWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * A value of any structure, with every member set, so that whoever reads it meets every type. Each structure is written
 * once, wherever it stands first: a second time would tell nothing new, and in structures that hold themselves never end.
 */
final class SampleShape implements SerializableShape {

    private final StructureSchema schema;
    private final Set<StructureSchema> written;

    SampleShape(StructureSchema schema) {
        this(schema, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private SampleShape(StructureSchema schema, Set<StructureSchema> written) {
        this.schema = schema;
        this.written = written;
        written.add(schema);
    }

    @Override
    public StructureSchema shapeSchema() {
        return schema;
    }

    @Override
    public void writeMembers(ShapeWriter writer) {
        for (MemberSchema member : schema.members()) {
            if (isNew(member.target())) {
                write(writer, member);
                if (schema.type() == ShapeType.UNION) {
                    return;
                }
            }
        }
    }

    private boolean isNew(Schema target) {
        return !(target instanceof StructureSchema structure) || !written.contains(structure);
    }

    private void write(ShapeWriter writer, MemberSchema member) {
        Schema target = member.target();
        if (target instanceof StructureSchema structure) {
            writer.writeStructure(member, new SampleShape(structure, written));
        } else if (target instanceof ListSchema list) {
            writeList(writer, member, list.member());
        } else if (target instanceof MapSchema map) {
            writeMap(writer, member, map);
        } else if (target instanceof SimpleSchema simple) {
            writeSimple(writer, member, simple.type());
        }
    }

    private void writeList(ShapeWriter writer, MemberSchema member, MemberSchema element) {
        boolean filled = isNew(element.target());
        writer.beginList(member, filled ? 1 : 0);
        if (filled) {
            write(writer, element);
        }
        writer.endList();
    }

    private void writeMap(ShapeWriter writer, MemberSchema member, MapSchema map) {
        boolean filled = isNew(map.value().target());
        writer.beginMap(member, filled ? 1 : 0);
        if (filled) {
            writer.writeKey(map.key(), "sample");
            write(writer, map.value());
        }
        writer.endMap();
    }

    private static void writeSimple(ShapeWriter writer, MemberSchema member, ShapeType type) {
        switch (type) {
            case BOOLEAN -> writer.writeBoolean(member, true);
            case STRING, ENUM -> writer.writeString(member, "sample");
            case BYTE -> writer.writeByte(member, (byte) 1);
            case SHORT -> writer.writeShort(member, (short) 1);
            case INTEGER, INT_ENUM -> writer.writeInteger(member, 1);
            case LONG -> writer.writeLong(member, 1);
            case FLOAT -> writer.writeFloat(member, 1);
            case DOUBLE -> writer.writeDouble(member, 1);
            case BIG_INTEGER -> writer.writeBigInteger(member, BigInteger.ONE);
            case BIG_DECIMAL -> writer.writeBigDecimal(member, BigDecimal.ONE);
            case TIMESTAMP -> writer.writeTimestamp(member, Instant.EPOCH);
            case BLOB -> writer.writeBlob(member, Blob.empty());
            case DOCUMENT -> writer.writeDocument(member, Document.of("sample"));
            case LIST, MAP, STRUCTURE, UNION -> throw new IllegalArgumentException(type + " is not simple");
        }
    }
}
