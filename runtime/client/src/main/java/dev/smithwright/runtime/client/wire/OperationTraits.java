package dev.smithwright.runtime.client.wire;

import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.schema.EndpointMemberTrait;
import dev.smithwright.runtime.schema.HostPrefixTrait;
import dev.smithwright.runtime.schema.RequestCompressionTrait;
import dev.smithwright.runtime.schema.Trait;

/** What the model of an operation changes in its requests. Loaded with the first call of an operation that has such traits. */
final class OperationTraits {

    private OperationTraits() {}

    static HttpRequest apply(Operation<?, ?, ?> operation, Object input, HttpRequest plain, WireSettings settings) {
        HttpRequest request = plain;
        for (Trait trait : operation.traits()) {
            if (trait instanceof EndpointMemberTrait endpoint && settings.hostPrefixes()) {
                request = request.withUri(OperationAddress.named(endpoint, operation, input, request.uri()));
            } else if (trait instanceof HostPrefixTrait host && settings.hostPrefixes()) {
                request = request.withUri(OperationAddress.prefixed(host, operation, input, request.uri()));
            } else if (trait instanceof RequestCompressionTrait compression) {
                request = RequestCompression.apply(compression, request, settings.compressedFrom());
            }
        }
        return request;
    }
}
