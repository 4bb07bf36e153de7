package dev.smithwright.generator.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.rulesengine.language.Endpoint;
import software.amazon.smithy.rulesengine.language.syntax.Identifier;
import software.amazon.smithy.rulesengine.language.syntax.expressions.Expression;
import software.amazon.smithy.rulesengine.language.syntax.expressions.literal.Literal;
import software.amazon.smithy.rulesengine.language.syntax.expressions.literal.RecordLiteral;
import software.amazon.smithy.rulesengine.language.syntax.expressions.literal.TupleLiteral;
import software.amazon.smithy.rulesengine.language.syntax.rule.Condition;
import software.amazon.smithy.rulesengine.language.syntax.rule.Rule;
import software.amazon.smithy.rulesengine.language.syntax.rule.RuleValueVisitor;

/** Plans the rules of a service's endpoints. */
final class RulePlanner {

    private static final String AUTH_SCHEMES = "authSchemes";

    private final RuleVariables variables;

    /**
     * Plans rules below others.
     *
     * @param variables what names stand for there
     */
    RulePlanner(RuleVariables variables) {
        this.variables = variables;
    }

    /**
     * Returns the rule.
     *
     * @throws RuleException if no code could stand for it
     */
    static RulePlan rule(Rule rule, RuleVariables variables) {
        return new RulePlanner(variables.below()).rule(rule);
    }

    private RulePlan rule(Rule rule) {
        List<RulePlan.Condition> conditions = new ArrayList<>();
        for (Condition condition : rule.getConditions()) {
            conditions.add(condition(condition));
        }
        return rule.accept(new RuleValueVisitor<>() {
            @Override
            public RulePlan visitTreeRule(List<Rule> rules) {
                return new RulePlan.Tree(
                        conditions,
                        rules.stream()
                                .map(below -> RulePlanner.rule(below, variables))
                                .toList());
            }

            @Override
            public RulePlan visitErrorRule(Expression error) {
                return new RulePlan.Failure(conditions, value(error));
            }

            @Override
            public RulePlan visitEndpointRule(Endpoint endpoint) {
                return new RulePlan.Address(conditions, endpoint(endpoint));
            }
        });
    }

    private RulePlan.Condition condition(Condition condition) {
        RuleValue value = value(condition.getFunction());
        @Nullable String name = condition.getResult().map(Identifier::toString).orElse(null);
        return new RulePlan.Condition(
                name == null ? null : variables.declare(name, value.type()).name(), value);
    }

    private RuleValue value(Expression expression) {
        return new RuleValuePlanner(variables).value(expression);
    }

    private RulePlan.EndpointValue endpoint(Endpoint endpoint) {
        Map<String, List<RuleValue>> headers = new LinkedHashMap<>();
        endpoint.getHeaders()
                .forEach((name, values) ->
                        headers.put(name, values.stream().map(this::value).toList()));
        Map<String, RuleValue> properties = new LinkedHashMap<>();
        List<RulePlan.AuthScheme> authSchemes = new ArrayList<>();
        endpoint.getProperties().forEach((name, literal) -> {
            if (name.toString().equals(AUTH_SCHEMES)) {
                elements(literal).forEach(scheme -> authSchemes.add(authScheme(scheme)));
            } else {
                properties.put(name.toString(), text(name.toString(), literal));
            }
        });
        return new RulePlan.EndpointValue(value(endpoint.getUrl()), authSchemes, headers, properties);
    }

    private RuleValue text(String name, Literal literal) {
        RuleValue value = value(literal);
        if (value.type() != RuleType.TEXT) {
            throw new RuleException("has a value for the property " + name + " that is no text", literal);
        }
        return value;
    }

    private RulePlan.AuthScheme authScheme(Literal literal) {
        Map<Identifier, Literal> members = members(literal);
        RuleValue name = new RuleValue.Text("");
        List<RulePlan.AuthProperty> properties = new ArrayList<>();
        for (Map.Entry<Identifier, Literal> member : members.entrySet()) {
            if (member.getKey().toString().equals("name")) {
                name = value(member.getValue());
            } else {
                properties.add(authProperty(member.getKey().toString(), member.getValue()));
            }
        }
        return new RulePlan.AuthScheme(name, properties);
    }

    private RulePlan.AuthProperty authProperty(String name, Literal literal) {
        return switch (name) {
            case "signingName", "signingRegion", "disableDoubleEncoding" ->
                new RulePlan.AuthProperty(name, false, List.of(value(literal)));
            case "signingRegionSet" ->
                new RulePlan.AuthProperty(
                        name, true, elements(literal).stream().map(this::value).toList());
            default ->
                throw new RuleException(
                        "has an auth scheme with the property " + name + ", which is not known here", literal);
        };
    }

    private static List<Literal> elements(Literal literal) {
        if (literal instanceof TupleLiteral list) {
            return list.members();
        }
        throw new RuleException("has something else where a list has to be", literal);
    }

    private static Map<Identifier, Literal> members(Literal literal) {
        if (literal instanceof RecordLiteral object) {
            return object.members();
        }
        throw new RuleException("has something else where an object has to be", literal);
    }
}
