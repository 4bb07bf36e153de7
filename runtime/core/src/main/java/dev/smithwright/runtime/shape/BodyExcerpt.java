package dev.smithwright.runtime.shape;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What may be shown of a body that makes no sense: its beginning, unless it begins as the services' own answers do, for those
 * may hold secrets.
 */
public final class BodyExcerpt {

    /** Longest excerpt, in characters. */
    public static final int MAX_LENGTH = 200;

    private static final int MAX_BYTES_OF_CHARACTER = 4;

    private BodyExcerpt() {}

    /**
     * Tells whether the body is empty, or begins as a JSON object. One that does not comes from somebody in between, such as
     * a proxy.
     */
    public static boolean beginsAsAnswer(byte[] body) {
        for (byte b : body) {
            boolean whiteSpace = b == ' ' || b == '\t' || b == '\r' || b == '\n';
            if (!whiteSpace) {
                return b == '{';
            }
        }
        return true;
    }

    /** Returns the beginning of the body, escaped and cut; null for one that {@linkplain #beginsAsAnswer begins as an answer}. */
    public static @Nullable String of(byte[] body) {
        if (beginsAsAnswer(body)) {
            return null;
        }
        int bytes = Math.min(body.length, MAX_BYTES_OF_CHARACTER * MAX_LENGTH);
        return PrintableText.of(new String(body, 0, bytes, StandardCharsets.UTF_8), MAX_LENGTH);
    }
}
