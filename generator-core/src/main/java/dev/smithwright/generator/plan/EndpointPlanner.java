package dev.smithwright.generator.plan;

import dev.smithwright.generator.diagnostics.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.FromSourceLocation;
import software.amazon.smithy.model.SourceException;
import software.amazon.smithy.model.SourceLocation;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.rulesengine.language.EndpointRuleSet;
import software.amazon.smithy.rulesengine.language.error.InvalidRulesException;
import software.amazon.smithy.rulesengine.language.evaluation.value.Value;
import software.amazon.smithy.rulesengine.language.syntax.parameters.Parameter;
import software.amazon.smithy.rulesengine.traits.EndpointRuleSetTrait;

/** Plans how a service finds its address. */
final class EndpointPlanner {

    private final ServiceShape service;
    private final EndpointBindingPlanner bindings;
    private final Diagnostics diagnostics;

    EndpointPlanner(ServiceShape service, EndpointBindingPlanner bindings, Diagnostics diagnostics) {
        this.service = service;
        this.bindings = bindings;
        this.diagnostics = diagnostics;
    }

    /** Returns the plan; null where the model has no endpoint rules, or where what is wrong with them was noted. */
    @Nullable
    EndpointPlan plan(List<OperationPlan> operations) {
        @Nullable
        EndpointRuleSetTrait trait =
                service.getTrait(EndpointRuleSetTrait.class).orElse(null);
        if (trait == null) {
            return null;
        }
        try {
            return plan(trait.getEndpointRuleSet(), operations);
        } catch (RuleException e) {
            report(e.location(), "The endpoint rules of " + service.getId() + ": a rule " + e.getMessage());
        } catch (SourceException | InvalidRulesException e) {
            report(
                    ((FromSourceLocation) e).getSourceLocation(),
                    "The endpoint rules of " + service.getId() + " cannot be read: " + e.getMessage());
        }
        return null;
    }

    private void report(SourceLocation where, String what) {
        diagnostics.error(
                "EndpointRulesNotCompilable",
                where,
                what,
                "Mend the rules, or leave the trait smithy.rules#endpointRuleSet out and give clients an endpoint");
    }

    private EndpointPlan plan(EndpointRuleSet ruleSet, List<OperationPlan> operations) {
        RuleVariables variables = RuleVariables.empty();
        List<EndpointPlan.Parameter> parameters = new ArrayList<>();
        for (Parameter parameter : ruleSet.getParameters()) {
            parameters.add(parameter(parameter, variables));
        }
        List<RulePlan> rules = ruleSet.getRules().stream()
                .map(rule -> RulePlanner.rule(rule, variables))
                .toList();
        Set<String> used = rules.stream().flatMap(RulePlan::variables).collect(Collectors.toUnmodifiableSet());
        parameters.removeIf(parameter -> !used.contains(parameter.variable()));
        return new EndpointPlan(parameters, rules, bindings.plan(operations, parameters), List.of());
    }

    private static EndpointPlan.Parameter parameter(Parameter parameter, RuleVariables variables) {
        return new EndpointPlan.Parameter(
                parameter.getNameString(),
                variables.declare(parameter.getNameString(), type(parameter)).name(),
                type(parameter),
                parameter.getBuiltIn().orElse(null),
                parameter.isRequired(),
                parameter.getDefault().map(EndpointPlanner::values).orElse(null));
    }

    private static RuleType type(Parameter parameter) {
        return switch (parameter.getType()) {
            case STRING -> RuleType.TEXT;
            case BOOLEAN -> RuleType.TRUTH;
            case STRING_ARRAY -> RuleType.TEXTS;
        };
    }

    private static List<RuleValue> values(Value value) {
        return EndpointBindingPlanner.values(value.toNode());
    }
}
