package dev.smithwright.generator.plan;

import dev.smithwright.generator.diagnostics.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.SourceException;
import software.amazon.smithy.model.SourceLocation;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.rulesengine.language.EndpointRuleSet;
import software.amazon.smithy.rulesengine.language.evaluation.RuleEvaluator;
import software.amazon.smithy.rulesengine.traits.EndpointRuleSetTrait;
import software.amazon.smithy.rulesengine.traits.EndpointTestCase;
import software.amazon.smithy.rulesengine.traits.EndpointTestOperationInput;
import software.amazon.smithy.rulesengine.traits.EndpointTestsTrait;

/** Plans the cases by which a model tests its endpoint rules. */
final class EndpointCasePlanner {

    private static final int LONGEST_NAME = 90;

    private final ServiceShape service;
    private final Map<String, OperationPlan> operations;
    private final ExampleReader inputs;
    private final Diagnostics diagnostics;
    private final NameScope names = NameScope.ofMembers(ReservedWords.of("endpoint-test-methods"), "Case");

    EndpointCasePlanner(
            ServiceShape service, List<OperationPlan> operations, ExampleReader inputs, Diagnostics diagnostics) {
        this.service = service;
        this.operations = operations.stream().collect(Collectors.toMap(OperationPlan::name, Function.identity()));
        this.inputs = inputs;
        this.diagnostics = diagnostics;
    }

    /** Returns the cases; none where what is wrong with them was noted, such as that there are none. */
    List<EndpointCasePlan> cases() {
        List<EndpointTestCase> cases = service.getTrait(EndpointTestsTrait.class)
                .map(EndpointTestsTrait::getTestCases)
                .orElse(List.of());
        Optional<EndpointRuleSet> rules =
                service.getTrait(EndpointRuleSetTrait.class).map(EndpointRuleSetTrait::getEndpointRuleSet);
        if (cases.isEmpty() || rules.isEmpty()) {
            diagnostics.error(
                    "NoEndpointTests",
                    service.getSourceLocation(),
                    "The service " + service.getId() + " has no endpoint rules with cases to test them",
                    "Leave 'endpointTests' out, or give the service the traits smithy.rules#endpointRuleSet and "
                            + EndpointTestsTrait.ID);
            return List.of();
        }
        List<EndpointCasePlan> plans = new ArrayList<>();
        cases.forEach(testCase -> plan(testCase, rules.get()).ifPresent(plans::add));
        return plans;
    }

    private Optional<EndpointCasePlan> plan(EndpointTestCase testCase, EndpointRuleSet rules) {
        try {
            return Optional.of(plan(testCase, new EndpointExpectations(rules)));
        } catch (RuleException e) {
            report(e.location(), String.valueOf(e.getMessage()));
        } catch (SourceException e) {
            report(e.getSourceLocation(), "cannot be read: " + e.getMessage());
        }
        return Optional.empty();
    }

    private void report(SourceLocation where, String what) {
        diagnostics.error(
                "EndpointTestNotCompilable",
                where,
                "A case of " + EndpointTestsTrait.ID + " " + what,
                "Mend the case, or leave 'endpointTests' out");
    }

    private EndpointCasePlan plan(EndpointTestCase testCase, EndpointExpectations expectations) {
        String title = title(testCase);
        EndpointCasePlan.Expectation modelled = EndpointExpectations.modelled(testCase);
        FormerPartitions former = new FormerPartitions();
        EndpointCasePlan.Expectation today =
                expectations.evaluated(testCase, new RuleEvaluator()).orElse(modelled);
        boolean outdated = !today.equals(modelled)
                && expectations
                        .evaluated(testCase, former)
                        .filter(modelled::equals)
                        .isPresent();
        GivenParameters parameters = GivenParameters.of(expectations.rules());
        return new EndpointCasePlan(
                names.claim(methodName(title)),
                title,
                parameters.read(testCase.getParams()),
                calls(parameters, testCase.getOperationInputs()),
                outdated ? today : modelled,
                outdated ? new EndpointCasePlan.Outdated(modelled, former.seen()) : null);
    }

    private static String title(EndpointTestCase testCase) {
        return testCase.getDocumentation()
                .filter(text -> !text.isBlank())
                .orElseGet(() -> testCase.getParams().getStringMap().entrySet().stream()
                        .map(given -> given.getKey() + "=" + Node.printJson(given.getValue()))
                        .collect(Collectors.joining(" ")));
    }

    /** Titles of cases are sentences, or all that is given: the first words tell enough. */
    private static String methodName(String title) {
        String name = Words.of(title).lowerCamel();
        String start = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        return start.isEmpty() ? "unnamed" : start;
    }

    /** Returns the calls of operations that are generated. */
    private List<EndpointCasePlan.Call> calls(GivenParameters parameters, List<EndpointTestOperationInput> calls) {
        List<EndpointCasePlan.Call> plans = new ArrayList<>();
        for (EndpointTestOperationInput call : calls) {
            @Nullable OperationPlan operation = operations.get(call.getOperationName());
            if (operation != null) {
                plans.add(new EndpointCasePlan.Call(
                        operation.index(),
                        input(operation, call),
                        parameters.read(call.getClientParams(), call.getBuiltInParams())));
            }
        }
        return plans;
    }

    private List<ExampleValue.Assignment> input(OperationPlan operation, EndpointTestOperationInput call) {
        List<MemberPlan> members = operation.input().map(RecordPlan::members).orElse(List.of());
        return inputs.assignments(members, call.getOperationParams())
                .orElseThrow(() -> new RuleException(
                        "calls " + operation.name() + " with an input that does not fit the model", call));
    }
}
