package dev.smithwright.cognitoidentity.credentials;

import dev.smithwright.runtime.error.SmithwrightException;
import java.io.Serial;

/** The service, or what stands in for it, answered with success and without what was asked for. */
public final class IncompleteAnswerException extends SmithwrightException {

    @Serial
    private static final long serialVersionUID = 1L;

    IncompleteAnswerException(String operation, String missing) {
        super(operation + " answered without " + missing, null);
    }
}
