package dev.smithwright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import dev.smithwright.generator.plan.MemberPlan;
import dev.smithwright.generator.plan.PathPlan;
import dev.smithwright.generator.plan.PathType;
import dev.smithwright.generator.plan.TypeRef;
import java.util.List;

/** Writes what is true or false: false are null, {@code false}, and whatever is empty. */
final class PathConditions {

    /** Where two conditions are no longer read at a glance, each gets a variable. */
    private static final int COLUMNS = 80;

    private final PathCode values;
    private final PathScope scope;
    private final PathComparisons comparisons;

    PathConditions(PathCode values, PathScope scope, PathConversions conversions) {
        this.values = values;
        this.scope = scope;
        this.comparisons = new PathComparisons(values, scope, conversions);
    }

    /** Returns a Java condition. */
    CodeBlock truth(PathPlan plan, PathValue subject) {
        if (plan instanceof PathPlan.Comparison comparison) {
            return comparisons.condition(comparison, subject);
        }
        if (plan instanceof PathPlan.Not not) {
            return negated(truth(not.value(), subject));
        }
        if (plan instanceof PathPlan.Both both) {
            return joined(both.left(), both.right(), "&&", subject);
        }
        if (plan instanceof PathPlan.Either either) {
            return joined(either.left(), either.right(), "||", subject);
        }
        return truthOf(values.value(plan, subject));
    }

    static CodeBlock negated(CodeBlock condition) {
        String text = condition.toString();
        if (text.equals("true") || text.equals("false")) {
            return CodeBlock.of(text.equals("true") ? "false" : "true");
        }
        if (!text.contains(" ")) {
            return CodeBlock.of("!$L", condition);
        }
        boolean isNullCheck = text.endsWith(" == null") && text.indexOf(' ') == text.length() - " == null".length();
        return isNullCheck
                ? CodeBlock.of("$L", text.replace(" == null", " != null"))
                : CodeBlock.of("!($L)", condition);
    }

    private static CodeBlock operand(CodeBlock condition, String operator) {
        String text = condition.toString();
        String other = operator.equals("&&") ? " || " : " && ";
        return text.contains(other) ? CodeBlock.of("($L)", condition) : condition;
    }

    private CodeBlock variable(CodeBlock condition) {
        return scope.named(PathValue.of(condition, PathType.Plain.TRUTH, false, "holds"))
                .code();
    }

    private CodeBlock joined(PathPlan left, PathPlan right, String operator, PathValue subject) {
        PathValue named = scope.named(subject);
        CodeBlock first = truth(left, named);
        PathScope.Captured<CodeBlock> second = scope.capture(() -> truth(right, named));
        if (!second.hasExit()) {
            scope.code().add(second.statements());
            if (first.toString().length() + second.result().toString().length() > COLUMNS) {
                return CodeBlock.of("$L $L $L", variable(first), operator, variable(second.result()));
            }
            return CodeBlock.of("$L $L $L", operand(first, operator), operator, operand(second.result(), operator));
        }
        // boolean holds = …;
        // if (holds) {
        //     …
        //     holds = …;
        // }
        String name = scope.claim("holds");
        scope.code()
                .addStatement("boolean $L = $L", name, first)
                .beginControlFlow("if ($L$L)", operator.equals("&&") ? "" : "!", name)
                .add(second.statements())
                .addStatement("$L = $L", name, second.result())
                .endControlFlow();
        return CodeBlock.of("$L", name);
    }

    /** Returns the truth of a value. */
    private CodeBlock truthOf(PathValue value) {
        PathType type = value.type();
        if (type == PathType.Plain.NOTHING) {
            return CodeBlock.of("false");
        }
        if (type == PathType.Plain.TRUTH) {
            return value.isNullable()
                    ? CodeBlock.of("$T.TRUE.equals($L)", RuntimeTypes.BOOLEAN, value.code())
                    : value.code();
        }
        PathValue named = scope.named(value);
        CodeBlock content = content(named);
        CodeBlock there = CodeBlock.of("$L != null", named.code());
        if (!named.isNullable()) {
            return content.isEmpty() ? CodeBlock.of("true") : content;
        }
        return content.isEmpty() ? there : CodeBlock.of("$L && $L", there, content);
    }

