package dev.smithwright.generator.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the model says of the service as a whole.
 *
 * @param shapeId absolute shape id
 * @param title name for people
 * @param version API version
 * @param sdkId AWS's short name; null for a service outside AWS
 * @param endpointPrefix first label of the host name; null where the model has none
 * @param signingName service name for Signature Version 4; null where the service is not signed with it
 * @param protocols names of the protocols, the one that was selected first
 * @param queryCompatible whether it once spoke awsQuery and keeps the names of its errors from then
 * @param documentation what the model says to people
 */
public record ServiceFacts(
        String shapeId,
        String title,
        String version,
        @Nullable String sdkId,
        @Nullable String endpointPrefix,
        @Nullable String signingName,
        List<String> protocols,
        boolean queryCompatible,
        Documentation documentation) {

    /** Copies the list. */
    public ServiceFacts {
        protocols = List.copyOf(protocols);
    }
}
