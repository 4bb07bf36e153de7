package dev.smithwright.runtime.client.wire;

import dev.smithwright.runtime.schema.MemberSchema;
import dev.smithwright.runtime.schema.ShapeType;
import dev.smithwright.runtime.schema.SimpleSchema;
import dev.smithwright.runtime.schema.TimestampFormatTrait;
import dev.smithwright.runtime.shape.Blob;
import dev.smithwright.runtime.shape.ByteStream;
import dev.smithwright.runtime.shape.Document;
import dev.smithwright.runtime.shape.EventStream;
import dev.smithwright.runtime.shape.SerializableShape;
import dev.smithwright.runtime.shape.ShapeWriter;
import dev.smithwright.runtime.shape.TimestampFormats;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Map;

/**
 * Writes the members of an input as the query of an address, as botocore does when it presigns a request whose body is
 * JSON: it reads that JSON back into Python's values, and writes each member as Python shows it. A list is a parameter for
 * each of its elements, a string stands as it is, and what is inside of a map, a structure or a second list is Python's
 * {@code repr}: <code>Rule={'Match': 'x', 'Check': True}</code>, encoded by percent signs.
 */
final class QueryParameters implements ShapeWriter {

    private static final MemberSchema ELEMENT =
            MemberSchema.element(SimpleSchema.of("smithy.api#Document", ShapeType.DOCUMENT));

    private final QueryLine line = new QueryLine();

    /** Returns the query, empty where there are no parameters. */
    String text() {
        return line.text();
    }

    @Override
    public void writeStructure(MemberSchema member, SerializableShape value) {
        line.open(member, '{');
        value.writeMembers(this);
        line.close('}');
    }

    @Override
    public void beginList(MemberSchema member, int size) {
        line.beginList(member);
    }

    @Override
    public void endList() {
        line.endList();
    }

    @Override
    public void beginMap(MemberSchema member, int size) {
        line.open(member, '{');
    }

    @Override
    public void writeKey(MemberSchema key, String value) {
        line.key(value);
    }

    @Override
    public void endMap() {
        line.close('}');
    }

    @Override
    public void writeNull(MemberSchema member) {
        line.write(member, "None");
    }

    @Override
    public void writeBoolean(MemberSchema member, boolean value) {
        line.write(member, value ? "True" : "False");
    }

    @Override
    public void writeByte(MemberSchema member, byte value) {
        writeLong(member, value);
    }

    @Override
    public void writeShort(MemberSchema member, short value) {
        writeLong(member, value);
    }

    @Override
    public void writeInteger(MemberSchema member, int value) {
        writeLong(member, value);
    }

    @Override
    public void writeLong(MemberSchema member, long value) {
        line.write(member, Long.toString(value));
    }

    /** Python has doubles alone: here the one that is written with the digits of the float. */
    @Override
    public void writeFloat(MemberSchema member, float value) {
        writeDouble(member, Double.parseDouble(Float.toString(value)));
    }

    @Override
    public void writeDouble(MemberSchema member, double value) {
        if (Double.isFinite(value)) {
            line.write(member, PythonText.number(value));
        } else {
            line.writeString(member, Double.toString(value));
        }
    }

    @Override
    public void writeBigInteger(MemberSchema member, BigInteger value) {
        line.write(member, value.toString());
    }

    /** botocore has no such type; here it keeps its digits. */
    @Override
    public void writeBigDecimal(MemberSchema member, BigDecimal value) {
        line.write(member, value.toString());
    }

    @Override
    public void writeString(MemberSchema member, String value) {
        line.writeString(member, value);
    }

    @Override
    public void writeBlob(MemberSchema member, Blob value) {
        line.writeString(member, Base64.getEncoder().encodeToString(value.toByteArray()));
    }

    /** botocore cuts off fractions of a second, but for timestamps that are text after RFC 3339: those have six digits. */
    @Override
    public void writeTimestamp(MemberSchema member, Instant value) {
        TimestampFormatTrait format = member.trait(TimestampFormatTrait.class);
        Instant seconds = value.truncatedTo(ChronoUnit.SECONDS);
        if (format == TimestampFormatTrait.DATE_TIME) {
            line.writeString(
                    member,
                    withMicroseconds(TimestampFormats.dateTime(seconds), value.get(ChronoField.MICRO_OF_SECOND)));
        } else if (format == TimestampFormatTrait.HTTP_DATE) {
            line.writeString(member, TimestampFormats.httpDate(seconds));
        } else {
            writeLong(member, seconds.getEpochSecond());
        }
    }

    private static String withMicroseconds(String seconds, int microseconds) {
        String digits = Integer.toString(1_000_000 + microseconds).substring(1);
        return microseconds == 0 ? seconds : seconds.substring(0, seconds.length() - 1) + "." + digits + "Z";
    }

    @Override
    public void writeDocument(MemberSchema member, Document value) {
        if (value instanceof Document.StringValue string) {
            writeString(member, string.value());
        } else if (value instanceof Document.NumberValue number) {
            writeNumber(member, number.value());
        } else if (value instanceof Document.BooleanValue bool) {
            writeBoolean(member, bool.value());
        } else if (value instanceof Document.ListValue list) {
            writeElements(member, list);
        } else if (value instanceof Document.MapValue map) {
            writeEntries(member, map);
        } else {
            writeNull(member);
        }
    }

    private void writeNumber(MemberSchema member, BigDecimal value) {
        if (value.scale() == 0) {
            writeBigInteger(member, value.unscaledValue());
        } else {
            writeDouble(member, value.doubleValue());
        }
    }

    private void writeElements(MemberSchema member, Document.ListValue list) {
        beginList(member, list.values().size());
        for (Document element : list.values()) {
            writeDocument(ELEMENT, element);
        }
        endList();
    }

    private void writeEntries(MemberSchema member, Document.MapValue map) {
        beginMap(member, map.values().size());
        for (Map.Entry<String, Document> entry : map.values().entrySet()) {
            writeKey(ELEMENT, entry.getKey());
            writeDocument(ELEMENT, entry.getValue());
        }
        endMap();
    }

    @Override
    public void writeByteStream(MemberSchema member, ByteStream value) {
        throw streamed(member);
    }

    @Override
    public void writeEventStream(MemberSchema member, EventStream<? extends SerializableShape> value) {
        throw streamed(member);
    }

    private static IllegalStateException streamed(MemberSchema member) {
        return new IllegalStateException("the protocol lets no stream come here, and " + member + " is one");
    }
}
