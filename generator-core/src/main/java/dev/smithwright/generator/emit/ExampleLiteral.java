package dev.smithwright.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.smithwright.generator.plan.Literal;
import dev.smithwright.generator.plan.TypeRef;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * Writes values of examples that have no members.
 *
 * @param code names the types
 * @param literal the value
 */
record ExampleLiteral(ExampleCode code, Literal literal) {

    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

    /** Returns a string, in several literals where it is long. */
    static Snippet text(String text) {
        return new Snippet.Sum(ModelText.codeLiterals(text));
    }

    Snippet of(TypeRef.Scalar type) {
        return switch (type) {
            case BYTE -> word("(byte) " + number());
            case SHORT -> word("(short) " + number());
            case INTEGER -> word(number());
            case LONG -> word(number() + "L");
            case FLOAT ->
                literal instanceof Literal.Text ? notANumber(TypeName.FLOAT) : word(value().floatValue() + "f");
            case DOUBLE ->
                literal instanceof Literal.Text ? notANumber(TypeName.DOUBLE) : word(value().doubleValue() + "d");
            case BIG_INTEGER -> call("new " + code.name(RuntimeTypes.BIG_INTEGER), quoted(number()));
            case BIG_DECIMAL -> decimal();
            case TIMESTAMP -> timestamp();
            case BLOB -> blob();
            case DOCUMENT -> call(code.name(RuntimeTypes.DOCUMENT) + ".of", document());
            default -> plain();
        };
    }

    private Snippet plain() {
        return literal instanceof Literal.Truth truth ? word(String.valueOf(truth.value())) : text(string());
    }

    private Snippet document() {
        if (!(literal instanceof Literal.Numeral numeral)) {
            return plain();
        }
        boolean isInteger =
                numeral.value().scale() == 0 && numeral.value().abs().compareTo(MOST) <= 0;
        return isInteger ? word(number()) : decimal();
    }

    private Snippet decimal() {
        return call(
                "new " + code.name(RuntimeTypes.BIG_DECIMAL),
                quoted(((Literal.Numeral) literal).value().toString()));
    }

    private Snippet timestamp() {
        String instant = code.name(RuntimeTypes.INSTANT);
        if (literal instanceof Literal.Numeral seconds) {
            long millis = seconds.value().movePointRight(3).longValue();
            return millis % 1000 == 0
                    ? call(instant + ".ofEpochSecond", word(millis / 1000 + "L"))
                    : call(instant + ".ofEpochMilli", word(millis + "L"));
        }
        return call(instant + ".parse", quoted(string()));
    }

    private Snippet notANumber(TypeName type) {
        String constant = switch (string()) {
            case "Infinity" -> ".POSITIVE_INFINITY";
            case "-Infinity" -> ".NEGATIVE_INFINITY";
            default -> ".NaN";
        };
        return word(code.name((ClassName) type.box()) + constant);
    }

    /** Bytes that are a text are shown as one. */
    private Snippet blob() {
        String blob = code.name(RuntimeTypes.BLOB);
        byte[] bytes = Base64.getDecoder().decode(string());
        String text = new String(bytes, StandardCharsets.US_ASCII);
        if (text.chars().allMatch(c -> c >= ' ' && c <= '~')) {
            return call(blob + ".ofUtf8", text(text));
        }
        String decode = code.name(RuntimeTypes.BASE64) + ".getDecoder().decode";
        return call(blob + ".of", call(decode, text(string())));
    }

    private static Snippet call(String name, Snippet argument) {
        return new Snippet.Call(name, List.of(argument));
    }

    private static Snippet quoted(String text) {
        return new Snippet.Sum(List.of("\"" + text + "\""));
    }

    private static Snippet word(String text) {
        return new Snippet.Word(text);
    }

    private String number() {
        return value().toPlainString();
    }

    private BigDecimal value() {
        return ((Literal.Numeral) literal).value();
    }

    private String string() {
        return ((Literal.Text) literal).value();
    }
}
