package dev.smithwright.runtime.schema;

import java.util.List;

/**
 * On an operation: the service takes the bodies of its requests compressed (Smithy specification, "requestCompression
 * trait").
 *
 * @param encodings names of the encodings, the best first; {@code gzip} is the only one that Smithy knows
 */
public record RequestCompressionTrait(List<String> encodings) implements Trait {

    public RequestCompressionTrait {
        encodings = List.copyOf(encodings);
    }
}
