package dev.smithwright.generator.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.rulesengine.language.EndpointRuleSet;
import software.amazon.smithy.rulesengine.language.evaluation.RuleEvaluator;
import software.amazon.smithy.rulesengine.language.evaluation.value.EndpointValue;
import software.amazon.smithy.rulesengine.language.evaluation.value.Value;
import software.amazon.smithy.rulesengine.language.syntax.Identifier;
import software.amazon.smithy.rulesengine.traits.EndpointTestCase;

/**
 * Tells what comes of cases: what the model says, and what Smithy's own interpreter does.
 *
 * @param rules the rules
 */
record EndpointExpectations(EndpointRuleSet rules) {

    private static final String AUTH_SCHEMES = "authSchemes";

    /**
     * Returns what the model expects.
     *
     * @throws RuleException if no code could stand for it
     */
    static EndpointCasePlan.Expectation modelled(EndpointTestCase testCase) {
        return testCase.getExpect()
                .getEndpoint()
                .map(endpoint -> address(endpoint.getUrl(), endpoint.getHeaders(), endpoint.getProperties()))
                .orElseGet(() -> new EndpointCasePlan.Failure(
                        testCase.getExpect().getError().orElse("")));
    }

    /** Returns what an interpreter says; empty where it cannot say anything, such as without a value that is required. */
    Optional<EndpointCasePlan.Expectation> evaluated(EndpointTestCase testCase, RuleEvaluator interpreter) {
        Map<Identifier, Value> values = new HashMap<>();
        testCase.getParams()
                .getStringMap()
                .forEach((name, value) -> values.put(Identifier.of(name), Value.fromNode(value)));
        try {
            return Optional.of(expectation(interpreter.evaluateRuleSet(rules, values)));
        } catch (RuntimeException e) {
            // Smithy's interpreter has no narrower type for what it cannot evaluate.
            return Optional.empty();
        }
    }

    private static EndpointCasePlan.Expectation expectation(Value value) {
        if (value instanceof EndpointValue endpoint) {
            Map<String, Node> properties = new LinkedHashMap<>();
            endpoint.getProperties().forEach((name, property) -> properties.put(name, property.toNode()));
            return address(endpoint.getUrl(), endpoint.getHeaders(), properties);
        }
        return new EndpointCasePlan.Failure(value.expectStringValue().getValue());
    }

    private static EndpointCasePlan.Expectation address(
            String url, Map<String, List<String>> headers, Map<String, Node> properties) {
        Map<String, List<RuleValue>> texts = new TreeMap<>();
        headers.forEach((name, values) -> texts.put(
                name, values.stream().<RuleValue>map(RuleValue.Text::new).toList()));
        Map<String, RuleValue> others = new TreeMap<>();
        List<RulePlan.AuthScheme> schemes = new ArrayList<>();
        properties.forEach((name, value) -> {
            if (name.equals(AUTH_SCHEMES)) {
                value.expectArrayNode().getElements().forEach(scheme -> schemes.add(authScheme(scheme)));
            } else {
                others.put(name, new RuleValue.Text(value.expectStringNode().getValue()));
            }
        });
        return new EndpointCasePlan.Address(
                new RulePlan.EndpointValue(new RuleValue.Text(url), schemes, texts, others));
    }

    /** Properties in the order of their names, and none that only says what holds anyway: equal schemes are equal here. */
    private static RulePlan.AuthScheme authScheme(Node node) {
        Map<String, Node> members = new TreeMap<>(node.expectObjectNode().getStringMap());
        Node name = members.remove("name");
        List<RulePlan.AuthProperty> properties = new ArrayList<>();
        members.forEach((property, value) -> {
            if (!value.equals(Node.from(false))) {
                properties.add(authProperty(property, value));
            }
        });
        return new RulePlan.AuthScheme(
                new RuleValue.Text(name == null ? "" : name.expectStringNode().getValue()), properties);
    }

    private static RulePlan.AuthProperty authProperty(String name, Node value) {
        return switch (name) {
            case "signingName", "signingRegion", "disableDoubleEncoding", "signingRegionSet" ->
                new RulePlan.AuthProperty(name, value.isArrayNode(), EndpointBindingPlanner.values(value));
            default ->
                throw new RuleException(
                        "expects an auth scheme with the property " + name + ", which is not known here", value);
        };
    }
}
