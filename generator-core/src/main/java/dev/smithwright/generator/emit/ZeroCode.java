package dev.smithwright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import dev.smithwright.generator.plan.Literal;
import dev.smithwright.generator.plan.MemberPlan;
import dev.smithwright.generator.plan.TypeRef;

/**
 * Expressions for the value that stands in for a required member that a service left out (Smithy specification, "Client
 * error correction").
 */
enum ZeroCode implements TypeRef.Visitor<CodeBlock> {
    INSTANCE;

    /** Returns the member's default, or the zero of its type. */
    static CodeBlock of(MemberPlan member) {
        Literal defaultValue = member.defaultValue();
        return defaultValue == null ? member.type().accept(INSTANCE) : LiteralCode.of(member.type(), defaultValue);
    }

    @Override
    public CodeBlock scalar(TypeRef.Scalar type) {
        return switch (type) {
            case BOOLEAN -> CodeBlock.of("false");
            case BYTE -> CodeBlock.of("(byte) 0");
            case SHORT -> CodeBlock.of("(short) 0");
            case INTEGER -> CodeBlock.of("0");
            case LONG -> CodeBlock.of("0L");
            case FLOAT -> CodeBlock.of("0f");
            case DOUBLE -> CodeBlock.of("0d");
            case BIG_INTEGER -> CodeBlock.of("$T.ZERO", RuntimeTypes.BIG_INTEGER);
            case BIG_DECIMAL -> CodeBlock.of("$T.ZERO", RuntimeTypes.BIG_DECIMAL);
            case STRING -> CodeBlock.of("\"\"");
            case TIMESTAMP -> CodeBlock.of("$T.EPOCH", RuntimeTypes.INSTANT);
            case BLOB -> CodeBlock.of("$T.empty()", RuntimeTypes.BLOB);
            case DOCUMENT -> CodeBlock.of("$T.NULL", RuntimeTypes.DOCUMENT);
            case BYTE_STREAM -> CodeBlock.of("$T.empty()", RuntimeTypes.BYTE_STREAM);
        };
    }

    @Override
    public CodeBlock declared(TypeRef.Declared type) {
        return switch (type.kind()) {
            case ENUM -> CodeBlock.of("$T.of(\"\")", TypeNames.of(type));
            case INT_ENUM -> CodeBlock.of("$T.of(0)", TypeNames.of(type));
            case UNION -> CodeBlock.of("new $T.Unknown(\"\")", TypeNames.of(type));
            case RECORD -> CodeBlock.of("$T.empty()", TypeNames.of(type));
            case EXCEPTION -> throw new IllegalArgumentException("nothing stands in for an error: " + type);
        };
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
}
