package dev.smithwright.runtime.emulator;

import dev.smithwright.runtime.shape.ImmutableCopies;
import java.util.List;
import java.util.Map;

/**
 * What a handler may want to know of a request besides its input.
 *
 * @param requestId id that the answer will carry
 * @param headers header values by lower-case name; a call in the same JVM has no others than the protocol's own
 */
public record RequestContext(String requestId, Map<String, List<String>> headers) {

    public RequestContext {
        headers = ImmutableCopies.map(headers);
    }
}
