package dev.smithwright.generator.load.c2j;

import dev.smithwright.generator.load.c2j.OperationDescription.ErrorReference;
import dev.smithwright.generator.load.c2j.WaiterDescription.AcceptorDescription;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.jmespath.JmespathException;
import software.amazon.smithy.jmespath.JmespathExpression;
import software.amazon.smithy.jmespath.ast.ComparatorExpression;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/**
 * What a waiter looks for in a response.
 *
 * <p>Smithy compares strings and booleans only; other values are compared within the expression. It knows success and
 * errors by name, but no HTTP status: a status means the errors of the operation that have it.
 */
final class WaiterMatchers {

    private static final Set<String> MATCHERS = Set.of("path", "pathAll", "pathAny", "status", "error");
    private static final Set<String> STATES = Set.of("success", "failure", "retry");

    /** What a service calls an error that has no body to tell its name, as S3 does in answer to HEAD. */
    private static final Map<Integer, String> UNNAMED_ERRORS = Map.of(
            301, "MovedPermanently", 400, "BadRequest", 403, "Forbidden", 404, "NotFound", 500, "InternalServerError");

    private final Conversion conversion;

    WaiterMatchers(Conversion conversion) {
        this.conversion = conversion;
    }

    static boolean isKnown(AcceptorDescription acceptor) {
        boolean status = !acceptor.matcher().equals("status") || acceptor.expected() instanceof Integer;
        return MATCHERS.contains(acceptor.matcher())
                && STATES.contains(acceptor.state())
                && acceptor.expected() != null
                && status;
    }

    /** Returns the matchers that together mean the same; one, but for a status that several errors have. */
    Stream<ObjectNode> of(AcceptorDescription acceptor, OperationDescription operation) {
        Object expected = Objects.requireNonNull(acceptor.expected());
        return switch (acceptor.matcher()) {
            case "status" -> status((Integer) expected, operation);
            case "error" ->
                Stream.of(expected instanceof Boolean failed ? success(!failed) : error(expected.toString()));
            default -> Stream.of(output(pathMatcher(acceptor), acceptor.argument(), expected));
        };
    }

    private Stream<ObjectNode> status(int status, OperationDescription operation) {
        if (status / 100 == 2) {
            return Stream.of(success(true));
        }
        List<String> errors = operation.errors().stream()
                .filter(error -> Objects.equals(statusOf(error), status))
                .map(ErrorReference::shape)
                .toList();
        return errors.isEmpty()
                ? Stream.of(error(UNNAMED_ERRORS.getOrDefault(status, Integer.toString(status))))
                : errors.stream().map(WaiterMatchers::error);
    }

    private @Nullable Integer statusOf(ErrorReference reference) {
        return Optional.ofNullable(conversion.description().shapes().get(reference.shape()))
                .map(ShapeDescription::error)
                .or(() -> Optional.ofNullable(reference.error()))
                .map(ErrorDescription::httpStatusCode)
                .orElse(null);
    }

    private static ObjectNode success(boolean success) {
        return Node.objectNodeBuilder().withMember("success", success).build();
    }

    private static ObjectNode error(String name) {
        return Node.objectNodeBuilder().withMember("errorType", name).build();
    }

    /** A comparison is one value: EC2 has once said pathAll where later publications say path. */
    private static String pathMatcher(AcceptorDescription acceptor) {
        return isComparison(acceptor.argument()) ? "path" : acceptor.matcher();
    }

    private static boolean isComparison(String path) {
        try {
            return JmespathExpression.parse(path) instanceof ComparatorExpression;
        } catch (JmespathException e) {
            // Smithy's own validation tells of it, once the expression is part of a model.
            return false;
        }
    }

    private static ObjectNode output(String matcher, String path, Object expected) {
        boolean isText = expected instanceof String;
        return switch (matcher) {
            case "pathAll" ->
                isText
                        ? output(path, expected.toString(), "allStringEquals")
                        : output(allEqual(path, expected), "true", "booleanEquals");
            case "pathAny" ->
                isText
                        ? output(path, expected.toString(), "anyStringEquals")
                        : output("contains(" + path + ", `" + expected + "`)", "true", "booleanEquals");
            default ->
                expected instanceof Number
                        ? output("(" + path + ") == `" + expected + "`", "true", "booleanEquals")
                        : output(path, expected.toString(), isText ? "stringEquals" : "booleanEquals");
        };
    }

    private static String allEqual(String path, Object expected) {
        return "length(" + path + ") > `0` && length(" + path + " | [?@ != `" + expected + "`]) == `0`";
    }

    private static ObjectNode output(String path, String expected, String comparator) {
        ObjectNode output = Node.objectNodeBuilder()
                .withMember("path", path)
                .withMember("expected", expected)
                .withMember("comparator", comparator)
                .build();
        return Node.objectNodeBuilder().withMember("output", output).build();
    }
}
