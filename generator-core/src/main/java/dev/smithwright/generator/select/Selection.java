package dev.smithwright.generator.select;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to take from a model.
 *
 * @param service the service: its shape id, its shape name or its AWS {@code sdkId}; null for the only one
 * @param operations the names or shape ids of the operations; empty for all
 * @param tags what to take of these by tags
 * @param inferPaginators whether operations that page through their results without saying so are taken for paginated
 * @param protocolNeeded whether a client is generated, so that the protocol must be one that the runtime speaks
 */
public record Selection(
        @Nullable String service,
        List<String> operations,
        TagSelection tags,
        boolean inferPaginators,
        boolean protocolNeeded) {

    /** Whatever the tags, and with nothing inferred. */
    public Selection(@Nullable String service, List<String> operations, boolean protocolNeeded) {
        this(service, operations, TagSelection.ALL, false, protocolNeeded);
    }

    /** Copies the list. */
    public Selection {
        operations = List.copyOf(operations);
    }
}
