package dev.smithwright.runtime.client.endpoint;

import dev.smithwright.runtime.error.SmithwrightException;
import java.io.Serial;

/** A service has no address for what is asked of it. The message is the one of the service's own rules, where they have one. */
public final class EndpointException extends SmithwrightException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Makes an exception with this message. */
    public EndpointException(String message) {
        super(message, null);
    }

    /** Returns the exception for parameters that none of the rules is about. */
    public static EndpointException noRule() {
        return new EndpointException("none of the service's endpoint rules is about these parameters");
    }
}
