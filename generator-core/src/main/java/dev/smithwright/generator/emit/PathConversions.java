package dev.smithwright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import dev.smithwright.generator.plan.PathType;

/** Brings values into the types that they are compared in: enums into their strings, numbers into the widest type. */
final class PathConversions {

    private final PathScope scope;

    PathConversions(PathScope scope) {
        this.scope = scope;
    }

    /** Returns the value in another type of its kind. */
    PathValue convert(PathValue value, PathType target) {
        if (value.type() == PathType.Plain.NOTHING) {
            return new PathValue(value.code(), target, value.nullness(), value.isName(), value.hint());
        }
        if (value.type() instanceof PathType.Sequence from && target instanceof PathType.Sequence to) {
            return from.element().equals(to.element()) ? value : list(value, from, to);
        }
        if (value.type().equals(target)) {
            return value;
        }
        // status == null ? null : status.value()
        PathValue named = scope.named(value);
        return new PathValue(
                named.then(conversion(named, target)),
                target,
                PathValue.Nullness.of(named.isNullable()),
                false,
                named.hint() + "Value");
    }

    private static CodeBlock conversion(PathValue value, PathType target) {
        if (value.type() == PathType.Plain.TRUTH && target instanceof PathType.Text) {
            return CodeBlock.of("$T.valueOf($L)", RuntimeTypes.STRING, value.code());
        }
        CodeBlock code = PathTypeNames.isEnum(value.type()) ? CodeBlock.of("$L.value()", value.code()) : value.code();
        if (target instanceof PathType.Text) {
            return code;
        }
        boolean isPrimitive = PathTypeNames.isEnum(value.type()) || value.nullness() == PathValue.Nullness.NEVER;
        String name = PathTypeNames.isFraction(target) ? "double" : "long";
        return isPrimitive ? CodeBlock.of("($L) $L", name, code) : CodeBlock.of("$L.$LValue()", code, name);
    }

    /** Returns the value as an object: in a call that takes any object, {@code 1} would become an Integer. */
    PathValue boxed(PathValue value) {
        if (value.type() instanceof PathType.Numeral && value.nullness() == PathValue.Nullness.NEVER) {
            CodeBlock code = CodeBlock.of(
                    "$T.valueOf($L)", PathTypeNames.of(value.type()).box(), value.code());
            return PathValue.of(code, value.type(), false, value.hint());
        }
        return value;
    }

    // List<String> values = new ArrayList<>();
    // for (Status status : statuses) {
    //     values.add(status.value());
    // }
    private PathValue list(PathValue value, PathType.Sequence from, PathType.Sequence to) {
        PathType.Sequence type = new PathType.Sequence(to.element(), from.sparse());
        PathValue list = scope.named(value);
        String name = scope.claim(list.hint() + "Values");
        CodeBlock.Builder code = scope.code();
        if (list.isNullable()) {
            code.addStatement("$T $L = null", PathTypeNames.of(type), name)
                    .beginControlFlow("if ($L != null)", list.code())
                    .addStatement("$L = new $T<>()", name, RuntimeTypes.ARRAY_LIST);
        } else {
            code.addStatement("$T $L = new $T<>()", PathTypeNames.of(type), name, RuntimeTypes.ARRAY_LIST);
        }
        PathValue element = PathValue.name(scope.claim(PathLoops.singular(list.hint())), from.element(), from.sparse());
        code.beginControlFlow("for ($T $L : $L)", element.typeName(), element.code(), list.code());
        PathValue converted = convert(element, to.element());
        code.addStatement("$L.add($L)", name, converted.code()).endControlFlow();
        if (list.isNullable()) {
            code.endControlFlow();
        }
        return PathValue.name(name, type, list.isNullable());
    }
}
