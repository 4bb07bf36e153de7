package dev.smithwright.runtime.client.stub;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A test that fails: a call for which no answer was laid down, a request that the service would refuse, or an answer that was
 * never asked for. It is an error, so that no program takes it for a failure of the service.
 */
public final class StubError extends AssertionError {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Makes an error; {@code message} says what was laid down and what came, without sensitive values. */
    StubError(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
