package dev.smithwright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import dev.smithwright.generator.plan.TypeRef;

/**
 * Expressions that write a value: {@code writer.writeString(ACCOUNT_ID, accountId)}, {@code writer.writeString(TYPE,
 * type.value())}, {@code LoginsMapShape.write(writer, LOGINS, logins)}, {@code writer.writeStructure(ROLE, role)}.
 *
 * @param member expression for the member's schema
 * @param value expression for the value, which is not null
 */
record WriteCode(CodeBlock member, CodeBlock value) implements TypeRef.Visitor<CodeBlock> {

    static CodeBlock of(TypeRef type, CodeBlock member, CodeBlock value) {
        return type.accept(new WriteCode(member, value));
    }

    @Override
    public CodeBlock scalar(TypeRef.Scalar type) {
        return CodeBlock.of("writer.write$L($L, $L)", ReadCode.accessor(type), member, value);
    }

    @Override
    public CodeBlock declared(TypeRef.Declared type) {
        return switch (type.kind()) {
            case ENUM -> CodeBlock.of("writer.writeString($L, $L.value())", member, value);
            case INT_ENUM -> CodeBlock.of("writer.writeInteger($L, $L.value())", member, value);
            case RECORD, UNION, EXCEPTION -> CodeBlock.of("writer.writeStructure($L, $L)", member, value);
        };
    }

    @Override
    public CodeBlock list(TypeRef.ListOf type) {
        return CodeBlock.of("$T.write(writer, $L, $L)", TypeNames.of(type.holder()), member, value);
    }

    @Override
    public CodeBlock map(TypeRef.MapOf type) {
        return CodeBlock.of("$T.write(writer, $L, $L)", TypeNames.of(type.holder()), member, value);
    }

    @Override
    public CodeBlock events(TypeRef.EventsOf type) {
        return CodeBlock.of("writer.writeEventStream($L, $L)", member, value);
    }

    @Override
    public CodeBlock unit(TypeRef.Unit type) {
        return CodeBlock.of("writer.writeStructure($L, $T.UNIT)", member, RuntimeTypes.UNIT);
    }
}
