package dev.smithwright.runtime.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Anything that a generated client throws of its own accord. */
public abstract class SmithwrightException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    protected SmithwrightException(@Nullable String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
