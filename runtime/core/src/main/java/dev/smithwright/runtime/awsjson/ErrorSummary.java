package dev.smithwright.runtime.awsjson;

import dev.smithwright.runtime.json.JsonCodec;
import dev.smithwright.runtime.schema.MemberSchema;
import dev.smithwright.runtime.schema.ShapeType;
import dev.smithwright.runtime.schema.SimpleSchema;
import dev.smithwright.runtime.schema.StructureSchema;
import dev.smithwright.runtime.shape.BodyExcerpt;
import dev.smithwright.runtime.shape.Document;
import dev.smithwright.runtime.shape.PrintableText;
import dev.smithwright.runtime.shape.ReaderRole;
import dev.smithwright.runtime.shape.ShapeReader;
import dev.smithwright.runtime.shape.UnreadableShapeException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What any error says of itself, whichever it is (Smithy specification, "AWS JSON protocols", "Operation error
 * serialization"): a code in a header or in the body, and a message under one of several names.
 *
 * @param code the code without namespace and URI, {@link #UNKNOWN_CODE} where there is none
 * @param message the message, null where there is none
 * @param problem why the body is no JSON object; null for one that is
 */
record ErrorSummary(
        String code, @Nullable String message, @Nullable String problem) {

    /** Code of an error that does not say what it is. */
    static final String UNKNOWN_CODE = "UnknownError";

    private static final int MAX_CODE_LENGTH = 128;
    private static final SimpleSchema ANYTHING = SimpleSchema.of("smithy.api#Document", ShapeType.DOCUMENT);
    private static final StructureSchema SCHEMA = StructureSchema.of(
            "dev.smithwright#ErrorSummary",
            List.of(
                    MemberSchema.of(0, "__type", ANYTHING),
                    MemberSchema.of(1, "code", ANYTHING),
                    MemberSchema.of(2, "message", ANYTHING),
                    MemberSchema.of(3, "Message", ANYTHING),
                    MemberSchema.of(4, "errorMessage", ANYTHING)));

    static ErrorSummary read(JsonCodec codec, @Nullable String errorType, byte[] body) {
        @Nullable String[] texts = new @Nullable String[SCHEMA.members().size()];
        String problem = read(codec, body, texts);
        String code = firstOf(bareCode(errorType), bareCode(texts[0]), bareCode(texts[1]));
        String message = firstOf(texts[2], texts[3], texts[4]);
        return new ErrorSummary(code == null ? UNKNOWN_CODE : code, message, problem);
    }

    private static @Nullable String read(JsonCodec codec, byte[] body, @Nullable String[] texts) {
        try {
            ShapeReader reader = codec.reader(body, ReaderRole.CLIENT);
            reader.beginStructure(SCHEMA);
            for (int i = reader.nextMember(SCHEMA); i != ShapeReader.END; i = reader.nextMember(SCHEMA)) {
                Document value = reader.readDocument(SCHEMA.members().get(i));
                texts[i] = value instanceof Document.StringValue string ? string.value() : null;
            }
            return null;
        } catch (UnreadableShapeException e) {
            // HTML from a proxy, or a body cut short: what was read until then still counts.
            return problem(body, e);
        }
    }

    private static String problem(byte[] body, UnreadableShapeException unreadable) {
        String excerpt = BodyExcerpt.of(body);
        return excerpt == null
                ? "makes no sense: " + unreadable.getMessage()
                : "is no JSON object; it begins with: " + excerpt;
    }

    boolean isReadable() {
        return problem == null;
    }

    /** Returns the message, or else what there is instead of one; null where the body is as it should be. */
    @Nullable
    String messageOr(int httpStatus) {
        return message == null && problem != null
                ? "the body of the answer with status " + httpStatus + " " + problem
                : message;
    }

    /**
     * Returns the code without the namespace before it, {@code ns#Code}, and the URI after it, {@code Code:http://…}. It
     * may come from anyone and goes into logs, so it is made printable and cut.
     */
    private static @Nullable String bareCode(@Nullable String text) {
        if (text == null) {
            return null;
        }
        int end = text.indexOf(':');
        String named = end < 0 ? text : text.substring(0, end);
        String bare = named.substring(named.indexOf('#') + 1).trim();
        return bare.isEmpty() ? null : PrintableText.of(bare, MAX_CODE_LENGTH);
    }

    private static @Nullable String firstOf(@Nullable String first, @Nullable String second, @Nullable String third) {
        if (first != null) {
            return first;
        }
        return second != null ? second : third;
    }
}
