package dev.smithwright.runtime.client.signing;

import dev.smithwright.runtime.error.SmithwrightException;
import dev.smithwright.runtime.operation.Operation;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A call has to be signed and cannot be: there are no credentials, no region, or the provider of credentials failed. */
public final class SigningException extends SmithwrightException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Makes an exception; {@code message} says what is missing and how to give it. */
    public SigningException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** Named by its superclass: a signer that signs nothing, because calls are public, need not load this. */
    static SmithwrightException missing(Operation<?, ?, ?> operation, String what) {
        return new SigningException("a call of " + operation + " has to be signed, and " + what, null);
    }
}
