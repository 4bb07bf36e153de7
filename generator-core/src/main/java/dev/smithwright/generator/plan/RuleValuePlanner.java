package dev.smithwright.generator.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.FromSourceLocation;
import software.amazon.smithy.rulesengine.language.syntax.Identifier;
import software.amazon.smithy.rulesengine.language.syntax.expressions.Expression;
import software.amazon.smithy.rulesengine.language.syntax.expressions.Reference;
import software.amazon.smithy.rulesengine.language.syntax.expressions.Template;
import software.amazon.smithy.rulesengine.language.syntax.expressions.functions.GetAttr;
import software.amazon.smithy.rulesengine.language.syntax.expressions.functions.LibraryFunction;
import software.amazon.smithy.rulesengine.language.syntax.expressions.literal.Literal;
import software.amazon.smithy.rulesengine.language.syntax.expressions.literal.LiteralVisitor;

/**
 * Plans values of endpoint rules.
 *
 * @param variables what names stand for
 */
record RuleValuePlanner(RuleVariables variables) {

    /**
     * Returns a value.
     *
     * @throws RuleException if no code could stand for it
     */
    RuleValue value(Expression expression) {
        if (expression instanceof Literal literal) {
            return literal(literal);
        }
        if (expression instanceof Reference reference) {
            return reference(reference);
        }
        if (expression instanceof GetAttr getAttr) {
            return attribute(getAttr);
        }
        if (expression instanceof LibraryFunction function) {
            return call(function);
        }
        throw new RuleException("has a value that is not known here: " + expression, expression);
    }

    private RuleValue reference(Reference reference) {
        String name = reference.getName().toString();
        RuleValue.@Nullable Reference known = variables.get(name);
        if (known == null) {
            throw new RuleException(
                    "asks for " + name + ", which is no parameter and which no condition has found", reference);
        }
        return known;
    }

    private RuleValue attribute(GetAttr getAttr) {
        RuleValue value = value(getAttr.getTarget());
        for (GetAttr.Part part : getAttr.getPath()) {
            value = part instanceof GetAttr.Part.Index index
                    ? new RuleValue.Element(value, index.index())
                    : attribute(value, ((GetAttr.Part.Key) part).key().toString(), getAttr);
        }
        return value;
    }

    private static RuleValue attribute(RuleValue value, String name, FromSourceLocation place) {
        @Nullable RuleAttribute attribute = RuleAttribute.of(value.type(), name);
        if (attribute == null) {
            throw new RuleException("asks for the attribute " + name + ", which is not known here", place);
        }
        return new RuleValue.Attribute(value, attribute);
    }

    private RuleValue call(LibraryFunction function) {
        List<RuleValue> arguments =
                function.getArguments().stream().map(this::value).toList();
        return switch (function.getName()) {
            case "isSet" -> call(RuleValue.Function.IS_SET, arguments, RuleType.TRUTH);
            case "not" -> call(RuleValue.Function.NOT, arguments, RuleType.TRUTH);
            case "stringEquals" -> call(RuleValue.Function.STRING_EQUALS, arguments, RuleType.TRUTH);
            case "booleanEquals" -> call(RuleValue.Function.BOOLEAN_EQUALS, arguments, RuleType.TRUTH);
            case "substring" -> call(RuleValue.Function.SUBSTRING, arguments, RuleType.TEXT);
            case "uriEncode" -> call(RuleValue.Function.URI_ENCODE, arguments, RuleType.TEXT);
            case "parseURL" -> call(RuleValue.Function.PARSE_URL, arguments, RuleType.URL);
            case "isValidHostLabel" -> call(RuleValue.Function.IS_VALID_HOST_LABEL, arguments, RuleType.TRUTH);
            case "split" -> call(RuleValue.Function.SPLIT, arguments, RuleType.TEXTS);
            case "coalesce" ->
                call(RuleValue.Function.COALESCE, arguments, arguments.get(0).type());
            case "ite" ->
                call(RuleValue.Function.ITE, arguments, arguments.get(1).type());
            case "aws.partition" -> call(RuleValue.Function.PARTITION, arguments, RuleType.PARTITION);
            case "aws.parseArn" -> call(RuleValue.Function.PARSE_ARN, arguments, RuleType.ARN);
            case "aws.isVirtualHostableS3Bucket" ->
                call(RuleValue.Function.IS_VIRTUAL_HOSTABLE_S3_BUCKET, arguments, RuleType.TRUTH);
            default ->
                throw new RuleException(
                        "calls the function " + function.getName() + ", which is not known here", function);
        };
    }

    private static RuleValue call(RuleValue.Function function, List<RuleValue> arguments, RuleType type) {
        return new RuleValue.Call(function, arguments, type);
    }

    private RuleValue literal(Literal literal) {
        return literal.accept(new LiteralVisitor<>() {
            @Override
            public RuleValue visitBoolean(boolean value) {
                return new RuleValue.Truth(value);
            }

            @Override
            public RuleValue visitString(Template template) {
                return template(template);
            }

            @Override
            public RuleValue visitInteger(int value) {
                return new RuleValue.Whole(value);
            }

            @Override
            public RuleValue visitRecord(Map<Identifier, Literal> members) {
                throw new RuleException("has an object where a text, a boolean or a number can be", literal);
            }

            @Override
            public RuleValue visitTuple(List<Literal> elements) {
                throw new RuleException("has a list where a text, a boolean or a number can be", literal);
            }
        });
    }

    private RuleValue template(Template template) {
        List<RuleValue> parts = new ArrayList<>();
        for (Template.Part part : template.getParts()) {
            parts.add(
                    part instanceof Template.Dynamic dynamic
                            ? value(dynamic.toExpression())
                            : new RuleValue.Text(((Template.Literal) part).getValue()));
        }
        return parts.isEmpty()
                ? new RuleValue.Text("")
                : parts.size() == 1 ? parts.get(0) : new RuleValue.Template(parts);
    }
}
