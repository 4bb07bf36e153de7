package dev.smithwright.runtime.operation;

import dev.smithwright.runtime.shape.ImmutableCopies;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came with a response besides its output.
 *
 * @param requestId the service's id of the request, null where it sent none
 * @param httpStatus HTTP status
 * @param headers header values by lower-case name, in the order of arrival
 * @param attempts how often the request was sent, at least 1
 */
public record ResponseMetadata(
        @Nullable String requestId, int httpStatus, Map<String, List<String>> headers, int attempts) {

    public ResponseMetadata {
        headers = ImmutableCopies.map(headers);
    }
}
