package dev.smithwright.generator.load.c2j;

import dev.smithwright.generator.load.c2j.Places.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.aws.traits.ServiceTrait;
import software.amazon.smithy.aws.traits.clientendpointdiscovery.ClientEndpointDiscoveryTrait;
import software.amazon.smithy.aws.traits.protocols.AwsQueryCompatibleTrait;
import software.amazon.smithy.model.node.ArrayNode;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.traits.DocumentationTrait;
import software.amazon.smithy.model.traits.TitleTrait;
import software.amazon.smithy.model.traits.XmlNamespaceTrait;
import software.amazon.smithy.rulesengine.traits.ClientContextParamsTrait;
import software.amazon.smithy.rulesengine.traits.EndpointRuleSetTrait;
import software.amazon.smithy.rulesengine.traits.EndpointTestsTrait;

/** Metadata and endpoint rules into a service. */
final class ServiceConverter {

    private static final String HTTP_2_FOR_EVENTS = "eventstream";

    private static final String DISCOVERY_ERROR = "InvalidEndpointException";

    private final Conversion conversion;
    private final ServiceDescription service;
    private final ServiceMetadata metadata;

    ServiceConverter(Conversion conversion) {
        this.conversion = conversion;
        this.service = conversion.description();
        this.metadata = conversion.metadata();
    }

    ObjectNode convert(Companions companions, Place place) {
        Place here = place.at("metadata");
        TraitNodes traits = traits(place);
        companions.endpointRules().ifPresent(rules -> traits.add(EndpointRuleSetTrait.ID, rules));
        companions.endpointTests().ifPresent(tests -> traits.add(EndpointTestsTrait.ID, tests));
        return Node.objectNodeBuilder()
                .sourceLocation(here.location())
                .withMember("type", "service")
                .withMember("version", metadata.apiVersion())
                .withMember("operations", operations(place.at("operations")))
                .withMember("traits", traits.build())
                .build();
    }

    private ArrayNode operations(Place place) {
        return service.operations().keySet().stream()
                .map(name -> OperationConverter.target(conversion.names().operation(name), place.at(name)))
                .collect(ArrayNode.collect(place.location()));
    }

    private TraitNodes traits(Place place) {
        TraitNodes traits = new TraitNodes(place.at("metadata"))
                .value(ServiceTrait.ID, "serviceId", identity())
                .value(TitleTrait.ID, "serviceFullName", metadata.serviceFullName())
                .value(DocumentationTrait.ID, "documentation", service.documentation())
                .deprecation(service.deprecated(), service.deprecatedMessage(), null)
                .mark(AwsQueryCompatibleTrait.ID, "awsQueryCompatible", metadata.awsQueryCompatible() != null)
                .value(ClientContextParamsTrait.ID, "clientContextParams", service.clientContextParams());
        if (metadata.xmlNamespace() != null) {
            traits.value(XmlNamespaceTrait.ID, "xmlNamespace", Map.of("uri", metadata.xmlNamespace()));
        }
        conversion
                .protocols()
                .forEach(protocol -> traits.value(protocol.trait(metadata), "protocol", settings(protocol)));
        new AuthTraits(metadata).addToService(traits, service.operations().values());
        return traits.value(ClientEndpointDiscoveryTrait.ID, "metadata", discovery());
    }

    private Map<String, Object> identity() {
        String namespace = Objects.requireNonNullElse(metadata.signingName(), metadata.endpointPrefix());
        return new TreeMap<>(Map.of(
                "sdkId", ServiceIds.of(metadata),
                "arnNamespace", namespace.toLowerCase(Locale.ROOT),
                "endpointPrefix", metadata.endpointPrefix()));
    }

    private Map<String, Object> settings(WireProtocol protocol) {
        return protocol.hasHttpVersions()
                        && HTTP_2_FOR_EVENTS.equals(metadata.protocolSettings().get("h2"))
                ? new TreeMap<>(Map.of("http", List.of("http/1.1", "h2"), "eventStreamHttp", List.of("h2")))
                : Map.of();
    }

    private @Nullable Map<String, Object> discovery() {
        return service.operations().entrySet().stream()
                .filter(operation -> operation.getValue().endpointoperation())
                .findFirst()
                .map(operation -> discoveryBy(operation.getKey()))
                .orElse(null);
    }

    private Map<String, Object> discoveryBy(String operation) {
        Map<String, Object> discovery = new LinkedHashMap<>();
        discovery.put("operation", conversion.names().operation(operation).toString());
        if (service.shapes().containsKey(DISCOVERY_ERROR)) {
            discovery.put("error", conversion.names().shape(DISCOVERY_ERROR).toString());
        }
        return discovery;
    }
}
