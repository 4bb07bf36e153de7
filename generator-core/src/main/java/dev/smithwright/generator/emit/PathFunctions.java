package dev.smithwright.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.smithwright.generator.plan.PathPlan;
import dev.smithwright.generator.plan.PathType;
import java.util.List;

/** Writes calls of JMESPath's functions. */
final class PathFunctions {

    private static final ClassName PATHS = RuntimeTypes.PATH_VALUES;

    private final PathCode values;
    private final PathConversions conversions;

    PathFunctions(PathCode values, PathConversions conversions) {
        this.values = values;
        this.conversions = conversions;
    }

    PathValue call(PathPlan.Call call, PathValue subject) {
        PathValue of = values.named(subject);
        List<PathValue> arguments = call.arguments().stream()
                .map(argument -> values.value(argument, of))
                .toList();
        return switch (call.function()) {
            case LENGTH -> result(call, false, "length", length(arguments.get(0)));
            case CONTAINS -> result(call, false, "contained", contains(arguments.get(0), arguments.get(1)));
            case KEYS ->
                result(
                        call,
                        false,
                        "keys",
                        CodeBlock.of(
                                "$T.copyOf($L.keySet())",
                                RuntimeTypes.LIST,
                                arguments.get(0).code()));
            case VALUES -> mapValues(call, arguments.get(0));
            case NOT_NULL -> firstNotNull(call, arguments);
            case SORT -> ofPlainList(call, arguments.get(0), "sort", true);
            case MAX -> ofPlainList(call, arguments.get(0), "max", true);
            case MIN -> ofPlainList(call, arguments.get(0), "min", true);
            case REVERSE ->
                result(
                        call,
                        false,
                        "reversed",
                        CodeBlock.of(
                                "$T.reverse($L)", PATHS, plain(arguments.get(0)).code()));
            case JOIN ->
                result(
                        call,
                        true,
                        "joined",
                        CodeBlock.of(
                                "$T.join($L, $L)",
                                PATHS,
                                plain(arguments.get(0)).code(),
                                plainList(arguments.get(1)).code()));
            case STARTS_WITH -> ofTexts(call, arguments, "startsWith");
            case ENDS_WITH -> ofTexts(call, arguments, "endsWith");
            case ABS -> ofNumber(call, arguments.get(0), "abs");
            case CEIL -> ofNumber(call, arguments.get(0), "ceil");
            case FLOOR -> ofNumber(call, arguments.get(0), "floor");
        };
    }

    private static PathValue result(PathPlan.Call call, boolean isNullable, String hint, CodeBlock code) {
        return PathValue.of(code, call.type(), isNullable, hint);
    }

    private PathValue plain(PathValue value) {
        return conversions.convert(value, PathTypeNames.plain(value.type()));
    }

    private PathValue plainList(PathValue value) {
        PathType.Sequence list = (PathType.Sequence) value.type();
        return conversions.convert(value, new PathType.Sequence(PathTypeNames.plain(list.element()), list.sparse()));
    }

    private CodeBlock length(PathValue of) {
        return of.type() instanceof PathType.Text
                ? CodeBlock.of("$T.length($L)", PATHS, plain(of).code())
                : CodeBlock.of("$L.size()", of.code());
    }

    private CodeBlock contains(PathValue in, PathValue wanted) {
        if (in.type() instanceof PathType.Text) {
            return CodeBlock.of(
                    "$L.contains($L)", plain(in).code(), plain(wanted).code());
        }
        PathType element = PathTypeNames.common(
                PathTypeNames.plain(((PathType.Sequence) in.type()).element()), PathTypeNames.plain(wanted.type()));
        PathValue list = conversions.convert(in, new PathType.Sequence(element, true));
        PathValue sought = conversions.boxed(conversions.convert(wanted, element));
        return CodeBlock.of("$T.contains($L, $L)", PATHS, list.code(), sought.code());
    }

    private PathValue mapValues(PathPlan.Call call, PathValue map) {
        PathValue of = values.named(map);
        CodeBlock list = ((PathType.Sequence) call.type()).sparse()
                ? CodeBlock.of("new $T<>($L.values())", RuntimeTypes.ARRAY_LIST, of.code())
                : CodeBlock.of("$T.copyOf($L.values())", RuntimeTypes.LIST, of.code());
        return result(call, of.isNullable(), "values", of.then(list));
    }

    private PathValue firstNotNull(PathPlan.Call call, List<PathValue> arguments) {
        PathValue first = PathValue.of(CodeBlock.of("null"), PathType.Plain.NOTHING, true, "constant");
        for (int index = arguments.size() - 1; index >= 0; index--) {
            PathValue argument = values.named(conversions.convert(arguments.get(index), call.type()));
            first = !argument.isNullable()
                    ? argument
                    : result(
                            call,
                            first.isNullable(),
                            "first",
                            first.type() == PathType.Plain.NOTHING
                                    ? argument.code()
                                    : CodeBlock.of("$1L != null ? $1L : $2L", argument.code(), first.code()));
        }
        return values.named(first);
    }

    private PathValue ofPlainList(PathPlan.Call call, PathValue list, String name, boolean isNullable) {
        return result(
                call,
                isNullable,
                name.equals("sort") ? "sorted" : name,
                CodeBlock.of("$T.$L($L)", PATHS, name, plainList(list).code()));
    }

    private PathValue ofTexts(PathPlan.Call call, List<PathValue> texts, String name) {
        return result(
                call,
                false,
                "matched",
                CodeBlock.of(
                        "$L.$L($L)",
                        plain(texts.get(0)).code(),
                        name,
                        plain(texts.get(1)).code()));
    }

    private PathValue ofNumber(PathPlan.Call call, PathValue number, String name) {
        PathValue plain = plain(number);
        boolean isSame = !PathTypeNames.isFraction(plain.type()) && !name.equals("abs");
        return isSame
                ? plain
                : result(call, false, name, CodeBlock.of("$T.$L($L)", RuntimeTypes.MATH, name, plain.code()));
    }
}
