package dev.smithwright.runtime.emulator;

import java.util.List;
import java.util.Map;

/**
 * What a handler may want to know of a request besides its input.
 *
 * @param requestId id that the answer will carry
 * @param headers header values by lower-case name; empty for a call in the same JVM
 */
public record RequestContext(String requestId, Map<String, List<String>> headers) {

    public RequestContext {
        headers = Map.copyOf(headers);
    }
}
