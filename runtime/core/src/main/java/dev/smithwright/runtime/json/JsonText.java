package dev.smithwright.runtime.json;

import dev.smithwright.runtime.shape.MissingMember;
import dev.smithwright.runtime.shape.ReaderRole;
import dev.smithwright.runtime.shape.SerializableShape;
import dev.smithwright.runtime.shape.ShapeReader;
import dev.smithwright.runtime.shape.UnreadableShapeException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** JSON for people, both ways. Loaded with the first of it. */
final class JsonText {

    private static final int MOST_NAMED = 20;
    private static final JsonCodec CODEC = new JsonCodec();

    private JsonText() {}

    static String write(SerializableShape shape) {
        return CODEC.writeText(shape);
    }

    static <T> T read(String json, Function<ShapeReader, T> readFrom) {
        ShapeReader reader = CODEC.reader(utf8(json), ReaderRole.PERSON);
        T value = readFrom.apply(reader);
        List<MissingMember> missing = reader.missingMembers();
        if (!missing.isEmpty()) {
            throw new UnreadableShapeException(message(missing), null);
        }
        return value;
    }

    /** Half a surrogate pair would become a question mark. */
    private static byte[] utf8(String json) {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(json));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new UnreadableShapeException("the text is no Unicode: it has half a surrogate pair", null);
        }
    }

    private static String message(List<MissingMember> missing) {
        StringBuilder message = new StringBuilder();
        for (int i = 0; i < Math.min(missing.size(), MOST_NAMED); i++) {
            message.append(i == 0 ? "" : "; ").append(missing.get(i).path()).append(" is required");
        }
        if (missing.size() > MOST_NAMED) {
            message.append("; and ").append(missing.size() - MOST_NAMED).append(" more");
        }
        return message.toString();
    }
}
