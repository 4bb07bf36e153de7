package dev.smithwright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.smithwright.generator.plan.RuleType;
import dev.smithwright.generator.plan.RuleValue;
import java.util.List;

/**
 * Expressions for values of endpoint rules: {@code "https://ids." + region + "." + partition.dnsSuffix()}.
 *
 * @param scope what names stand for
 */
record RuleValueCode(RuleScope scope) {

    static TypeName typeName(RuleType type) {
        return switch (type) {
            case TEXT -> RuntimeTypes.STRING;
            case TRUTH -> TypeName.BOOLEAN;
            case NUMBER -> TypeName.INT;
            case TEXTS -> ParameterizedTypeName.get(RuntimeTypes.LIST, RuntimeTypes.STRING);
            case PARTITION -> RuntimeTypes.PARTITION;
            case ARN -> RuntimeTypes.ARN;
            case URL -> RuntimeTypes.URL_PARTS;
        };
    }

    /** Returns an expression. */
    CodeBlock of(RuleValue value) {
        if (value instanceof RuleValue.Reference reference) {
            return CodeBlock.of("$L", scope.variable(reference.name()).javaName());
        }
        if (value instanceof RuleValue.Text text) {
            return ModelText.literal(text.text());
        }
        if (value instanceof RuleValue.Truth truth) {
            return CodeBlock.of("$L", truth.truth());
        }
        if (value instanceof RuleValue.Whole number) {
            return CodeBlock.of("$L", number.number());
        }
        if (value instanceof RuleValue.Template template) {
            return template.parts().stream().map(this::operand).collect(CodeBlock.joining(" + "));
        }
        if (value instanceof RuleValue.Attribute attribute) {
            return CodeBlock.of(
                    "$L.$L()", of(attribute.value()), attribute.attribute().methodName());
        }
        if (value instanceof RuleValue.Element element) {
            return CodeBlock.of(
                    "$T.element($L, $L)", RuntimeTypes.ENDPOINT_FUNCTIONS, of(element.list()), element.index());
        }
        return call((RuleValue.Call) value);
    }

    /** Returns an expression that stands beside an operator. */
    private CodeBlock operand(RuleValue value) {
        boolean isChoice = value instanceof RuleValue.Call call
                && (call.function() == RuleValue.Function.ITE || call.function() == RuleValue.Function.COALESCE);
        return isChoice ? CodeBlock.of("($L)", of(value)) : of(value);
    }

    private CodeBlock call(RuleValue.Call call) {
        List<RuleValue> arguments = call.parts();
        return switch (call.function()) {
            case IS_SET -> CodeBlock.of("$L != null", operand(arguments.get(0)));
            case NOT -> negated(arguments.get(0));
            case STRING_EQUALS -> textsEqual(arguments.get(0), arguments.get(1));
            case BOOLEAN_EQUALS -> truthsEqual(arguments.get(0), arguments.get(1));
            case SUBSTRING -> function("substring", arguments);
            case URI_ENCODE -> function("uriEncode", arguments);
            case IS_VALID_HOST_LABEL -> function("isValidHostLabel", arguments);
            case IS_VIRTUAL_HOSTABLE_S3_BUCKET -> function("isVirtualHostableS3Bucket", arguments);
            case SPLIT -> function("split", arguments);
            case PARSE_URL -> CodeBlock.of("$T.parse($L)", RuntimeTypes.URL_PARTS, of(arguments.get(0)));
            case PARSE_ARN -> CodeBlock.of("$T.parse($L)", RuntimeTypes.ARN, of(arguments.get(0)));
            case PARTITION -> CodeBlock.of("$T.of($L)", RuntimeTypes.PARTITION, of(arguments.get(0)));
            case COALESCE -> coalesce(arguments);
            case ITE ->
                CodeBlock.of("$L ? $L : $L", truth(arguments.get(0)), of(arguments.get(1)), of(arguments.get(2)));
        };
    }

    private CodeBlock function(String name, List<RuleValue> arguments) {
        return CodeBlock.of(
                "$T.$L($L)",
                RuntimeTypes.ENDPOINT_FUNCTIONS,
                name,
                arguments.stream().map(this::of).collect(CodeBlock.joining(", ")));
    }

    // a != null ? a : b != null ? b : c
    private CodeBlock coalesce(List<RuleValue> arguments) {
        RuleValue first = arguments.get(0);
        return arguments.size() == 1 || !isNullable(first)
                ? of(first)
                : CodeBlock.of(
                        "$L != null ? $L : $L",
                        operand(first),
                        of(first),
                        coalesce(arguments.subList(1, arguments.size())));
    }

    private CodeBlock negated(RuleValue value) {
        if (value instanceof RuleValue.Call call && call.function() == RuleValue.Function.IS_SET) {
            return CodeBlock.of("$L == null", operand(call.parts().get(0)));
        }
        return PathConditions.negated(truth(value));
    }

    private CodeBlock textsEqual(RuleValue left, RuleValue right) {
        boolean swapped = left instanceof RuleValue.Text || (isNullable(left) && right instanceof RuleValue.Text);
        RuleValue subject = swapped ? right : left;
        RuleValue other = swapped ? left : right;
        boolean simple = !isNullable(subject) && !(subject instanceof RuleValue.Template);
        return simple
                ? CodeBlock.of("$L.equals($L)", operand(subject), of(other))
                : CodeBlock.of("$T.equals($L, $L)", RuntimeTypes.OBJECTS, of(subject), of(other));
    }

    private CodeBlock truthsEqual(RuleValue left, RuleValue right) {
        if (left instanceof RuleValue.Truth constant) {
            return constant.truth() ? truth(right) : PathConditions.negated(truth(right));
        }
        return right instanceof RuleValue.Truth
                ? truthsEqual(right, left)
                : CodeBlock.of("$L == $L", operand(left), operand(right));
    }

    /** Returns an expression of type {@code boolean}, false where the value is not there. */
    CodeBlock truth(RuleValue value) {
        return isNullable(value) ? CodeBlock.of("$T.TRUE.equals($L)", RuntimeTypes.BOOLEAN, of(value)) : of(value);
    }

    /** Tells whether an expression may be null here. */
    boolean isNullable(RuleValue value) {
        if (value instanceof RuleValue.Reference reference) {
            return scope.variable(reference.name()).nullable();
        }
        if (value instanceof RuleValue.Call call) {
            return switch (call.function()) {
                case SUBSTRING, PARSE_URL, PARSE_ARN -> true;
                case COALESCE -> call.parts().stream().allMatch(this::isNullable);
                case ITE ->
                    isNullable(call.parts().get(1)) || isNullable(call.parts().get(2));
                default -> false;
            };
        }
        return value instanceof RuleValue.Element;
    }
}
