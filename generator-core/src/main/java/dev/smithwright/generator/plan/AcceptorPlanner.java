package dev.smithwright.generator.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import software.amazon.smithy.aws.traits.protocols.AwsQueryErrorTrait;
import software.amazon.smithy.jmespath.JmespathException;
import software.amazon.smithy.jmespath.JmespathExpression;
import software.amazon.smithy.model.knowledge.OperationIndex;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.StructureShape;
import software.amazon.smithy.waiters.Acceptor;
import software.amazon.smithy.waiters.AcceptorState;
import software.amazon.smithy.waiters.Matcher;
import software.amazon.smithy.waiters.PathComparator;
import software.amazon.smithy.waiters.PathMatcher;
import software.amazon.smithy.waiters.Waiter;

/** Plans what responses mean to one waiter. */
final class AcceptorPlanner implements Matcher.Visitor<AcceptorPlan.Matcher> {

    private static final int FIELDS_IN_NAME = 3;
    private static final ReservedWords METHODS = ReservedWords.of("waiter-methods");

    private final Types types;
    private final PathTypes pathTypes;
    private final OperationShape operation;
    private final PathType.Exchange exchange;
    private final NameScope names = NameScope.ofMembers(METHODS, "Value");
    private final Map<String, WaiterPlan.PathMethod> paths = new LinkedHashMap<>();
    private final List<AcceptorPlan> acceptors = new ArrayList<>();

    AcceptorPlanner(Types types, PathTypes pathTypes, OperationShape operation, PathType.Exchange exchange) {
        this.types = types;
        this.pathTypes = pathTypes;
        this.operation = operation;
        this.exchange = exchange;
    }

    /** Plans the acceptors, and tells of those that no code could stand for. */
    void plan(Waiter waiter, Consumer<String> problems) {
        for (Acceptor acceptor : waiter.getAcceptors()) {
            try {
                acceptors.add(new AcceptorPlan(
                        state(acceptor.getState()), acceptor.getMatcher().accept(this)));
            } catch (PathException e) {
                problems.accept(e.problem());
            }
        }
    }

    List<AcceptorPlan> acceptors() {
        return acceptors;
    }

    List<WaiterPlan.PathMethod> paths() {
        return List.copyOf(paths.values());
    }

    private static AcceptorPlan.State state(AcceptorState state) {
        return switch (state) {
            case SUCCESS -> AcceptorPlan.State.SUCCESS;
            case FAILURE -> AcceptorPlan.State.FAILURE;
            case RETRY -> AcceptorPlan.State.RETRY;
        };
    }

    @Override
    public AcceptorPlan.Matcher visitSuccess(Matcher.SuccessMember success) {
        return success.getValue() ? AcceptorPlan.Kind.ANY_OUTPUT : AcceptorPlan.Kind.ANY_ERROR;
    }

    @Override
    public AcceptorPlan.Matcher visitErrorType(Matcher.ErrorTypeMember errorType) {
        String name = errorType.getValue().substring(errorType.getValue().indexOf('#') + 1);
        Set<String> codes = new LinkedHashSet<>();
        codes.add(name);
        OperationIndex.of(types.closure().model()).getErrors(types.closure().service(), operation).stream()
                .filter(error -> codes(error).contains(name))
                .forEach(error -> codes.addAll(codes(error)));
        return new AcceptorPlan.ErrorCodes(List.copyOf(codes));
    }

    /** The query protocol, and those that are compatible with it, may send a code that is not the shape's name. */
    private static Set<String> codes(StructureShape error) {
        Set<String> codes = new LinkedHashSet<>();
        codes.add(error.getId().getName());
        error.getTrait(AwsQueryErrorTrait.class)
                .map(AwsQueryErrorTrait::getCode)
                .ifPresent(codes::add);
        return codes;
    }

    @Override
    public AcceptorPlan.Matcher visitOutput(Matcher.OutputMember output) {
        if (exchange.output() == null) {
            throw new PathException("looks into the output of an operation that has none");
        }
        return path(output.getValue(), new PathType.Structure(exchange.output()));
    }

    @Override
    public AcceptorPlan.Matcher visitInputOutput(Matcher.InputOutputMember inputOutput) {
        return path(inputOutput.getValue(), exchange);
    }

    @Override
    public AcceptorPlan.Matcher visitUnknown(Matcher.UnknownMember unknown) {
        throw new PathException("has the matcher '" + unknown.getMemberName() + "', which Smithy does not define");
    }

    private AcceptorPlan.Matcher path(PathMatcher matcher, PathType subject) {
        AcceptorPlan.Comparator comparator = comparator(matcher.getComparator());
        PathType result = result(comparator);
        String key = matcher.getPath() + "\n" + subject + "\n" + result;
        WaiterPlan.PathMethod path = paths.get(key);
        if (path == null) {
            path = method(matcher.getPath(), comparator, subject);
            paths.put(key, path);
        }
        return new AcceptorPlan.PathValue(path, comparator, matcher.getExpected());
    }

    private static AcceptorPlan.Comparator comparator(PathComparator comparator) {
        return switch (comparator) {
            case STRING_EQUALS -> AcceptorPlan.Comparator.STRING_EQUALS;
            case BOOLEAN_EQUALS -> AcceptorPlan.Comparator.BOOLEAN_EQUALS;
            case ALL_STRING_EQUALS -> AcceptorPlan.Comparator.ALL_STRING_EQUALS;
            case ANY_STRING_EQUALS -> AcceptorPlan.Comparator.ANY_STRING_EQUALS;
        };
    }

    private static PathType result(AcceptorPlan.Comparator comparator) {
        return switch (comparator) {
            case STRING_EQUALS -> PathType.Text.STRING;
            case BOOLEAN_EQUALS -> PathType.Plain.TRUTH;
            case ALL_STRING_EQUALS, ANY_STRING_EQUALS -> new PathType.Sequence(PathType.Text.STRING, true);
        };
    }

    private WaiterPlan.PathMethod method(String expression, AcceptorPlan.Comparator comparator, PathType subject) {
        try {
            List<String> fields = new ArrayList<>();
            PathPlan path = new PathPlanner(pathTypes, subject, fields).plan(JmespathExpression.parse(expression));
            check(path.type(), comparator);
            return new WaiterPlan.PathMethod(names.claim(name(fields)), expression, subject, path, result(comparator));
        } catch (PathException e) {
            throw new PathException("cannot evaluate `" + expression + "`: " + e.problem());
        } catch (JmespathException e) {
            throw new PathException("cannot evaluate `" + expression + "`: " + e.getMessage());
        }
    }

    private static void check(PathType type, AcceptorPlan.Comparator comparator) {
        boolean isComparable = switch (comparator) {
            case STRING_EQUALS -> type instanceof PathType.Text;
            case BOOLEAN_EQUALS -> type == PathType.Plain.TRUTH;
            case ALL_STRING_EQUALS, ANY_STRING_EQUALS ->
                type instanceof PathType.Sequence list
                        && (list.element() instanceof PathType.Text || list.element() == PathType.Plain.TRUTH);
        };
        if (!isComparable) {
            throw new PathException(
                    "its value, " + type.description() + ", is nothing that the acceptor's comparator takes");
        }
    }

    private static String name(List<String> fields) {
        int skipped = Math.max(0, fields.size() - FIELDS_IN_NAME);
        return Members.javaName(fields.isEmpty() ? "value" : String.join("_", fields.subList(skipped, fields.size())));
    }
}
