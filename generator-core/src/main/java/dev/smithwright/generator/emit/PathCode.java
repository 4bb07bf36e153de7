package dev.smithwright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import dev.smithwright.generator.plan.Literal;
import dev.smithwright.generator.plan.PathPlan;
import dev.smithwright.generator.plan.PathType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns a JMESPath expression into statements and an expression in Java. Values are null where JMESPath's are; where
 * JMESPath knows an error, as for the length of null, the method ends and returns null, which no acceptor matches.
 */
final class PathCode {

    private final PathScope scope;
    private final PathConditions conditions;
    private final PathLoops loops;
    private final PathConversions conversions;
    private final PathFunctions functions;

    PathCode(PathScope scope) {
        this.scope = scope;
        this.conversions = new PathConversions(scope);
        this.conditions = new PathConditions(this, scope, conversions);
        this.loops = new PathLoops(this, scope, conditions, conversions);
        this.functions = new PathFunctions(this, conversions);
    }

    /** Returns the value of the whole expression, in the type that is asked for. */
    PathValue whole(PathPlan plan, PathValue subject, PathType result) {
        PathPlan path = plan instanceof PathPlan.Required required ? required.value() : plan;
        return PathLoops.isLoop(path) && result instanceof PathType.Sequence list
                ? loops.collect(path, subject, true, list.element())
                : converted(path, subject, result);
    }

    /** Returns the value of a part. */
    PathValue value(PathPlan plan, PathValue subject) {
        if (plan instanceof PathPlan.Subject) {
            return subject;
        }
        if (plan instanceof PathPlan.Member member) {
            return member(member, scope.named(subject));
        }
        if (plan instanceof PathPlan.Then then) {
            return value(then.second(), value(then.first(), subject));
        }
        if (plan instanceof PathPlan.Constant constant) {
            return constant(constant.value(), constant.type());
        }
        if (plan instanceof PathPlan.Required required) {
            return required(required.value(), subject);
        }
        if (plan instanceof PathPlan.Call call) {
            return functions.call(call, subject);
        }
        if (plan instanceof PathPlan.Comparison || plan instanceof PathPlan.Not) {
            return conditions.value(plan, subject);
        }
        if (plan instanceof PathPlan.Both || plan instanceof PathPlan.Either) {
            return conditions.choice(plan, subject);
        }
        if (PathLoops.isLoop(plan)) {
            return loops.collect(plan, subject, false);
        }
        return part(plan, subject);
    }

    /** Returns the value of a part in another type of its kind. */
    PathValue converted(PathPlan plan, PathValue subject, PathType type) {
        return conversions.convert(value(plan, subject), type);
    }

    /** Puts a value into a variable, unless it is one. */
    PathValue named(PathValue value) {
        return scope.named(value);
    }

    private PathValue part(PathPlan plan, PathValue subject) {
        if (plan instanceof PathPlan.Side side) {
            return PathValue.name(side.isInput() ? "input" : "output", side.type(), false);
        }
        if (plan instanceof PathPlan.Listing listing) {
            return listing(listing, subject);
        }
        PathValue of = scope.named(subject);
        if (plan instanceof PathPlan.Entry entry) {
            CodeBlock get = CodeBlock.of("$L.get($L)", of.code(), ModelText.literal(entry.key()));
            return PathValue.of(of.then(get), entry.type(), true, "entry");
        }
        if (plan instanceof PathPlan.Element element) {
            CodeBlock get = CodeBlock.of("$T.element($L, $L)", RuntimeTypes.PATH_VALUES, of.code(), element.index());
            return PathValue.of(of.then(get), element.type(), true, "element");
        }
        PathPlan.Slice slice = (PathPlan.Slice) plan;
        CodeBlock get = CodeBlock.of(
                "$T.slice($L, $L, $L, $L)",
                RuntimeTypes.PATH_VALUES,
                of.code(),
                String.valueOf(slice.start()),
                String.valueOf(slice.stop()),
                slice.step());
        return PathValue.of(of.then(get), slice.type(), of.isNullable(), "slice");
    }

    // table == null ? null : table.tableStatus()
    private PathValue member(PathPlan.Member plan, PathValue holder) {
        scope.use(plan.member());
        CodeBlock access = CodeBlock.of("$L.$L()", holder.code(), plan.member().javaName());
        boolean isNullable = holder.isNullable() || plan.member().isNullable();
        return PathValue.of(
                holder.then(access), plan.type(), isNullable, plan.member().javaName());
    }

    private PathValue required(PathPlan plan, PathValue subject) {
        PathValue value = PathLoops.isLoop(plan) ? loops.collect(plan, subject, true) : value(plan, subject);
        return scope.required(value);
    }

    private static PathValue constant(@Nullable Literal literal, PathType type) {
        CodeBlock code;
        if (literal instanceof Literal.Truth truth) {
            code = CodeBlock.of("$L", truth.value());
        } else if (literal instanceof Literal.Numeral number) {
            code = CodeBlock.of("$L", number(number.value(), type));
        } else if (literal instanceof Literal.Text text) {
            code = ModelText.literal(text.value());
        } else {
            code = CodeBlock.of("null");
        }
        return new PathValue(code, type, PathValue.Nullness.of(literal == null), true, "constant");
    }

    private static String number(BigDecimal value, PathType type) {
        if (PathTypeNames.isFraction(type)) {
            return String.valueOf(value.doubleValue());
        }
        long whole = value.longValue();
        return whole == (int) whole ? String.valueOf(whole) : whole + "L";
    }

    private PathValue listing(PathPlan.Listing plan, PathValue subject) {
        PathValue of = plan.isConstant() ? subject : scope.named(subject);
        PathScope.Captured<CodeBlock> list = scope.capture(() -> list(plan, of.checked()));
        if (plan.isConstant() || !of.isNullable()) {
            scope.code().add(list.statements());
            return PathValue.of(list.result(), plan.type(), false, "values");
        }
        // List<Boolean> values = null;
        // if (group != null) {
        //     …
        //     values = List.of(…);
        // }
        String name = scope.claim("values");
        scope.code()
                .addStatement("$T $L = null", PathTypeNames.of(plan.type()), name)
                .beginControlFlow("if ($L != null)", of.code())
                .add(list.statements())
                .addStatement("$L = $L", name, list.result())
                .endControlFlow();
        return PathValue.name(name, plan.type(), true);
    }

    private CodeBlock list(PathPlan.Listing plan, PathValue subject) {
        PathType element = ((PathType.Sequence) plan.type()).element();
        List<CodeBlock> elements = new ArrayList<>();
        boolean hasNulls = false;
        for (PathPlan part : plan.elements()) {
            PathValue value = conversions.boxed(conversions.convert(value(part, subject), element));
            hasNulls |= value.isNullable();
            elements.add(value.code());
        }
        return CodeBlock.of(
                hasNulls ? "$T.asList($L)" : "$T.of($L)",
                hasNulls ? RuntimeTypes.ARRAYS : RuntimeTypes.LIST,
                CodeBlock.join(elements, ", "));
    }
}
