package dev.smithwright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.smithwright.generator.plan.PathType;

/**
 * An expression in Java that stands for a part of a JMESPath expression.
 *
 * @param code the expression
 * @param type its type; a number or boolean that cannot be null is a primitive
 * @param nullness what is known of its being null
 * @param isName whether it costs nothing to write twice
 * @param hint a name for a variable that holds it
 */
record PathValue(CodeBlock code, PathType type, Nullness nullness, boolean isName, String hint) {

    /** What is known of a value's being null. */
    enum Nullness {
        NEVER,
        /** Not null, as the code has checked, but still in a boxed type where it has one. */
        CHECKED,
        MAYBE;

        static Nullness of(boolean isNullable) {
            return isNullable ? MAYBE : NEVER;
        }
    }

    static PathValue of(CodeBlock code, PathType type, boolean isNullable, String hint) {
        return new PathValue(code, type, Nullness.of(isNullable), false, hint);
    }

    static PathValue name(String name, PathType type, boolean isNullable) {
        return new PathValue(CodeBlock.of("$L", name), type, Nullness.of(isNullable), true, name);
    }

    boolean isNullable() {
        return nullness == Nullness.MAYBE;
    }

    /** Returns the same value behind a check that it is there. */
    PathValue checked() {
        return new PathValue(code, type, isNullable() ? Nullness.CHECKED : nullness, isName, hint);
    }

    /** Returns the type of a variable that holds it. */
    TypeName typeName() {
        TypeName name = PathTypeNames.of(type);
        return nullness == Nullness.NEVER ? name : name.box();
    }

    /** Returns {@code null} in place of code that would fail where this is null. */
    CodeBlock then(CodeBlock access) {
        return isNullable() ? CodeBlock.of("$L == null ? null : $L", code, access) : access;
    }
}
