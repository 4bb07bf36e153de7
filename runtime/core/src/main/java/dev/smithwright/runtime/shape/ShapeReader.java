package dev.smithwright.runtime.shape;

import dev.smithwright.runtime.schema.ListSchema;
import dev.smithwright.runtime.schema.MapSchema;
import dev.smithwright.runtime.schema.MemberSchema;
import dev.smithwright.runtime.schema.StructureSchema;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives the members of a shape one after another, as the wire has them. Generated code pulls:
 *
 * <pre>{@code
 * reader.beginStructure(SCHEMA);
 * for (int member = reader.nextMember(SCHEMA); member != ShapeReader.END; member = reader.nextMember(SCHEMA)) {
 *     switch (member) {
 *         case 0 -> builder.identityId = reader.readString(IDENTITY_ID);
 *         …
 *     }
 * }
 * }</pre>
 *
 * <p>Members that the schema does not know, and members that are null on the wire, are passed over by the reader. All
 * methods throw {@link UnreadableShapeException} where the input is malformed or of another type than the schema says.
 * Implementations are used by one thread and for one value.
 */
public interface ShapeReader {

    /** What {@link #nextMember} returns after the last member. */
    int END = -1;

    /** What {@link #nextMember} returns for a union's member that the schema does not know. */
    int UNKNOWN = -2;

    /** Enters a structure or union. */
    void beginStructure(StructureSchema schema);

    /**
     * Moves to the next member of the structure or union and returns its index, or {@link #END} and leaves it. Of a
     * union, {@link #UNKNOWN} stands for a member that the schema does not know; its value has then been passed over.
     */
    int nextMember(StructureSchema schema);

    /** Returns the wire name of the member for which {@link #nextMember} just returned {@link #UNKNOWN}. */
    String unknownMember();

    /**
     * Tells the reader that the structure just left lacks a required member. A client's reader lets it pass, for the
     * service may have changed (Smithy specification, "Client error correction"); other readers record a violation.
     */
    void missing(MemberSchema required);

    /**
     * Tells the reader that the structure just left lacks a member that the service requires of its callers, but that a
     * value can do without: a client fills it, or leaves it to its user (Smithy specification, "idempotencyToken trait",
     * "clientOptional trait"). Only a server's reader records a violation.
     */
    default void missingAtServer(MemberSchema required) {
        missing(required);
    }

    /**
     * Returns what was recorded by {@link #missing} and {@link #missingAtServer}, in that order, without members of a
     * value that a later duplicate replaced. A client's reader returns none.
     */
    default List<MissingMember> missingMembers() {
        return List.of();
    }

    /**
     * Tells whether members of an operation's input that are left out take their {@code @default}: true for a server,
     * false for others, which keep "not given" apart from the default.
     */
    boolean fillsInputDefaults();

    /** Enters a list. */
    void beginList(ListSchema schema);

    /** Moves to the next element; false at the end of the list, which is then left. */
    boolean nextElement();

    /** Enters a map. */
    void beginMap(MapSchema schema);

    /** Moves to the next entry and returns its key; null at the end of the map, which is then left. */
    @Nullable
    String nextKey();

    /** Consumes the coming element or value if it is null, and tells whether it was. */
    boolean readNull();

    boolean readBoolean(MemberSchema member);

    byte readByte(MemberSchema member);

    short readShort(MemberSchema member);

    int readInteger(MemberSchema member);

    long readLong(MemberSchema member);

    float readFloat(MemberSchema member);

    double readDouble(MemberSchema member);

    BigInteger readBigInteger(MemberSchema member);

    BigDecimal readBigDecimal(MemberSchema member);

    /** Reads a string, or the wire value of an enum. */
    String readString(MemberSchema member);

    Blob readBlob(MemberSchema member);

    Instant readTimestamp(MemberSchema member);

    Document readDocument(MemberSchema member);

    /** Returns the bytes as they come; for a blob with the {@code streaming} trait. */
    ByteStream readByteStream(MemberSchema member);

    /** Returns the events as they come, each read by {@code events}; for a union with the {@code streaming} trait. */
    <T> EventStream<T> readEventStream(MemberSchema member, EventStream.EventReader<T> events);
}
