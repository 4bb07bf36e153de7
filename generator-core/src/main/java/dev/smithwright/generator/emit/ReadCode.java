package dev.smithwright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import dev.smithwright.generator.plan.TypeRef;

/**
 * Expressions that read a value: {@code reader.readString(ACCOUNT_ID)}, {@code RoleMappingType.of(reader.readString(TYPE))},
 * {@code LoginsMapShape.read(reader)}, {@code CognitoIdentityProvider.readFrom(reader)}.
 *
 * @param member expression for the member's schema
 */
record ReadCode(CodeBlock member) implements TypeRef.Visitor<CodeBlock> {

    static CodeBlock of(TypeRef type, CodeBlock member) {
        return type.accept(new ReadCode(member));
    }

    @Override
    public CodeBlock scalar(TypeRef.Scalar type) {
        return CodeBlock.of("reader.read$L($L)", accessor(type), member);
    }

    @Override
    public CodeBlock declared(TypeRef.Declared type) {
        return switch (type.kind()) {
            case ENUM -> CodeBlock.of("$T.of(reader.readString($L))", TypeNames.of(type), member);
            case INT_ENUM -> CodeBlock.of("$T.of(reader.readInteger($L))", TypeNames.of(type), member);
            case RECORD, UNION, EXCEPTION -> CodeBlock.of("$T.readFrom(reader)", TypeNames.of(type));
        };
    }

    @Override
    public CodeBlock list(TypeRef.ListOf type) {
        return CodeBlock.of("$T.read(reader)", TypeNames.of(type.holder()));
    }

    @Override
    public CodeBlock map(TypeRef.MapOf type) {
        return CodeBlock.of("$T.read(reader)", TypeNames.of(type.holder()));
    }

    @Override
    public CodeBlock events(TypeRef.EventsOf type) {
        return CodeBlock.of("reader.readEventStream($L, $T::readFrom)", member, TypeNames.of(type.event()));
    }

    @Override
    public CodeBlock unit(TypeRef.Unit type) {
        return CodeBlock.of("$T.readFrom(reader)", RuntimeTypes.UNIT);
    }

    /** Returns the end of the names of the reader's and writer's methods. */
    static String accessor(TypeRef.Scalar type) {
        return switch (type) {
            case BOOLEAN -> "Boolean";
            case BYTE -> "Byte";
            case SHORT -> "Short";
            case INTEGER -> "Integer";
            case LONG -> "Long";
            case FLOAT -> "Float";
            case DOUBLE -> "Double";
            case BIG_INTEGER -> "BigInteger";
            case BIG_DECIMAL -> "BigDecimal";
            case STRING -> "String";
            case TIMESTAMP -> "Timestamp";
            case BLOB -> "Blob";
            case DOCUMENT -> "Document";
            case BYTE_STREAM -> "ByteStream";
        };
    }
}
