package dev.smithwright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import dev.smithwright.generator.plan.PathPlan;
import dev.smithwright.generator.plan.PathType;

/** Writes comparisons: values of any type are equal or not; only numbers have an order. */
final class PathComparisons {

    private final PathCode values;
    private final PathScope scope;
    private final PathConversions conversions;

    PathComparisons(PathCode values, PathScope scope, PathConversions conversions) {
        this.values = values;
        this.scope = scope;
        this.conversions = conversions;
    }

    /** Returns a Java condition, which is false where the comparison gives null. */
    CodeBlock condition(PathPlan.Comparison plan, PathValue subject) {
        PathValue left = values.value(plan.left(), subject);
        PathValue right = values.value(plan.right(), subject);
        if (!plan.operator().isEquality()) {
            PathValue one = number(left);
            PathValue other = number(right);
            return CodeBlock.of("$L$L$L", there(one), there(other), ordered(plan, one, other));
        }
        CodeBlock equal = equal(plan, left, right);
        return plan.operator() == PathPlan.Operator.EQUAL ? equal : PathConditions.negated(equal);
    }

    /** Returns the value, which is null where one of two numbers to put in order is. */
    PathValue value(PathPlan.Comparison plan, PathValue subject) {
        if (plan.operator().isEquality()) {
            return PathValue.of(condition(plan, subject), PathType.Plain.TRUTH, false, "holds");
        }
        PathValue left = number(values.value(plan.left(), subject));
        PathValue right = number(values.value(plan.right(), subject));
        CodeBlock ordered = ordered(plan, left, right);
        CodeBlock gap = gap(left, right);
        return gap.isEmpty()
                ? PathValue.of(ordered, PathType.Plain.TRUTH, false, "holds")
                : PathValue.of(CodeBlock.of("$L ? null : $L", gap, ordered), PathType.Plain.TRUTH, true, "holds");
    }

    private PathValue variable(PathValue value) {
        return value.isNullable() ? scope.named(value) : value;
    }

    private static CodeBlock there(PathValue value) {
        return value.isNullable()
                ? CodeBlock.of("$L != null && ", value.code())
                : CodeBlock.builder().build();
    }

    private static CodeBlock gap(PathValue left, PathValue right) {
        CodeBlock.Builder gap = CodeBlock.builder();
        if (left.isNullable()) {
            gap.add("$L == null", left.code());
        }
        if (right.isNullable()) {
            gap.add(left.isNullable() ? " || $L == null" : "$L == null", right.code());
        }
        return left.isNullable() && right.isNullable() ? CodeBlock.of("($L)", gap.build()) : gap.build();
    }

    /** Java compares primitive numbers of any type, boxed ones too. */
    private PathValue number(PathValue value) {
        PathValue plain = PathTypeNames.isEnum(value.type())
                ? conversions.convert(value, PathTypeNames.plain(value.type()))
                : value;
        return value.isNullable() ? scope.named(plain) : plain;
    }

    private static CodeBlock ordered(PathPlan.Comparison plan, PathValue left, PathValue right) {
        return CodeBlock.of("$L $L $L", left.code(), plan.operator().symbol(), right.code());
    }

    private CodeBlock equal(PathPlan.Comparison plan, PathValue left, PathValue right) {
        if (left.type() == PathType.Plain.NOTHING) {
            return isNull(right);
        }
        if (right.type() == PathType.Plain.NOTHING) {
            return isNull(left);
        }
        if (plan.right() instanceof PathPlan.Constant) {
            return equalToConstant(left, right);
        }
        return plan.left() instanceof PathPlan.Constant ? equalToConstant(right, left) : equal(left, right);
    }

    private CodeBlock isNull(PathValue value) {
        return value.type() == PathType.Plain.NOTHING
                ? CodeBlock.of("true")
                : value.isNullable()
                        ? CodeBlock.of("$L == null", scope.named(value).code())
                        : CodeBlock.of("false");
    }

    // state != null && state.value().equals("running")
    private CodeBlock equalToConstant(PathValue value, PathValue constant) {
        if (value.type() == PathType.Plain.TRUTH) {
            return truthEqual(value, constant.code().toString().equals("true"));
        }
        if (value.type() instanceof PathType.Text) {
            if (!PathTypeNames.isEnum(value.type())) {
                return CodeBlock.of("$L.equals($L)", constant.code(), value.code());
            }
            PathValue named = scope.named(value);
            return CodeBlock.of("$L$L.value().equals($L)", there(named), named.code(), constant.code());
        }
        PathValue number = number(value);
        return CodeBlock.of("$L$L == $L", there(number), number.code(), constant.code());
    }

    private static CodeBlock truthEqual(PathValue value, boolean expected) {
        if (value.isNullable()) {
            return CodeBlock.of("$T.$L.equals($L)", RuntimeTypes.BOOLEAN, expected ? "TRUE" : "FALSE", value.code());
        }
        return expected ? value.code() : PathConditions.negated(value.code());
    }

    private CodeBlock equal(PathValue left, PathValue right) {
        PathValue one = left;
        PathValue other = right;
        if (!left.type().equals(right.type())) {
            PathType type = PathTypeNames.common(PathTypeNames.plain(left.type()), PathTypeNames.plain(right.type()));
            one = variable(conversions.convert(left, type));
            other = variable(conversions.convert(right, type));
        }
        boolean isPrimitive = one.type() instanceof PathType.Numeral || one.type() == PathType.Plain.TRUTH;
        boolean areNever = one.nullness() == PathValue.Nullness.NEVER && other.nullness() == PathValue.Nullness.NEVER;
        return isPrimitive && areNever && !PathTypeNames.isEnum(one.type())
                ? CodeBlock.of("$L == $L", one.code(), other.code())
                : CodeBlock.of("$T.equals($L, $L)", RuntimeTypes.OBJECTS, one.code(), other.code());
    }
}
