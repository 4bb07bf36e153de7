package dev.smithwright.runtime.json;

import dev.smithwright.runtime.schema.MemberSchema;
import dev.smithwright.runtime.schema.TimestampFormatTrait;
import dev.smithwright.runtime.shape.TimestampFormats;
import java.time.DateTimeException;
import java.time.Instant;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Timestamps as JSON: on the wire numbers of seconds, or text where a trait asks for it; for people always text. */
final class JsonTimestamps {

    private static final String MALFORMED = "the timestamp is malformed, or out of range";

    private JsonTimestamps() {}

    static void write(JsonGenerator generator, MemberSchema member, Instant value) {
        TimestampFormatTrait format = member.trait(TimestampFormatTrait.class);
        if (format == TimestampFormatTrait.DATE_TIME) {
            generator.writeString(TimestampFormats.dateTime(value));
        } else if (format == TimestampFormatTrait.HTTP_DATE) {
            generator.writeString(TimestampFormats.httpDate(value));
        } else if (value.getNano() < TimestampFormats.NANOS_PER_MILLISECOND) {
            generator.writeNumber(value.getEpochSecond());
        } else {
            generator.writeNumber(TimestampFormats.epochSeconds(value));
        }
    }

    /** Writes the timestamp as people read it best, with all its digits. */
    static void writeText(JsonGenerator generator, Instant value) {
        generator.writeString(value.toString());
    }

    static Instant read(JsonParser parser, MemberSchema member) {
        TimestampFormatTrait format = member.trait(TimestampFormatTrait.class);
        try {
            if (format == TimestampFormatTrait.DATE_TIME) {
                return TimestampFormats.parseDateTime(text(parser));
            }
            if (format == TimestampFormatTrait.HTTP_DATE) {
                return TimestampFormats.parseHttpDate(text(parser));
            }
            return readSeconds(parser);
        } catch (DateTimeException | ArithmeticException e) {
            throw JsonProblems.unreadable(parser, MALFORMED);
        }
    }

    /** Reads a timestamp in whatever format: a text may have been copied from the wire, or from another tool. */
    static Instant readAny(JsonParser parser) {
        try {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return readSeconds(parser);
            }
            String text = parser.getString();
            boolean namesDay = !text.isEmpty() && Character.isLetter(text.charAt(0));
            return namesDay ? TimestampFormats.parseHttpDate(text) : Instant.parse(text);
        } catch (DateTimeException | ArithmeticException e) {
            throw JsonProblems.unreadable(parser, MALFORMED);
        }
    }

    private static String text(JsonParser parser) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw JsonProblems.unexpected(parser, "a timestamp in a string");
        }
        return parser.getString();
    }

    private static Instant readSeconds(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NUMBER_INT) {
            return Instant.ofEpochSecond(parser.getLongValue());
        }
        if (token == JsonToken.VALUE_NUMBER_FLOAT) {
            Instant plain =
                    PlainSeconds.read(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
            return plain == null ? TimestampFormats.ofEpochSeconds(JsonNumbers.readDecimal(parser)) : plain;
        }
        throw JsonProblems.unexpected(parser, "a timestamp as a number of seconds");
    }
}
