package dev.smithwright.runtime.json;

import dev.smithwright.runtime.schema.ListSchema;
import dev.smithwright.runtime.schema.MapSchema;
import dev.smithwright.runtime.schema.MemberSchema;
import dev.smithwright.runtime.schema.ShapeType;
import dev.smithwright.runtime.schema.SparseTrait;
import dev.smithwright.runtime.schema.StructureSchema;
import dev.smithwright.runtime.shape.Blob;
import dev.smithwright.runtime.shape.ByteStream;
import dev.smithwright.runtime.shape.Document;
import dev.smithwright.runtime.shape.EventStream;
import dev.smithwright.runtime.shape.MissingMember;
import dev.smithwright.runtime.shape.ReaderRole;
import dev.smithwright.runtime.shape.ShapeReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Reads one shape from a parser. Between calls the parser stands at the token of the value that is to be read next.
 * What has to be known of an enclosing value beyond its place is kept in the parser's own context of it: a map's
 * schema, the number of nulls left out of a dense list, the schema of a list whose nulls are values.
 */
final class JsonShapeReader implements ShapeReader {

    private static final String TYPE_HINT = "__type";

    private final JsonParser parser;
    private final NameMatchers matchers;
    private final ReaderRole role;
    private final MissingMembers missing = new MissingMembers();
    private @Nullable StructureSchema matchedSchema;
    private @Nullable PropertyNameMatcher matcher;

    /** Whether the union entered last had its member; holds again for the outer one when an inner one is left. */
    private boolean unionIsComplete;

    JsonShapeReader(JsonParser parser, NameMatchers matchers, ReaderRole role) {
        this.parser = parser;
        this.matchers = matchers;
        this.role = role;
    }

    @Override
    public void beginStructure(StructureSchema schema) {
        begin(JsonToken.START_OBJECT, "an object");
        unionIsComplete &= schema.type() != ShapeType.UNION;
    }

    @Override
    public void beginList(ListSchema schema) {
        begin(JsonToken.START_ARRAY, "an array");
        if (!schema.has(SparseTrait.class)) {
            parser.assignCurrentValue(keepsNulls(schema.member()) ? schema : (Object) 0);
        }
    }

    /** On the wire, null says that there is no document; a text keeps the two apart. */
    private boolean keepsNulls(MemberSchema member) {
        return role == ReaderRole.PERSON && member.target().type() == ShapeType.DOCUMENT;
    }

    @Override
    public void beginMap(MapSchema schema) {
        begin(JsonToken.START_OBJECT, "an object");
        parser.assignCurrentValue(schema);
    }

    private void begin(JsonToken start, String expected) {
        JsonToken token = parser.currentToken();
        if ((token == null ? nextToken() : token) != start) {
            throw JsonProblems.unexpected(parser, expected);
        }
    }

    private @Nullable JsonToken nextToken() {
        try {
            return parser.nextToken();
        } catch (JacksonException e) {
            throw JsonProblems.unreadable(parser, e);
        }
    }

    @Override
    public int nextMember(StructureSchema schema) {
        PropertyNameMatcher names = matcherOf(schema);
        boolean union = schema.type() == ShapeType.UNION;
        try {
            int match = parser.nextNameMatch(names);
            while (match != PropertyNameMatcher.MATCH_END_OBJECT) {
                boolean isPresent = parser.nextToken() != JsonToken.VALUE_NULL
                        || (match >= 0 && keepsNulls(schema.members().get(match)));
                if (isPresent && isMember(match, union)) {
                    return found(match, union);
                }
                parser.skipChildren();
                match = parser.nextNameMatch(names);
            }
        } catch (JacksonException e) {
            throw JsonProblems.unreadable(parser, e);
        }
        if (union && !unionIsComplete) {
            throw JsonProblems.unreadable(parser, "a union without a member");
        }
        leave();
        return END;
    }

    private PropertyNameMatcher matcherOf(StructureSchema schema) {
        PropertyNameMatcher last = matcher;
        if (last == null || !schema.equals(matchedSchema)) {
            last = matchers.of(schema);
            matcher = last;
            matchedSchema = schema;
        }
        return last;
    }

    private boolean isMember(int match, boolean union) {
        if (match == PropertyNameMatcher.MATCH_ODD_TOKEN) {
            throw new IllegalStateException("a member is asked for outside of a structure");
        }
        return match >= 0 || (union && !TYPE_HINT.equals(parser.currentName()));
    }

    private int found(int match, boolean union) {
        if (union) {
            if (unionIsComplete) {
                throw JsonProblems.unreadable(parser, "a union with more than one member");
            }
            unionIsComplete = true;
        }
        if (match < 0) {
            passOverUnknown();
            return UNKNOWN;
        }
        missing.forgetInside(parser.streamReadContext());
        return match;
    }

