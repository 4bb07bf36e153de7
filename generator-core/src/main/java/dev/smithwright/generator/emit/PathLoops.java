package dev.smithwright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import dev.smithwright.generator.plan.PathPlan;
import dev.smithwright.generator.plan.PathType;
import java.util.function.Consumer;

/** Writes projections as loops, one within the other, without lists in between. */
final class PathLoops {

    private final PathCode values;
    private final PathScope scope;
    private final PathConditions conditions;

    PathLoops(PathCode values, PathScope scope, PathConditions conditions) {
        this.values = values;
        this.scope = scope;
        this.conditions = conditions;
    }

    static boolean isLoop(PathPlan plan) {
        return plan instanceof PathPlan.Projection || plan instanceof PathPlan.Flatten;
    }

    /** Returns a name for an element of what has this name. */
    static String singular(String plural) {
        if (plural.endsWith("ies")) {
            return plural.substring(0, plural.length() - "ies".length()) + "y";
        }
        return plural.endsWith("s") && !plural.endsWith("ss") && plural.length() > 2
                ? plural.substring(0, plural.length() - 1)
                : plural + "Element";
    }

    /**
     * Puts the elements into a list, which is null where the list that it starts from is.
     *
     * @param endsWithoutList whether the method ends where that list is null
     */
    PathValue collect(PathPlan plan, PathValue subject, boolean endsWithoutList) {
        PathValue source = scope.named(values.value(source(plan), subject));
        PathValue list = endsWithoutList ? scope.required(source) : source;
        String name = scope.claim("found");
        CodeBlock.Builder code = scope.code();
        if (list.isNullable()) {
            code.addStatement("$T $L = null", PathTypeNames.of(plan.type()), name)
                    .beginControlFlow("if ($L != null)", list.code())
                    .addStatement("$L = new $T<>()", name, RuntimeTypes.ARRAY_LIST);
        } else {
            code.addStatement("$T $L = new $T<>()", PathTypeNames.of(plan.type()), name, RuntimeTypes.ARRAY_LIST);
        }
        each(plan, list, element -> scope.code().addStatement("$L.add($L)", name, element.code()));
        if (list.isNullable()) {
            scope.code().endControlFlow();
        }
        return PathValue.name(name, plan.type(), list.isNullable());
    }

    private static PathPlan source(PathPlan plan) {
        PathPlan source = plan;
        while (isLoop(source)) {
            source = source instanceof PathPlan.Projection projection
                    ? projection.list()
                    : ((PathPlan.Flatten) source).list();
        }
        return source;
    }

    private void each(PathPlan plan, PathValue source, Consumer<PathValue> body) {
        if (plan instanceof PathPlan.Projection projection) {
            each(projection.list(), source, element -> project(projection, element, body));
        } else if (plan instanceof PathPlan.Flatten flatten
                && ((PathType.Sequence) flatten.list().type()).element() instanceof PathType.Sequence) {
            each(flatten.list(), source, list -> ifThere(list, present -> loop(present, body)));
        } else if (plan instanceof PathPlan.Flatten flatten) {
            each(flatten.list(), source, body);
        } else {
            loop(source, body);
        }
    }

    // for (Instance instance : instances) {
    private void loop(PathValue list, Consumer<PathValue> body) {
        PathType.Sequence type = (PathType.Sequence) list.type();
        PathValue element = PathValue.name(scope.claim(singular(list.hint())), type.element(), type.sparse());
        scope.code().beginControlFlow("for ($T $L : $L)", element.typeName(), element.code(), list.code());
        body.accept(element);
        scope.code().endControlFlow();
    }

    private void project(PathPlan.Projection projection, PathValue element, Consumer<PathValue> body) {
        PathPlan condition = projection.condition();
        if (condition != null) {
            CodeBlock truth = conditions.truth(condition, element);
            scope.code().beginControlFlow("if ($L)", truth);
        }
        PathValue result = values.value(projection.each(), element);
        if (projection.keepsNulls()) {
            body.accept(result);
        } else {
            ifThere(result, body);
        }
        if (condition != null) {
            scope.code().endControlFlow();
        }
    }

    private void ifThere(PathValue value, Consumer<PathValue> body) {
        if (!value.isNullable()) {
            body.accept(value);
            return;
        }
        PathValue named = scope.named(value);
        scope.code().beginControlFlow("if ($L != null)", named.code());
        body.accept(named.checked());
        scope.code().endControlFlow();
    }
}
