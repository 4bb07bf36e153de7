package dev.smithwright.runtime.client.endpoint;

import dev.smithwright.runtime.error.SmithwrightException;
import dev.smithwright.runtime.operation.Operation;
import java.io.Serial;
import java.util.Set;

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

    /** Named by its superclass, as those below: whoever may throw it loads no more for that. */
    static SmithwrightException signedOtherwise(Operation<?, ?, ?> operation, String url) {
        return new EndpointException("a call of " + operation + " would go to " + url
                + ", which is signed otherwise than the client's other calls: give that address to a client of its own,"
                + " by endpoint(...) on the builder");
    }

    static SmithwrightException unknownHeaders(String url, Set<String> names) {
        return new EndpointException(
                "requests to " + url + " carry headers of the endpoint's own, " + names + ", which are not known here");
    }

    static SmithwrightException unknownScheme(String url, String scheme) {
        return new EndpointException("requests to " + url + " are signed with " + scheme + ", which is not known here");
    }
}
