package dev.smithwright.runtime.shape;

import dev.smithwright.runtime.schema.MemberSchema;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;

/**
 * Takes the members of a shape one after another. Each call names the member (or list element, or map value) that it
 * is for; members that are not set are not written.
 *
 * <p>Implementations are used by one thread and for one value.
 */
public interface ShapeWriter {

    /** Writes a structure or union with all its members. */
    void writeStructure(MemberSchema member, SerializableShape value);

    /** Begins a list of {@code size} elements; each is then written for the list's own element member. */
    void beginList(MemberSchema member, int size);

    /** Ends the list begun last. */
    void endList();

    /** Begins a map of {@code size} entries; each is then a {@link #writeKey} and a value for the map's value member. */
    void beginMap(MemberSchema member, int size);

    /** Writes the key of the next entry. */
    void writeKey(MemberSchema key, String value);

    /** Ends the map begun last. */
    void endMap();

    /** Writes a null entry of a sparse list or map. */
    void writeNull(MemberSchema member);

    void writeBoolean(MemberSchema member, boolean value);

    void writeByte(MemberSchema member, byte value);

    void writeShort(MemberSchema member, short value);

    void writeInteger(MemberSchema member, int value);

    void writeLong(MemberSchema member, long value);

    void writeFloat(MemberSchema member, float value);

    void writeDouble(MemberSchema member, double value);

    void writeBigInteger(MemberSchema member, BigInteger value);

    void writeBigDecimal(MemberSchema member, BigDecimal value);

    /** Writes a string, or the wire value of an enum. */
    void writeString(MemberSchema member, String value);

    void writeBlob(MemberSchema member, Blob value);

    void writeTimestamp(MemberSchema member, Instant value);

    void writeDocument(MemberSchema member, Document value);

    /** Writes the bytes as they come; for a blob with the {@code streaming} trait. */
    void writeByteStream(MemberSchema member, ByteStream value);

    /** Writes the events as they come; for a union with the {@code streaming} trait. */
    void writeEventStream(MemberSchema member, EventStream<? extends SerializableShape> value);
}
