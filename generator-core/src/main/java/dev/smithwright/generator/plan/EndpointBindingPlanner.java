package dev.smithwright.generator.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.jmespath.JmespathException;
import software.amazon.smithy.jmespath.JmespathExpression;
import software.amazon.smithy.model.FromSourceLocation;
import software.amazon.smithy.model.knowledge.OperationIndex;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.rulesengine.traits.ContextParamTrait;
import software.amazon.smithy.rulesengine.traits.OperationContextParamsTrait;
import software.amazon.smithy.rulesengine.traits.StaticContextParamsTrait;

/** Plans what operations add to the parameters of endpoint rules. */
final class EndpointBindingPlanner {

    private final ShapeClosure closure;
    private final PathTypes paths;
    private final NameScope methodNames = NameScope.ofMembers(ReservedWords.of(), "Path");

    EndpointBindingPlanner(ShapeClosure closure, List<RecordPlan> records) {
        this.closure = closure;
        Map<JavaType, RecordPlan> byType = new HashMap<>();
        records.forEach(record -> byType.put(record.type(), record));
        this.paths = new PathTypes(byType);
    }

    /**
     * Returns what each operation adds, for those that add something.
     *
     * @throws RuleException if no code could stand for a JMESPath expression
     */
    List<EndpointPlan.Binding> plan(List<OperationPlan> operations, List<EndpointPlan.Parameter> parameters) {
        Map<String, RuleType> types = new HashMap<>();
        parameters.forEach(parameter -> types.put(parameter.name(), parameter.type()));
        List<EndpointPlan.Binding> bindings = new ArrayList<>();
        for (OperationPlan operation : operations) {
            OperationShape shape = closure.operations().get(operation.index());
            List<EndpointPlan.Argument> arguments = arguments(shape, operation.inputOrNull(), types);
            if (!arguments.isEmpty()) {
                bindings.add(new EndpointPlan.Binding(operation.index(), arguments));
            }
        }
        return bindings;
    }

    /** What stands on the operation has precedence over a member, and that over a path. */
    private List<EndpointPlan.Argument> arguments(
            OperationShape shape, @Nullable RecordPlan input, Map<String, RuleType> types) {
        Map<String, EndpointPlan.Argument> arguments = new TreeMap<>();
        if (input != null) {
            paths(shape, input, types, arguments);
            members(shape, input, types, arguments);
        }
        shape.getTrait(StaticContextParamsTrait.class)
                .ifPresent(trait -> trait.getParameters()
                        .forEach((name, definition) -> type(name, types)
                                .ifPresent(type -> arguments.put(
                                        name, new EndpointPlan.Fixed(name, type, values(definition.getValue()))))));
        return List.copyOf(arguments.values());
    }

    private static Optional<RuleType> type(String parameter, Map<String, RuleType> types) {
        return Optional.ofNullable(types.get(parameter));
    }

    private void paths(
            OperationShape shape,
            RecordPlan input,
            Map<String, RuleType> types,
            Map<String, EndpointPlan.Argument> arguments) {
        shape.getTrait(OperationContextParamsTrait.class)
                .ifPresent(trait -> trait.getParameters()
                        .forEach((name, definition) -> type(name, types)
                                .ifPresent(type ->
                                        arguments.put(name, path(name, type, definition.getPath(), input, trait)))));
    }

    private void members(
            OperationShape shape,
            RecordPlan input,
            Map<String, RuleType> types,
            Map<String, EndpointPlan.Argument> arguments) {
        for (MemberShape member : OperationIndex.of(closure.model())
                .expectInputShape(shape)
                .getAllMembers()
                .values()) {
            member.getTrait(ContextParamTrait.class)
                    .ifPresent(trait -> type(trait.getName(), types)
                            .ifPresent(type -> arguments.put(
                                    trait.getName(),
                                    member(trait.getName(), type, member.getMemberName(), input, trait))));
        }
    }

    private EndpointPlan.Argument member(
            String parameter, RuleType type, String name, RecordPlan input, FromSourceLocation place) {
        for (MemberPlan member : input.members()) {
            boolean isText = type == RuleType.TEXT && member.type() == TypeRef.Scalar.STRING;
            boolean isTruth = type == RuleType.TRUTH && member.type() == TypeRef.Scalar.BOOLEAN;
            if (member.name().equals(name) && (isText || isTruth)) {
                return new EndpointPlan.InputMember(parameter, member);
            }
        }
        return path(parameter, type, name, input, place);
    }

    private EndpointPlan.Argument path(
            String parameter, RuleType type, String expression, RecordPlan input, FromSourceLocation place) {
        try {
            PathType subject = new PathType.Structure(input);
            List<String> fields = new ArrayList<>();
            PathPlan path = new PathPlanner(paths, subject, fields).plan(JmespathExpression.parse(expression));
            String name = methodNames.claim(Members.javaName(String.join("_", fields)));
            return new EndpointPlan.InputPath(
                    parameter, input, new WaiterPlan.PathMethod(name, expression, subject, path, result(type)));
        } catch (PathException | JmespathException e) {
            throw new RuleException(
                    "gets the parameter " + parameter + " from `" + expression + "`, which cannot be evaluated: "
                            + e.getMessage(),
                    place);
        }
    }

    private static PathType result(RuleType type) {
        return switch (type) {
            case TRUTH -> PathType.Plain.TRUTH;
            case TEXTS -> new PathType.Sequence(PathType.Text.STRING, false);
            default -> PathType.Text.STRING;
        };
    }

    /** Returns the value of a parameter as the model writes it: one, or those of a list. */
    static List<RuleValue> values(Node node) {
        if (node.isArrayNode()) {
            return node.expectArrayNode().getElements().stream()
                    .flatMap(element -> values(element).stream())
                    .toList();
        }
        return List.of(
                node.isBooleanNode()
                        ? new RuleValue.Truth(node.expectBooleanNode().getValue())
                        : new RuleValue.Text(node.expectStringNode().getValue()));
    }
}
