package dev.smithwright.runtime.emulator;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A request that no handler will see, with the error to answer instead. */
final class RefusedRequestException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    RefusedRequestException(int status, String code, @Nullable String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }
}
