package dev.smithwright.runtime.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A value cannot be written in the format that was asked for: mostly because it is nested too deeply. */
public final class UnwritableShapeException extends SmithwrightException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Makes an exception whose message says where the value cannot be written, without quoting it. */
    public UnwritableShapeException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