    /** Returns the condition that a value that is there is not empty; empty where it cannot be. */
    private static CodeBlock content(PathValue value) {
        if (value.type() instanceof PathType.Text) {
            String access = PathTypeNames.isEnum(value.type()) ? ".value()" : "";
            return CodeBlock.of("!$L$L.isEmpty()", value.code(), access);
        }
        if (value.type() instanceof PathType.Sequence || value.type() instanceof PathType.Mapping) {
            return CodeBlock.of("!$L.isEmpty()", value.code());
        }
        // A blob is a string on the wire.
        if (value.type() instanceof PathType.Opaque opaque && opaque.type() == TypeRef.Scalar.BLOB) {
            return CodeBlock.of("$L.size() > 0", value.code());
        }
        if (value.type() instanceof PathType.Structure structure) {
            List<MemberPlan> members = structure.record().members();
            if (members.stream().allMatch(MemberPlan::isNullable)) {
                return members.isEmpty() ? CodeBlock.of("false") : anyMember(value, members);
            }
        }
        return CodeBlock.builder().build();
    }

    private static CodeBlock anyMember(PathValue value, List<MemberPlan> members) {
        CodeBlock any = members.stream()
                .map(member -> CodeBlock.of("$L.$L() != null", value.code(), member.javaName()))
                .collect(CodeBlock.joining(" || "));
        return members.size() == 1 ? any : CodeBlock.of("($L)", any);
    }

    /** Returns the value of a comparison or a negation. */
    PathValue value(PathPlan plan, PathValue subject) {
        return plan instanceof PathPlan.Comparison comparison
                ? comparisons.value(comparison, subject)
                : PathValue.of(truth(plan, subject), PathType.Plain.TRUTH, false, "holds");
    }

    /** Tells whether the value is a boolean, and never null. */
    private static boolean isDefinite(PathPlan plan) {
        if (plan instanceof PathPlan.Both both) {
            return isDefinite(both.left()) && isDefinite(both.right());
        }
        if (plan instanceof PathPlan.Either either) {
            return isDefinite(either.left()) && isDefinite(either.right());
        }
        if (plan instanceof PathPlan.Comparison comparison) {
            return comparison.operator().isEquality() || (isNumber(comparison.left()) && isNumber(comparison.right()));
        }
        return plan instanceof PathPlan.Not
                || (plan instanceof PathPlan.Call call
                        && call.type() == PathType.Plain.TRUTH
                        && call.function() != PathPlan.Function.NOT_NULL);
    }

    private static boolean isNumber(PathPlan plan) {
        return plan instanceof PathPlan.Constant
                || (plan instanceof PathPlan.Call call && call.function() == PathPlan.Function.LENGTH);
    }

    // String value = output;
    // if (!(value != null && !value.isEmpty())) {
    //     value = "";
    // }
    /** Returns one of two values, as the truth of the first decides. */
    PathValue choice(PathPlan plan, PathValue subject) {
        if (isDefinite(plan)) {
            return PathValue.of(truth(plan, subject), PathType.Plain.TRUTH, false, "holds");
        }
        boolean isBoth = plan instanceof PathPlan.Both;
        PathPlan left = plan instanceof PathPlan.Both both ? both.left() : ((PathPlan.Either) plan).left();
        PathPlan right = plan instanceof PathPlan.Both both ? both.right() : ((PathPlan.Either) plan).right();
        PathValue named = scope.named(subject);
        PathValue first = scope.named(values.converted(left, named, plan.type()));
        CodeBlock truth = truthOf(first);
        PathScope.Captured<PathValue> second = scope.capture(() -> values.converted(right, named, plan.type()));
        boolean isNullable = second.result().isNullable() || (isBoth && first.isNullable());
        PathValue chosen = PathValue.name(scope.claim("chosen"), plan.type(), isNullable || first.isNullable());
        scope.code()
                .addStatement("$T $L = $L", chosen.typeName(), chosen.code(), first.code())
                .beginControlFlow("if ($L)", isBoth ? truth : negated(truth))
                .add(second.statements())
                .addStatement("$L = $L", chosen.code(), second.result().code())
                .endControlFlow();
        return isNullable || !first.isNullable() ? chosen : chosen.checked();
    }
}
