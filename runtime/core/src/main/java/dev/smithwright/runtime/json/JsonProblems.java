package dev.smithwright.runtime.json;

import dev.smithwright.runtime.error.UnwritableShapeException;
import dev.smithwright.runtime.schema.MapSchema;
import dev.smithwright.runtime.schema.MemberSchema;
import dev.smithwright.runtime.schema.SensitiveTrait;
import dev.smithwright.runtime.shape.PrintableText;
import dev.smithwright.runtime.shape.ShapePath;
import dev.smithwright.runtime.shape.UnreadableShapeException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * Says what is wrong and where, in our own words: the JSON library's messages, and so its exceptions as causes, quote
 * the values that they stumble over.
 */
final class JsonProblems {

    /** Longest path in a message, in characters: nesting too deep is told by a path just as long. */
    private static final int MAX_PATH = 300;

    static final String FOLLOWED = "something follows the JSON text";

    private JsonProblems() {}

    static UnreadableShapeException unreadable(JsonParser parser, JacksonException e) {
        if (e instanceof InputCoercionException) {
            return unreadable(parser, "the number is out of range");
        }
        TokenStreamLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        return unreadable(parser, reason(e), at);
    }

    static UnreadableShapeException unreadable(JsonParser parser, String reason) {
        return unreadable(parser, reason, parser.currentTokenLocation());
    }

    static UnreadableShapeException unexpected(JsonParser parser, String expected) {
        JsonToken found = parser.currentToken();
        if (found == null) {
            return unreadable(parser, "the text ends where " + expected + " is expected", parser.currentLocation());
        }
        return unreadable(parser, "expected " + expected + ", found " + describe(found));
    }

    static UnwritableShapeException unwritable(JsonGenerator generator, JacksonException e) {
        String reason = e instanceof StreamConstraintsException ? "nested too deeply" : "cannot be written as JSON";
        return new UnwritableShapeException(shown(path(generator.streamWriteContext())) + ": " + reason, null);
    }

    static UnwritableShapeException streamed(MemberSchema member) {
        return new UnwritableShapeException(member.name() + ": a stream is no part of JSON", null);
    }

    static UnwritableShapeException unknownMember(JsonGenerator generator) {
        return new UnwritableShapeException(
                path(generator.streamWriteContext()) + ": a union's member that the model does not know", null);
    }

    private static UnreadableShapeException unreadable(JsonParser parser, String reason, TokenStreamLocation at) {
        String message = shown(path(parser.streamReadContext())) + ": " + reason + " (line " + at.getLineNr()
                + ", column " + at.getColumnNr() + ")";
        // Gives the parser's buffers back; there is nothing more to read.
        parser.close();
        return new UnreadableShapeException(message, null);
    }

    private static String shown(ShapePath path) {
        return PrintableText.of(path.toString(), MAX_PATH);
    }

    private static String reason(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            return "nested too deeply, or too long a number, a name or a text";
        }
        if (e instanceof UnexpectedEndOfInputException) {
            return "the JSON text ends too early";
        }
        return "malformed JSON";
    }

    private static String describe(JsonToken token) {
        return switch (token) {
            case START_OBJECT, END_OBJECT, PROPERTY_NAME -> "an object";
            case START_ARRAY, END_ARRAY -> "an array";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "a boolean";
            case VALUE_NULL -> "null";
            default -> "something else";
        };
    }

    /** Returns the path to what {@code innermost} stands at in the text. */
    static ShapePath path(TokenStreamContext innermost) {
        return path(innermost, false);
    }

    /** Returns the path to what {@code innermost} stands at in the value, whose dense lists hold no nulls. */
    static ShapePath pathInValue(TokenStreamContext innermost) {
        return path(innermost, true);
    }

    private static ShapePath path(TokenStreamContext innermost, boolean inValue) {
        Deque<ShapePath.Segment> segments = new ArrayDeque<>();
        for (TokenStreamContext context = innermost; context != null; context = context.getParent()) {
            if (context.inArray() && context.hasCurrentIndex()) {
                segments.addFirst(
                        new ShapePath.Element(context.getCurrentIndex() - (inValue ? droppedNulls(context) : 0)));
            } else if (context.inObject() && context.hasCurrentName()) {
                segments.addFirst(segment(context, context.currentName()));
            }
        }
        return new ShapePath(new ArrayList<>(segments));
    }

    private static int droppedNulls(TokenStreamContext context) {
        return context.currentValue() instanceof Integer count ? count : 0;
    }

    private static ShapePath.Segment segment(TokenStreamContext context, String name) {
        return context.currentValue() instanceof MapSchema map
                ? new ShapePath.Entry(name, map.key().has(SensitiveTrait.class))
                : new ShapePath.Member(name);
    }
}
