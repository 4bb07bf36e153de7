package dev.smithwright.runtime.client.signing;

import dev.smithwright.runtime.client.transport.CallInterruptedException;
import dev.smithwright.runtime.client.transport.CallTimeoutException;
import dev.smithwright.runtime.error.SmithwrightException;
import dev.smithwright.runtime.operation.Operation;
import java.time.Duration;

/** The words for credentials that do not come. Loaded with the first of them, and so are the exceptions, which no method names. */
final class CredentialsFailures {

    private CredentialsFailures() {}

    static SmithwrightException late(Operation<?, ?, ?> operation, Duration timeout, Exception cause) {
        return new CallTimeoutException(
                "no credentials for a call of " + operation + " within " + timeout.toMillis() / 1000.0 + " s", cause);
    }

    static SmithwrightException interrupted(InterruptedException cause) {
        return new CallInterruptedException("interrupted while waiting for credentials", cause);
    }

    static SmithwrightException failed(Operation<?, ?, ?> operation, Throwable cause) {
        return new SigningException(
                "a call of " + operation + " has to be signed, and the provider of credentials failed: "
                        + cause.getMessage(),
                cause);
    }
}
