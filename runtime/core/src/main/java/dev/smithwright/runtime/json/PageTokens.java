package dev.smithwright.runtime.json;

import dev.smithwright.runtime.shape.ReaderRole;
import dev.smithwright.runtime.shape.SerializableShape;
import dev.smithwright.runtime.shape.ShapeReader;
import dev.smithwright.runtime.shape.UnreadableShapeException;
import java.nio.charset.StandardCharsets;

/** Page tokens that are no strings, such as the keys of a table, as texts that can be kept. For generated code. */
public final class PageTokens {

    private static final JsonCodec CODEC = new JsonCodec();

    private PageTokens() {}

    /** Returns a token, which is a member of the shape, as text. */
    public static String text(SerializableShape token) {
        return new String(CODEC.write(token), StandardCharsets.UTF_8);
    }

    /**
     * Returns a reader for the shape of which a text was made.
     *
     * @throws UnreadableShapeException if the text is too large
     */
    public static ShapeReader reader(String text) {
        return CODEC.reader(text.getBytes(StandardCharsets.UTF_8), ReaderRole.CLIENT);
    }
}
