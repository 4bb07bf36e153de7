package dev.smithwright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import dev.smithwright.generator.plan.Literal;
import dev.smithwright.generator.plan.TypeRef;
import java.math.BigDecimal;

/**
 * Expressions for default values: {@code 5L}, {@code "abc"}, {@code RoleMappingType.of("Token")}, {@code List.of()}.
 *
 * @param literal the value as the model writes it
 */
record LiteralCode(Literal literal) implements TypeRef.Visitor<CodeBlock> {

    static CodeBlock of(TypeRef type, Literal literal) {
        return type.accept(new LiteralCode(literal));
    }

    @Override
    public CodeBlock scalar(TypeRef.Scalar type) {
        return switch (type) {
            case BOOLEAN -> CodeBlock.of("$L", ((Literal.Truth) literal).value());
            case BYTE -> CodeBlock.of("(byte) $L", number().intValue());
            case SHORT -> CodeBlock.of("(short) $L", number().intValue());
            case INTEGER -> CodeBlock.of("$L", number().intValue());
            case LONG -> CodeBlock.of("$LL", number().longValue());
            case FLOAT -> CodeBlock.of("$Lf", number().floatValue());
            case DOUBLE -> CodeBlock.of("$Ld", number().doubleValue());
            case BIG_INTEGER -> CodeBlock.of("new $T($S)", RuntimeTypes.BIG_INTEGER, number().toBigInteger());
            case BIG_DECIMAL -> CodeBlock.of("new $T($S)", RuntimeTypes.BIG_DECIMAL, number());
            case STRING -> ModelText.literal(text());
            case TIMESTAMP -> timestamp();
            case BLOB -> blob();
            case DOCUMENT -> document();
            case BYTE_STREAM -> byteStream();
        };
    }

    private CodeBlock blob() {
        return text().isEmpty()
                ? CodeBlock.of("$T.empty()", RuntimeTypes.BLOB)
                : CodeBlock.of(
                        "$T.of($T.getDecoder().decode($L))",
                        RuntimeTypes.BLOB,
                        RuntimeTypes.BASE64,
                        ModelText.literal(text()));
    }

    private CodeBlock byteStream() {
        return text().isEmpty()
                ? CodeBlock.of("$T.empty()", RuntimeTypes.BYTE_STREAM)
                : CodeBlock.of("$T.of($L)", RuntimeTypes.BYTE_STREAM, blob());
    }

    private CodeBlock timestamp() {
        if (literal instanceof Literal.Text text) {
            return CodeBlock.of("$T.parse($L)", RuntimeTypes.INSTANT, ModelText.literal(text.value()));
        }
        BigDecimal millis = number().movePointRight(3);
        return CodeBlock.of("$T.ofEpochMilli($LL)", RuntimeTypes.INSTANT, millis.longValue());
    }

    private CodeBlock document() {
        if (literal instanceof Literal.Truth truth) {
            return CodeBlock.of("$T.of($L)", RuntimeTypes.DOCUMENT, truth.value());
        }
        if (literal instanceof Literal.Numeral number) {
            return CodeBlock.of("$T.of(new $T($S))", RuntimeTypes.DOCUMENT, RuntimeTypes.BIG_DECIMAL, number.value());
        }
        if (literal instanceof Literal.Text text) {
            return CodeBlock.of("$T.of($L)", RuntimeTypes.DOCUMENT, ModelText.literal(text.value()));
        }
        return CodeBlock.of(
                "$T.of($T.of())",
                RuntimeTypes.DOCUMENT,
                literal == Literal.Empty.MAP ? RuntimeTypes.MAP : RuntimeTypes.LIST);
    }

    @Override
    public CodeBlock declared(TypeRef.Declared type) {
        CodeBlock value = type.kind() == TypeRef.Kind.INT_ENUM
                ? CodeBlock.of("$L", number().intValue())
                : ModelText.literal(text());
        return CodeBlock.of("$T.of($L)", TypeNames.of(type), value);
    }

    @Override
    public CodeBlock list(TypeRef.ListOf type) {
        return CodeBlock.of("$T.of()", RuntimeTypes.LIST);
    }

    @Override
    public CodeBlock map(TypeRef.MapOf type) {
        return CodeBlock.of("$T.of()", RuntimeTypes.MAP);
    }

    @Override
    public CodeBlock events(TypeRef.EventsOf type) {
        return CodeBlock.of("$T.empty()", RuntimeTypes.EVENT_STREAM);
    }

    @Override
    public CodeBlock unit(TypeRef.Unit type) {
        return CodeBlock.of("$T.UNIT", RuntimeTypes.UNIT);
    }

    private BigDecimal number() {
        return ((Literal.Numeral) literal).value();
    }

    private String text() {
        return ((Literal.Text) literal).value();
    }
}
