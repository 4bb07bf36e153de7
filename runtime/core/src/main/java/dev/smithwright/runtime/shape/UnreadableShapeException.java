package dev.smithwright.runtime.shape;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The input cannot be read as the shape that was asked for: it is malformed, or a value has another type. */
public final class UnreadableShapeException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Makes an exception whose message says where the input stops making sense, without quoting values. */
    public UnreadableShapeException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
