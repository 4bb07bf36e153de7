package dev.smithwright.generator.endpoint;

import dev.smithwright.runtime.client.endpoint.AuthScheme;
import dev.smithwright.runtime.client.endpoint.Endpoint;
import dev.smithwright.runtime.client.endpoint.EndpointException;
import dev.smithwright.runtime.client.endpoint.EndpointParameters;
import dev.smithwright.runtime.client.endpoint.EndpointResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.node.ArrayNode;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/**
 * What endpoint rules come to, in a form in which answers of several makers can be compared.
 *
 * @param url the address; empty where there is none
 * @param properties properties, as JSON by name
 * @param headers headers by name
 * @param error why there is no address; null where there is one
 */
record Answer(
        String url,
        Map<String, String> properties,
        Map<String, List<String>> headers,
        @Nullable String error) {

    static Answer failure(String error) {
        return new Answer("", Map.of(), Map.of(), error);
    }

    static Answer of(EndpointResolver resolver, EndpointParameters parameters) {
        try {
            Endpoint endpoint = resolver.resolve(parameters);
            Map<String, String> properties = new TreeMap<>(endpoint.properties());
            properties.replaceAll((name, value) -> Node.printJson(Node.from(value)));
            if (!endpoint.authSchemes().isEmpty()) {
                List<Node> schemes = new ArrayList<>();
                endpoint.authSchemes().forEach(scheme -> schemes.add(node(scheme)));
                properties.put("authSchemes", Node.printJson(sorted(ArrayNode.fromNodes(schemes))));
            }
            return new Answer(endpoint.url(), properties, endpoint.headers(), null);
        } catch (EndpointException e) {
            return failure(String.valueOf(e.getMessage()));
        }
    }

    private static Node node(AuthScheme scheme) {
        ObjectNode.Builder node = ObjectNode.builder().withMember("name", scheme.name());
        if (scheme.signingName() != null) {
            node.withMember("signingName", scheme.signingName());
        }
        if (scheme.signingRegion() != null) {
            node.withMember("signingRegion", scheme.signingRegion());
        }
        if (!scheme.signingRegionSet().isEmpty()) {
            node.withMember("signingRegionSet", ArrayNode.fromStrings(scheme.signingRegionSet()));
        }
        if (scheme.disableDoubleEncoding()) {
            node.withMember("disableDoubleEncoding", true);
        }
        return node.build();
    }

    static Map<String, String> properties(Map<String, Node> nodes) {
        Map<String, String> properties = new TreeMap<>();
        nodes.forEach((name, node) -> properties.put(name, Node.printJson(sorted(node))));
        return properties;
    }

    private static Node sorted(Node node) {
        if (node.isArrayNode()) {
            return node.expectArrayNode().getElements().stream()
                    .map(Answer::sorted)
                    .collect(ArrayNode.collect());
        }
        if (node.isObjectNode()) {
            ObjectNode.Builder object = ObjectNode.builder();
            new TreeMap<>(node.expectObjectNode().getStringMap())
                    .forEach((name, value) -> object.withMember(name, sorted(value)));
            return object.build();
        }
        return node;
    }
}
