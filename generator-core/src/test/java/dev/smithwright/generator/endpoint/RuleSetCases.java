package dev.smithwright.generator.endpoint;

import dev.smithwright.runtime.client.endpoint.EndpointParameters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.node.BooleanNode;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.node.StringNode;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.rulesengine.language.EndpointRuleSet;
import software.amazon.smithy.rulesengine.language.evaluation.RuleEvaluator;
import software.amazon.smithy.rulesengine.language.evaluation.value.EndpointValue;
import software.amazon.smithy.rulesengine.language.evaluation.value.Value;
import software.amazon.smithy.rulesengine.language.syntax.Identifier;
import software.amazon.smithy.rulesengine.language.syntax.parameters.Parameter;
import software.amazon.smithy.rulesengine.traits.EndpointRuleSetTrait;
import software.amazon.smithy.rulesengine.traits.EndpointTestCase;
import software.amazon.smithy.rulesengine.traits.EndpointTestsTrait;

/**
 * The endpoint rules of a model, and the cases that the model has for them.
 *
 * @param rules the rules
 * @param cases the cases
 */
record RuleSetCases(EndpointRuleSet rules, List<EndpointTestCase> cases) {

    static RuleSetCases of(ServiceShape service) {
        return new RuleSetCases(
                service.expectTrait(EndpointRuleSetTrait.class).getEndpointRuleSet(),
                service.getTrait(EndpointTestsTrait.class)
                        .map(EndpointTestsTrait::getTestCases)
                        .orElse(List.of()));
    }

    /** Returns what the case gives to the rules, as a client would. */
    EndpointParameters parameters(EndpointTestCase testCase) {
        ObjectNode given = testCase.getParams();
        Map<String, String> names = new HashMap<>();
        for (Parameter parameter : rules.getParameters()) {
            names.put(parameter.getNameString(), parameter.getBuiltIn().orElse(parameter.getNameString()));
        }
        Map<String, Node> values = new HashMap<>();
        given.getStringMap().forEach((name, value) -> values.put(names.getOrDefault(name, name), value));
        EndpointParameters parameters = EndpointParameters.of(
                text(values.remove("AWS::Region")),
                truth(values.remove("AWS::UseFIPS")),
                truth(values.remove("AWS::UseDualStack")),
                text(values.remove("SDK::Endpoint")));
        for (Map.Entry<String, Node> value : values.entrySet()) {
            parameters = with(parameters, value.getKey(), value.getValue());
        }
        return parameters;
    }

    private static EndpointParameters with(EndpointParameters parameters, String name, Node value) {
        if (value instanceof BooleanNode truth) {
            return parameters.with(name, truth.getValue());
        }
        if (value instanceof StringNode text) {
            return parameters.with(name, text.getValue());
        }
        return parameters.with(name, value.expectArrayNode().getElementsAs(StringNode::getValue));
    }

    private static @Nullable String text(@Nullable Node node) {
        return node == null ? null : node.expectStringNode().getValue();
    }

    private static boolean truth(@Nullable Node node) {
        return node != null && node.expectBooleanNode().getValue();
    }

    /** Returns what the model expects. */
    Answer expected(EndpointTestCase testCase) {
        return testCase.getExpect()
                .getEndpoint()
                .map(endpoint -> new Answer(
                        endpoint.getUrl(), Answer.properties(endpoint.getProperties()), endpoint.getHeaders(), null))
                .orElseGet(() -> Answer.failure(testCase.getExpect().getError().orElseThrow()));
    }

    /** Returns what Smithy's own interpreter says. */
    Answer evaluated(EndpointTestCase testCase) {
        Map<Identifier, Value> values = new HashMap<>();
        testCase.getParams()
                .getStringMap()
                .forEach((name, value) -> values.put(Identifier.of(name), Value.fromNode(value)));
        Value answer;
        try {
            answer = RuleEvaluator.evaluate(rules, values);
        } catch (RuntimeException e) {
            return Answer.failure("(none) " + e.getMessage());
        }
        if (answer instanceof EndpointValue endpoint) {
            Map<String, Node> properties = new HashMap<>();
            endpoint.getProperties().forEach((name, value) -> properties.put(name, value.toNode()));
            return new Answer(endpoint.getUrl(), Answer.properties(properties), endpoint.getHeaders(), null);
        }
        return Answer.failure(answer.expectStringValue().getValue());
    }

    /** Returns a name for the case in a report. */
    static String name(EndpointTestCase testCase) {
        List<String> words = new ArrayList<>();
        testCase.getParams().getStringMap().forEach((name, value) -> words.add(name + "=" + Node.printJson(value)));
        return String.join(" ", words);
    }
}
