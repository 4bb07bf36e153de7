package dev.smithwright.generator.plan;

import java.util.List;

/** Plans calls of JMESPath's functions, each of which takes some types only. */
final class PathFunctionPlanner {

    private final String name;
    private final List<PathPlan> arguments;

    private PathFunctionPlanner(String name, List<PathPlan> arguments) {
        this.name = name;
        this.arguments = arguments;
    }

    /**
     * Plans a call.
     *
     * @throws PathException if there is no such function, or its arguments are not for it
     */
    static PathPlan plan(String name, List<PathPlan> arguments) {
        return new PathFunctionPlanner(name, arguments).plan();
    }

    /** Returns the values of a map as a list, null where the map is. */
    static PathPlan values(PathPlan map) {
        if (map.type() instanceof PathType.Mapping mapping) {
            PathType values = new PathType.Sequence(mapping.value(), mapping.sparse());
            return new PathPlan.Call(PathPlan.Function.VALUES, List.of(map), values);
        }
        throw new PathException(".* is asked of " + map.type().description());
    }

    private PathPlan plan() {
        return switch (name) {
            case "length" -> length();
            case "contains" -> contains();
            case "keys" -> keys();
            case "values" -> values(new PathPlan.Required(argument(0, 1)));
            case "not_null" -> notNull();
            case "sort" -> ofSortable(PathPlan.Function.SORT);
            case "max" -> ofSortable(PathPlan.Function.MAX);
            case "min" -> ofSortable(PathPlan.Function.MIN);
            case "reverse" -> reverse();
            case "join" -> join();
            case "starts_with" -> affix(PathPlan.Function.STARTS_WITH);
            case "ends_with" -> affix(PathPlan.Function.ENDS_WITH);
            case "abs" -> ofNumber(PathPlan.Function.ABS);
            case "ceil" -> ofNumber(PathPlan.Function.CEIL);
            case "floor" -> ofNumber(PathPlan.Function.FLOOR);
            default -> throw new PathException("it calls " + name + "(), which has no counterpart in generated code");
        };
    }

    private PathPlan argument(int index, int count) {
        if (arguments.size() != count) {
            throw new PathException(
                    "it gives " + arguments.size() + " arguments to " + name + "(), which takes " + count);
        }
        return arguments.get(index);
    }

    private PathException rejected(PathPlan argument) {
        return new PathException(
                "it gives " + argument.type().description() + " to " + name + "(), which has no use for it");
    }

    private PathPlan.Call call(PathPlan.Function function, PathType type) {
        return new PathPlan.Call(
                function,
                arguments.stream().<PathPlan>map(PathPlan.Required::new).toList(),
                type);
    }

    private PathPlan length() {
        PathPlan of = argument(0, 1);
        if (of.type() instanceof PathType.Text
                || of.type() instanceof PathType.Sequence
                || of.type() instanceof PathType.Mapping) {
            return call(PathPlan.Function.LENGTH, new PathType.Numeral(TypeRef.Scalar.INTEGER));
        }
        throw rejected(of);
    }

    private PathPlan contains() {
        PathPlan in = argument(0, 2);
        PathPlan wanted = argument(1, 2);
        if (in.type() instanceof PathType.Text && wanted.type() instanceof PathType.Text) {
            return call(PathPlan.Function.CONTAINS, PathType.Plain.TRUTH);
        }
        if (in.type() instanceof PathType.Sequence list
                && PathTypes.common(list.element(), wanted.type()).isPresent()) {
            List<PathPlan> both = List.of(new PathPlan.Required(in), wanted);
            return new PathPlan.Call(PathPlan.Function.CONTAINS, both, PathType.Plain.TRUTH);
        }
        throw rejected(in.type() instanceof PathType.Sequence ? wanted : in);
    }

    private PathPlan keys() {
        PathPlan map = argument(0, 1);
        if (map.type() instanceof PathType.Mapping mapping) {
            PathType key =
                    mapping.key() == TypeRef.Scalar.STRING ? PathType.Text.STRING : new PathType.Text(mapping.key());
            return call(PathPlan.Function.KEYS, new PathType.Sequence(key, false));
        }
        throw rejected(map);
    }

    private PathPlan notNull() {
        PathType type = PathType.Plain.NOTHING;
        for (PathPlan argument : arguments) {
            type = PathTypes.common(type, argument.type())
                    .orElseThrow(() -> new PathException("it gives values of several types to not_null()"));
        }
        return new PathPlan.Call(PathPlan.Function.NOT_NULL, arguments, type);
    }

    private PathPlan ofSortable(PathPlan.Function function) {
        PathPlan list = argument(0, 1);
        if (list.type() instanceof PathType.Sequence sequence
                && (sequence.element() instanceof PathType.Text || sequence.element() instanceof PathType.Numeral)) {
            PathType element = PathTypes.plain(sequence.element());
            return function == PathPlan.Function.SORT
                    // A list with a gap cannot be sorted, which is an error as a missing list is.
                    ? new PathPlan.Required(call(function, new PathType.Sequence(element, false)))
                    : call(function, element);
        }
        throw rejected(list);
    }

    private PathPlan reverse() {
        PathPlan of = argument(0, 1);
        if (of.type() instanceof PathType.Text || of.type() instanceof PathType.Sequence) {
            return call(PathPlan.Function.REVERSE, PathTypes.plain(of.type()));
        }
        throw rejected(of);
    }

    private PathPlan join() {
        PathPlan separator = argument(0, 2);
        PathPlan list = argument(1, 2);
        boolean areTexts = list.type() instanceof PathType.Sequence texts && texts.element() instanceof PathType.Text;
        if (separator.type() instanceof PathType.Text && areTexts) {
            return new PathPlan.Required(call(PathPlan.Function.JOIN, PathType.Text.STRING));
        }
        throw rejected(areTexts ? separator : list);
    }

    private PathPlan affix(PathPlan.Function function) {
        for (int index = 0; index < 2; index++) {
            PathPlan text = argument(index, 2);
            if (!(text.type() instanceof PathType.Text)) {
                throw rejected(text);
            }
        }
        return call(function, PathType.Plain.TRUTH);
    }

    private PathPlan ofNumber(PathPlan.Function function) {
        PathPlan number = argument(0, 1);
        if (number.type() instanceof PathType.Numeral) {
            return call(function, PathTypes.plain(number.type()));
        }
        throw rejected(number);
    }
}