    /** The value is lost, which a client has to put up with; who reads a text is told. */
    private void passOverUnknown() {
        if (role == ReaderRole.PERSON) {
            throw JsonProblems.unreadable(parser, "the union has no such member");
        }
        parser.skipChildren();
    }

    /** Goes back to the enclosing value; after the outermost, nothing may follow. */
    private void leave() {
        if (parser.streamReadContext().inRoot()) {
            if (nextToken() != null) {
                throw JsonProblems.unreadable(parser, JsonProblems.FOLLOWED);
            }
            parser.close();
        }
    }

    @Override
    public String unknownMember() {
        return parser.currentName();
    }

    @Override
    public void missing(MemberSchema required) {
        if (role != ReaderRole.CLIENT) {
            missing.add(parser.streamReadContext(), required);
        }
    }

    @Override
    public void missingAtServer(MemberSchema required) {
        if (role == ReaderRole.SERVER) {
            missing.add(parser.streamReadContext(), required);
        }
    }

    @Override
    public List<MissingMember> missingMembers() {
        return missing.list();
    }

    @Override
    public boolean fillsInputDefaults() {
        return role == ReaderRole.SERVER;
    }

    @Override
    public boolean nextElement() {
        if (nextToken() != JsonToken.END_ARRAY) {
            return true;
        }
        leave();
        return false;
    }

    @Override
    public @Nullable String nextKey() {
        try {
            String key = parser.nextName();
            if (key != null) {
                parser.nextToken();
                missing.forgetInside(parser.streamReadContext());
                return key;
            }
        } catch (JacksonException e) {
            throw JsonProblems.unreadable(parser, e);
        }
        leave();
        return null;
    }

    @Override
    public boolean readNull() {
        if (parser.currentToken() != JsonToken.VALUE_NULL) {
            return false;
        }
        TokenStreamContext context = parser.streamReadContext();
        if (isNullDocument(context)) {
            return false;
        }
        if (context.inArray() && context.currentValue() instanceof Integer dropped) {
            context.assignCurrentValue(dropped + 1);
        }
        return true;
    }

    private boolean isNullDocument(TokenStreamContext context) {
        if (context.currentValue() instanceof MapSchema map) {
            return keepsNulls(map.value()) && !map.has(SparseTrait.class);
        }
        return context.currentValue() instanceof ListSchema;
    }

    @Override
    public boolean readBoolean(MemberSchema member) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return token == JsonToken.VALUE_TRUE;
        }
        throw JsonProblems.unexpected(parser, "a boolean");
    }

    @Override
    public byte readByte(MemberSchema member) {
        return (byte) JsonNumbers.readLong(parser, Byte.MIN_VALUE, Byte.MAX_VALUE);
    }

    @Override
    public short readShort(MemberSchema member) {
        return (short) JsonNumbers.readLong(parser, Short.MIN_VALUE, Short.MAX_VALUE);
    }

    @Override
    public int readInteger(MemberSchema member) {
        return (int) JsonNumbers.readLong(parser, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    @Override
    public long readLong(MemberSchema member) {
        return JsonNumbers.readLong(parser, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    @Override
    public float readFloat(MemberSchema member) {
        return JsonNumbers.readFloat(parser);
    }

    @Override
    public double readDouble(MemberSchema member) {
        return JsonNumbers.readDouble(parser);
    }

    @Override
    public BigInteger readBigInteger(MemberSchema member) {
        return JsonNumbers.readBigInteger(parser);
    }

    @Override
    public BigDecimal readBigDecimal(MemberSchema member) {
        return JsonNumbers.readBigDecimal(parser);
    }

    @Override
    public String readString(MemberSchema member) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw JsonProblems.unexpected(parser, "a string");
        }
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw JsonProblems.unreadable(parser, e);
        }
    }

    @Override
    public Blob readBlob(MemberSchema member) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw JsonProblems.unexpected(parser, "base64 in a string");
        }
        try {
            return Blob.of(parser.getBinaryValue());
        } catch (JacksonException e) {
            throw JsonProblems.unreadable(parser, "not base64");
        }
    }

    @Override
    public Instant readTimestamp(MemberSchema member) {
        try {
            return role == ReaderRole.PERSON ? JsonTimestamps.readAny(parser) : JsonTimestamps.read(parser, member);
        } catch (JacksonException e) {
            throw JsonProblems.unreadable(parser, e);
        }
    }

    @Override
    public Document readDocument(MemberSchema member) {
        try {
            return JsonDocuments.read(parser);
        } catch (JacksonException e) {
            throw JsonProblems.unreadable(parser, e);
        }
    }

    @Override
    public ByteStream readByteStream(MemberSchema member) {
        throw JsonProblems.unreadable(parser, "a stream is no part of JSON");
    }

    @Override
    public <T> EventStream<T> readEventStream(MemberSchema member, EventStream.EventReader<T> events) {
        throw JsonProblems.unreadable(parser, "a stream is no part of JSON");
    }
}
