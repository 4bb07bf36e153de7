package dev.smithwright.generator.emit;

import dev.smithwright.runtime.json.JsonCodec;
import dev.smithwright.runtime.shape.SerializableShape;
import dev.smithwright.runtime.waiter.AcceptorState;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import software.amazon.smithy.jmespath.JmespathException;
import software.amazon.smithy.jmespath.JmespathExpression;
import software.amazon.smithy.jmespath.LiteralExpressionJmespathRuntime;
import software.amazon.smithy.jmespath.ast.LiteralExpression;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.waiters.Acceptor;
import software.amazon.smithy.waiters.Matcher;
import software.amazon.smithy.waiters.PathMatcher;
import software.amazon.smithy.waiters.Waiter;

/** Says what an output means as Smithy's own evaluator of JMESPath has it, from the JSON that is on the wire. */
final class WaiterReference {

    private static final JsonCodec JSON = new JsonCodec();

    private final String input;
    private final String output;

    WaiterReference(SerializableShape input, SerializableShape output) {
        this.input = json(input);
        this.output = json(output);
    }

    private static String json(SerializableShape shape) {
        return new String(JSON.write(shape), StandardCharsets.UTF_8);
    }

    /** Returns what the first acceptor that matches says. */
    AcceptorState state(Waiter waiter) {
        for (Acceptor acceptor : waiter.getAcceptors()) {
            if (matches(acceptor.getMatcher())) {
                return state(acceptor);
            }
        }
        return AcceptorState.RETRY;
    }

    static AcceptorState state(Acceptor acceptor) {
        return AcceptorState.valueOf(acceptor.getState().toString().toUpperCase(Locale.ROOT));
    }

    private boolean matches(Matcher<?> matcher) {
        if (matcher instanceof Matcher.OutputMember member) {
            return matches(member.getValue(), output);
        }
        if (matcher instanceof Matcher.InputOutputMember member) {
            return matches(member.getValue(), "{\"input\":" + input + ",\"output\":" + output + "}");
        }
        return matcher instanceof Matcher.SuccessMember member && member.getValue();
    }

    private static boolean matches(PathMatcher matcher, String json) {
        LiteralExpression value = evaluate(matcher.getPath(), json);
        String expected = matcher.getExpected();
        return switch (matcher.getComparator()) {
            case STRING_EQUALS ->
                value.isStringValue() && value.expectStringValue().equals(expected);
            case BOOLEAN_EQUALS ->
                value.isBooleanValue()
                        && Boolean.toString(value.expectBooleanValue()).equals(expected);
            case ALL_STRING_EQUALS ->
                !elements(value).isEmpty()
                        && elements(value).stream().allMatch(element -> Objects.equals(element, expected));
            case ANY_STRING_EQUALS -> elements(value).contains(expected);
        };
    }

    private static List<Object> elements(LiteralExpression value) {
        return value.isArrayValue()
                ? value.expectArrayValue().stream()
                        .map(LiteralExpression::unwrap)
                        .toList()
                : List.of();
    }

    /** An error, as for the length of null, is a value that no acceptor matches. */
    private static LiteralExpression evaluate(String path, String json) {
        LiteralExpression document = JmespathExpression.parseJson(json, LiteralExpressionJmespathRuntime.INSTANCE);
        try {
            return JmespathExpression.parse(path).evaluate(document);
        } catch (JmespathException e) {
            return LiteralExpression.NULL;
        }
    }

    /** Returns the JSON, for the message of a test that fails. */
    @Override
    public String toString() {
        return Node.prettyPrintJson(Node.parse("{\"input\":" + input + ",\"output\":" + output + "}"));
    }
}
