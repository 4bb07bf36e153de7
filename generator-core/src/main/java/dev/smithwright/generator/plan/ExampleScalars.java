package dev.smithwright.generator.plan;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import software.amazon.smithy.model.node.BooleanNode;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.NumberNode;
import software.amazon.smithy.model.node.StringNode;

/** Reads the values of examples that have no members. */
final class ExampleScalars {

    private static final Set<String> NO_NUMBERS = Set.of("NaN", "Infinity", "-Infinity");

    private static final Pattern DATE_TIME =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})");

    private static final int MOST_DIGITS = 400;

    private ExampleScalars() {}

    static Optional<ExampleValue> read(TypeRef.Scalar type, Node node) {
        return literal(type, node).map(literal -> new ExampleValue.Plain(type, literal));
    }

    /** Returns the value; empty where it does not fit the type, or the type is none of an example. */
    static Optional<Literal> literal(TypeRef.Scalar type, Node node) {
        return switch (type) {
            case BOOLEAN -> node.asBooleanNode().map(BooleanNode::getValue).map(Literal.Truth::new);
            case BYTE -> integer(node, 8);
            case SHORT -> integer(node, 16);
            case INTEGER -> integer(node, 32);
            case LONG -> integer(node, 64);
            case BIG_INTEGER -> integer(node, Integer.MAX_VALUE);
            case FLOAT -> floating(node, number -> Float.isFinite(number.floatValue()));
            case DOUBLE -> floating(node, number -> Double.isFinite(number.doubleValue()));
            case BIG_DECIMAL -> number(node);
            case STRING -> text(node).map(text -> text);
            case BLOB -> text(node).map(ExampleScalars::base64);
            case TIMESTAMP -> timestamp(node);
            default -> Optional.empty();
        };
    }

    /** Returns the value of a document that is true, false, a number or a string. */
    static Literal any(Node node) {
        if (node.isBooleanNode()) {
            return new Literal.Truth(node.expectBooleanNode().getValue());
        }
        return node.isNumberNode()
                ? new Literal.Numeral(decimal(node.expectNumberNode()))
                : new Literal.Text(node.expectStringNode().getValue());
    }

    private static Optional<Literal> number(Node node) {
        return node.asNumberNode()
                .filter(number -> !number.isNaN() && !number.isInfinite())
                .map(number -> new Literal.Numeral(decimal(number)));
    }

    private static Optional<Literal> floating(Node node, Predicate<BigDecimal> isFinite) {
        return number(node)
                .filter(literal -> isFinite.test(((Literal.Numeral) literal).value()))
                .or(() -> text(node).filter(word -> NO_NUMBERS.contains(word.value())));
    }

    private static BigDecimal decimal(NumberNode number) {
        return number.asBigDecimal()
                .orElseGet(() -> new BigDecimal(number.getValue().toString()));
    }

    private static Optional<Literal> integer(Node node, int bits) {
        return number(node).filter(literal -> fits(((Literal.Numeral) literal).value(), bits));
    }

    private static boolean fits(BigDecimal number, int bits) {
        if (!isSmall(number)) {
            return false;
        }
        BigInteger integer = number.toBigInteger();
        return number.compareTo(new BigDecimal(integer)) == 0 && integer.bitLength() < bits;
    }

    /** A few characters can spell a number that takes for ever to write out. */
    private static boolean isSmall(BigDecimal number) {
        return Math.abs(number.precision() - number.scale()) <= MOST_DIGITS;
    }

    private static Optional<Literal.Text> text(Node node) {
        return node.asStringNode().map(StringNode::getValue).map(Literal.Text::new);
    }

    /** Smithy asks for Base64; where an example has plain text, the text is what is meant. */
    private static Literal base64(Literal.Text text) {
        try {
            Base64.getDecoder().decode(text.value());
            return text;
        } catch (IllegalArgumentException e) {
            byte[] bytes = text.value().getBytes(StandardCharsets.UTF_8);
            return new Literal.Text(Base64.getEncoder().encodeToString(bytes));
        }
    }

    /** A date of HTTP, which Java has no short expression for, is not read. */
    private static Optional<Literal> timestamp(Node node) {
        Optional<Literal> seconds = number(node)
                .filter(number -> fits(((Literal.Numeral) number).value().movePointRight(3), 64));
        return seconds.or(
                () -> text(node).filter(text -> DATE_TIME.matcher(text.value()).matches()));
    }
}
