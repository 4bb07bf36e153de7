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
    private final PathConversions conversions;

    PathLoops(PathCode values, PathScope scope, PathConditions conditions, PathConversions conversions) {
        this.values = values;
        this.scope = scope;
        this.conditions = conditions;
        this.conversions = conversions;
    }

    static boolean isLoop(PathPlan plan) {
        return plan instanceof PathPlan.Projection || plan instanceof PathPlan.Flatten;
    }

    /** Returns a name for an element of what has this name. */
    static String singular(String plural) {
        if (plural.equals("children")) {
            return "child";
        }
        if (plural.endsWith("ies")) {
            return plural.substring(0, plural.length() - "ies".length()) + "y";
        }
        return plural.endsWith("s") && !plural.endsWith("ss") && plural.length() > 2
                ? plural.substring(0, plural.length() - 1)
                : plural + "Element";
    }

    /** Puts the elements into a list; {@code endsWithoutList} as {@link #collect(PathPlan, PathValue, boolean, PathType)}. */
    PathValue collect(PathPlan plan, PathValue subject, boolean endsWithoutList) {
        return collect(plan, subject, endsWithoutList, ((PathType.Sequence) plan.type()).element());
    }

    /**
     * Puts the elements into a list, which is null where the list that it starts from is.
     *
     * @param endsWithoutList whether the method ends where that list is null
     * @param element the type of the new list's elements
     */
    PathValue collect(PathPlan plan, PathValue subject, boolean endsWithoutList, PathType element) {
        PathValue source = values.value(source(plan), subject);
        if (isCopy(plan) && ((PathType.Sequence) source.type()).element().equals(element)) {
            return source;
        }
        PathValue list = scope.named(endsWithoutList ? scope.required(source) : source);
        PathType.Sequence type = new PathType.Sequence(element, ((PathType.Sequence) plan.type()).sparse());
        PathValue found = PathValue.name(scope.claim("found"), type, list.isNullable());
        CodeBlock.Builder code = scope.code();
        if (list.isNullable()) {
            code.addStatement("$T $L = null", found.typeName(), found.code())
                    .beginControlFlow("if ($L != null)", list.code())
                    .addStatement("$L = new $T<>()", found.code(), RuntimeTypes.ARRAY_LIST);
        } else {
            code.addStatement("$T $L = new $T<>()", found.typeName(), found.code(), RuntimeTypes.ARRAY_LIST);
        }
        each(
                plan,
                list.checked(),
                value -> scope.code()
                        .addStatement(
                                "$L.add($L)",
                                found.code(),
                                conversions.convert(value, element).code()));
        if (list.isNullable()) {
            scope.code().endControlFlow();
        }
        return found;
    }

    /** Tells whether the elements are just those of the list that it starts from. */
    private static boolean isCopy(PathPlan plan) {
        if (plan instanceof PathPlan.Projection projection) {
            return projection.condition() == null
                    && projection.each() instanceof PathPlan.Subject
                    && isDense(projection.list())
                    && isCopy(projection.list());
        }
        if (plan instanceof PathPlan.Flatten flatten) {
            return !isNested(flatten) && isCopy(flatten.list());
        }
        return true;
    }

    private static boolean isDense(PathPlan list) {
        return !((PathType.Sequence) list.type()).sparse();
    }

    private static boolean isNested(PathPlan.Flatten flatten) {
        return ((PathType.Sequence) flatten.list().type()).element() instanceof PathType.Sequence;
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
        } else if (plan instanceof PathPlan.Flatten flatten && isListing(flatten)) {
            PathPlan.Projection projection = (PathPlan.Projection) flatten.list();
            each(projection.list(), source, element -> spread(projection, element, body));
        } else if (plan instanceof PathPlan.Flatten flatten && isNested(flatten)) {
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

    private static boolean isListing(PathPlan.Flatten flatten) {
        return flatten.list() instanceof PathPlan.Projection projection
                && projection.each() instanceof PathPlan.Listing listing
                && !listing.isConstant()
                && !projection.keepsNulls();
    }

    /** Needs no list for values that are taken out of it at once. */
    private void spread(PathPlan.Projection projection, PathValue element, Consumer<PathValue> body) {
        PathPlan.Listing listing = (PathPlan.Listing) projection.each();
        PathType type = ((PathType.Sequence) listing.type()).element();
        filter(
                projection,
                element,
                () -> ifThere(
                        element,
                        present -> listing.elements()
                                .forEach(part -> body.accept(values.converted(part, present, type)))));
    }

    private void project(PathPlan.Projection projection, PathValue element, Consumer<PathValue> body) {
        filter(projection, element, () -> {
            PathValue result = values.value(projection.each(), element);
            if (projection.keepsNulls()) {
                body.accept(result);
            } else {
                ifThere(result, body);
            }
        });
    }

    private void filter(PathPlan.Projection projection, PathValue element, Runnable body) {
        PathPlan condition = projection.condition();
        if (condition == null) {
            body.run();
            return;
        }
        CodeBlock truth = conditions.truth(condition, element);
        if (truth.toString().equals("true")) {
            body.run();
            return;
        }
        scope.code().beginControlFlow("if ($L)", truth);
        body.run();
        scope.code().endControlFlow();
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
