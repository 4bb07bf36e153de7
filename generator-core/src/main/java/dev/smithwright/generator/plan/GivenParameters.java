package dev.smithwright.generator.plan;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.rulesengine.language.EndpointRuleSet;
import software.amazon.smithy.rulesengine.language.syntax.parameters.Parameter;

/**
 * Reads what a case gives to endpoint rules, as a client knows it.
 *
 * @param keys by a parameter's name in the rules, what a client knows it by: the built-in that it is, or else that name
 */
record GivenParameters(Map<String, String> keys) {

    GivenParameters {
        keys = Map.copyOf(keys);
    }

    static GivenParameters of(EndpointRuleSet rules) {
        Map<String, String> keys = new HashMap<>();
        for (Parameter parameter : rules.getParameters()) {
            keys.put(parameter.getNameString(), parameter.getBuiltIn().orElse(parameter.getNameString()));
        }
        return new GivenParameters(keys);
    }

    /**
     * Returns what several objects give together.
     *
     * @throws software.amazon.smithy.model.SourceException if a value has a type that no parameter has
     */
    EndpointCasePlan.Given read(ObjectNode... objects) {
        Map<String, Node> values = new LinkedHashMap<>();
        for (ObjectNode object : objects) {
            object.getStringMap().forEach((name, value) -> values.put(keys.getOrDefault(name, name), value));
        }
        return new EndpointCasePlan.Given(
                text(values.remove("AWS::Region")),
                isTrue(values.remove("AWS::UseFIPS")),
                isTrue(values.remove("AWS::UseDualStack")),
                text(values.remove("SDK::Endpoint")),
                values.entrySet().stream()
                        .map(entry -> new EndpointPlan.Fixed(
                                entry.getKey(),
                                type(entry.getValue()),
                                EndpointBindingPlanner.values(entry.getValue())))
                        .toList());
    }

    private static @Nullable String text(@Nullable Node node) {
        return node == null ? null : node.expectStringNode().getValue();
    }

    private static boolean isTrue(@Nullable Node node) {
        return node != null && node.expectBooleanNode().getValue();
    }

    private static RuleType type(Node node) {
        if (node.isArrayNode()) {
            return RuleType.TEXTS;
        }
        return node.isBooleanNode() ? RuleType.TRUTH : RuleType.TEXT;
    }
}
