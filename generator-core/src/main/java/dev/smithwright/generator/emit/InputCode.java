package dev.smithwright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import dev.smithwright.generator.plan.ExampleValue;
import dev.smithwright.generator.plan.JavaType;
import dev.smithwright.generator.plan.Literal;
import dev.smithwright.generator.plan.TypeRef;
import java.util.List;

/** Expressions for inputs of operations, and for all that they hold, as statements of generated code have them. */
final class InputCode {

    /** {@code Map.of} takes no more. */
    private static final int MOST_ENTRIES = 10;

    private InputCode() {}

    // GetIdInput.builder().identityPoolId("a").build()
    static CodeBlock structure(JavaType type, List<ExampleValue.Assignment> assignments) {
        CodeBlock.Builder code = CodeBlock.builder().add("$T.builder()", TypeNames.of(type));
        assignments.forEach(assignment -> code.add(".$L($L)", assignment.javaName(), of(assignment.value())));
        return code.add(".build()").build();
    }

    private static CodeBlock of(ExampleValue value) {
        if (value instanceof ExampleValue.Plain plain) {
            return plain(plain);
        }
        if (value instanceof ExampleValue.Elements list) {
            return CodeBlock.of("$T.of($L)", RuntimeTypes.LIST, joined(list.values()));
        }
        if (value instanceof ExampleValue.Entries map) {
            return entries(map.entries());
        }
        if (value instanceof ExampleValue.Structure structure) {
            return structure(structure.type(), structure.assignments());
        }
        if (value instanceof ExampleValue.Variant variant) {
            ExampleValue content = variant.value();
            return CodeBlock.of(
                    "new $T($L)",
                    TypeNames.of(variant.union()).nestedClass(variant.name()),
                    content == null ? "" : of(content));
        }
        if (value instanceof ExampleValue.DocumentOf document) {
            return CodeBlock.of("$T.of($L)", RuntimeTypes.DOCUMENT, of(document.collection()));
        }
        return value instanceof ExampleValue.Constant constant
                ? CodeBlock.of("$T.$L", TypeNames.of(constant.type()), constant.constant())
                : CodeBlock.of("$T.NULL", RuntimeTypes.DOCUMENT);
    }

    private static CodeBlock plain(ExampleValue.Plain plain) {
        boolean isWord = plain.literal() instanceof Literal.Text;
        if (isWord && plain.type() == TypeRef.Scalar.FLOAT) {
            return CodeBlock.of("$T.parseFloat($L)", RuntimeTypes.FLOAT, word(plain));
        }
        if (isWord && plain.type() == TypeRef.Scalar.DOUBLE) {
            return CodeBlock.of("$T.parseDouble($L)", RuntimeTypes.DOUBLE, word(plain));
        }
        return LiteralCode.of(plain.type(), plain.literal());
    }

    private static CodeBlock word(ExampleValue.Plain plain) {
        return ModelText.literal(((Literal.Text) plain.literal()).value());
    }

    private static CodeBlock entries(List<ExampleValue.Entry> entries) {
        boolean isShort = entries.size() <= MOST_ENTRIES;
        CodeBlock code = entries.stream()
                .map(entry -> CodeBlock.of("$L, $L", of(entry.key()), of(entry.value())))
                .map(entry -> isShort ? entry : CodeBlock.of("$T.entry($L)", RuntimeTypes.MAP, entry))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of("$T.$L($L)", RuntimeTypes.MAP, isShort ? "of" : "ofEntries", code);
    }

    private static CodeBlock joined(List<ExampleValue> values) {
        return values.stream().map(InputCode::of).collect(CodeBlock.joining(", "));
    }
}
