package dev.smithwright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import dev.smithwright.generator.plan.TypeRef;

/**
 * Expressions that copy a collection, and the collections in it: {@code ImmutableCopies.map(logins)}, {@code
 * MatrixShape.copy(matrix)}.
 */
final class CopyCode {

    private CopyCode() {}

    static CodeBlock of(TypeRef type, String value) {
        return of(type, CodeBlock.of("$L", value));
    }

    static CodeBlock of(TypeRef type, CodeBlock value) {
        if (type instanceof TypeRef.ListOf list) {
            return list.element().isCollection()
                    ? CodeBlock.of("$T.copy($L)", TypeNames.of(list.holder()), value)
                    : CodeBlock.of("$T.list($L)", RuntimeTypes.IMMUTABLE_COPIES, value);
        }
        if (type instanceof TypeRef.MapOf map) {
            return map.value().isCollection()
                    ? CodeBlock.of("$T.copy($L)", TypeNames.of(map.holder()), value)
                    : CodeBlock.of("$T.map($L)", RuntimeTypes.IMMUTABLE_COPIES, value);
        }
        return value;
    }
}
