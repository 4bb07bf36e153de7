package dev.smithwright.generator.load.c2j;

import dev.smithwright.generator.load.c2j.Places.Place;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.aws.traits.HttpChecksumTrait;
import software.amazon.smithy.aws.traits.clientendpointdiscovery.ClientDiscoveredEndpointTrait;
import software.amazon.smithy.model.node.ArrayNode;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.traits.DocumentationTrait;
import software.amazon.smithy.model.traits.EndpointTrait;
import software.amazon.smithy.model.traits.HttpChecksumRequiredTrait;
import software.amazon.smithy.model.traits.IdempotentTrait;
import software.amazon.smithy.model.traits.ReadonlyTrait;
import software.amazon.smithy.model.traits.RequestCompressionTrait;
import software.amazon.smithy.model.traits.UnitTypeTrait;
import software.amazon.smithy.rulesengine.traits.OperationContextParamsTrait;
import software.amazon.smithy.rulesengine.traits.StaticContextParamsTrait;

/** Operations into operations. */
final class OperationConverter {

    private final Conversion conversion;
    private final AuthTraits auth;
    private final HttpTraits http;

    OperationConverter(Conversion conversion) {
        this.conversion = conversion;
        this.auth = new AuthTraits(conversion.metadata());
        this.http = new HttpTraits(conversion);
    }

    /**
     * Converts an operation.
     *
     * @param more traits to add to its own
     */
    ObjectNode convert(String name, OperationDescription operation, ObjectNode more, Place place) {
        return Node.objectNodeBuilder()
                .sourceLocation(place.location())
                .withMember("type", "operation")
                .withMember("input", structure(operation.input(), place.at("input")))
                .withMember("output", structure(operation.output(), place.at("output")))
                .withMember("errors", errors(operation, place.at("errors")))
                .withMember(
                        "traits", traits(name, operation, place).addAll(more).build())
                .build();
    }

    private ObjectNode structure(@Nullable MemberDescription reference, Place place) {
        return target(
                reference == null ? UnitTypeTrait.UNIT : conversion.names().shape(reference.shape()), place);
    }

    private ArrayNode errors(OperationDescription operation, Place place) {
        return operation.errors().stream()
                .map(error -> target(conversion.names().shape(error.shape()), place))
                .distinct()
                .collect(ArrayNode.collect(place.location()));
    }

    private TraitNodes traits(String name, OperationDescription operation, Place place) {
        TraitNodes traits = new TraitNodes(place)
                .value(DocumentationTrait.ID, "documentation", operation.documentation())
                .deprecation(operation.deprecated(), operation.deprecatedMessage(), operation.deprecatedSince())
                .mark(IdempotentTrait.ID, "idempotent", operation.idempotent())
                .mark(ReadonlyTrait.ID, "readonly", operation.readonly())
                .mark(HttpChecksumRequiredTrait.ID, "httpChecksumRequired", operation.httpChecksumRequired())
                .value(HttpChecksumTrait.ID, "httpChecksum", operation.httpChecksum())
                .value(EndpointTrait.ID, "endpoint", operation.endpoint())
                .value(RequestCompressionTrait.ID, "requestcompression", operation.requestcompression())
                .value(StaticContextParamsTrait.ID, "staticContextParams", operation.staticContextParams())
                .value(OperationContextParamsTrait.ID, "operationContextParams", operation.operationContextParams());
        addDiscovery(traits, operation, place.at("endpointdiscovery"));
        auth.addToOperation(traits, operation);
        http.add(traits, name, operation, place.at("http"));
        return traits;
    }

    private static void addDiscovery(TraitNodes traits, OperationDescription operation, Place place) {
        if (operation.endpointdiscovery() != null) {
            boolean required = Boolean.TRUE.equals(operation.endpointdiscovery().get("required"));
            traits.add(
                    ClientDiscoveredEndpointTrait.ID,
                    Node.objectNodeBuilder()
                            .sourceLocation(place.location())
                            .withMember("required", required)
                            .build());
        }
    }

    static ObjectNode target(ShapeId id, Place place) {
        return Node.objectNodeBuilder()
                .sourceLocation(place.location())
                .withMember("target", id.toString())
                .build();
    }
}
