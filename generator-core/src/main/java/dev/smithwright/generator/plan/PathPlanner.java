package dev.smithwright.generator.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.jmespath.ExpressionVisitor;
import software.amazon.smithy.jmespath.JmespathExpression;
import software.amazon.smithy.jmespath.ast.AndExpression;
import software.amazon.smithy.jmespath.ast.ComparatorExpression;
import software.amazon.smithy.jmespath.ast.ComparatorType;
import software.amazon.smithy.jmespath.ast.CurrentExpression;
import software.amazon.smithy.jmespath.ast.ExpressionTypeExpression;
import software.amazon.smithy.jmespath.ast.FieldExpression;
import software.amazon.smithy.jmespath.ast.FilterProjectionExpression;
import software.amazon.smithy.jmespath.ast.FlattenExpression;
import software.amazon.smithy.jmespath.ast.FunctionExpression;
import software.amazon.smithy.jmespath.ast.IndexExpression;
import software.amazon.smithy.jmespath.ast.LiteralExpression;
import software.amazon.smithy.jmespath.ast.MultiSelectHashExpression;
import software.amazon.smithy.jmespath.ast.MultiSelectListExpression;
import software.amazon.smithy.jmespath.ast.NotExpression;
import software.amazon.smithy.jmespath.ast.ObjectProjectionExpression;
import software.amazon.smithy.jmespath.ast.OrExpression;
import software.amazon.smithy.jmespath.ast.ProjectionExpression;
import software.amazon.smithy.jmespath.ast.SliceExpression;
import software.amazon.smithy.jmespath.ast.Subexpression;

/** Finds members and types of a JMESPath expression, from the type of what it is asked of. */
final class PathPlanner implements ExpressionVisitor<PathPlan> {

    private final PathTypes types;
    private final PathType subject;
    private final List<String> fields;

    /**
     * Plans expressions.
     *
     * @param types finds the types of members
     * @param subject what the expression is asked of
     * @param fields takes the names of the members on the way
     */
    PathPlanner(PathTypes types, PathType subject, List<String> fields) {
        this.types = types;
        this.subject = subject;
        this.fields = fields;
    }

    /**
     * Plans an expression whose value is used.
     *
     * @throws PathException if no Java code could stand for it
     */
    PathPlan plan(JmespathExpression expression) {
        PathPlan plan = expression.accept(this);
        if (plan.type() == PathType.Plain.MIXED) {
            throw new PathException("a part of it gives values of several types");
        }
        return plan;
    }

    private PathPlanner of(PathType other) {
        return new PathPlanner(types, other, fields);
    }

    @Override
    public PathPlan visitCurrentNode(CurrentExpression expression) {
        return new PathPlan.Subject(subject);
    }

    @Override
    public PathPlan visitSubexpression(Subexpression expression) {
        PathPlan left = plan(expression.getLeft());
        return new PathPlan.Then(left, of(left.type()).plan(expression.getRight()));
    }

    @Override
    public PathPlan visitField(FieldExpression expression) {
        String name = expression.getName();
        fields.add(name);
        if (subject instanceof PathType.Structure structure) {
            MemberPlan member = structure.record().members().stream()
                    .filter(candidate -> candidate.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new PathException(subject.description() + " has no member '" + name + "'"));
            return new PathPlan.Member(member, types.of(member.type()));
        }
        if (subject instanceof PathType.Exchange exchange) {
            return side(exchange, name);
        }
        if (subject instanceof PathType.Mapping map && map.key() == TypeRef.Scalar.STRING) {
            return new PathPlan.Entry(name, map.value());
        }
        throw new PathException("'" + name + "' is asked of " + subject.description());
    }

    private static PathPlan side(PathType.Exchange exchange, String name) {
        boolean isInput = name.equals("input");
        @Nullable RecordPlan record = isInput ? exchange.input() : exchange.output();
        if (record == null || !(isInput || name.equals("output"))) {
            throw new PathException("'" + name + "' is neither the operation's input nor its output");
        }
        return new PathPlan.Side(isInput, new PathType.Structure(record));
    }

    @Override
    public PathPlan visitFlatten(FlattenExpression expression) {
        PathPlan list = plan(expression.getExpression());
        PathType.Sequence outer = sequence(list, "[]");
        return outer.element() instanceof PathType.Sequence inner
                ? new PathPlan.Flatten(list, new PathType.Sequence(inner.element(), inner.sparse() || outer.sparse()))
                : new PathPlan.Flatten(list, outer);
    }

    private static PathType.Sequence sequence(PathPlan plan, String what) {
        if (plan.type() instanceof PathType.Sequence sequence) {
            return sequence;
        }
        throw new PathException(what + " is asked of " + plan.type().description());
    }

    @Override
    public PathPlan visitProjection(ProjectionExpression expression) {
        return projection(plan(expression.getLeft()), null, expression.getRight(), "[*]");
    }

    @Override
    public PathPlan visitFilterProjection(FilterProjectionExpression expression) {
        return projection(plan(expression.getLeft()), expression.getComparison(), expression.getRight(), "[?]");
    }

    @Override
    public PathPlan visitObjectProjection(ObjectProjectionExpression expression) {
        PathPlan values = PathFunctionPlanner.values(plan(expression.getLeft()));
        return projection(values, null, expression.getRight(), ".*");
    }

    private PathPlan projection(
            PathPlan list, @Nullable JmespathExpression condition, JmespathExpression each, String what) {
        PathPlanner ofElement = of(sequence(list, what).element());
        PathPlan result = ofElement.plan(each);
        return new PathPlan.Projection(
                list,
                condition == null ? null : condition.accept(ofElement),
                result,
                false,
                new PathType.Sequence(result.type(), false));
    }

    @Override
    public PathPlan visitIndex(IndexExpression expression) {
        PathType.Sequence list = sequence(new PathPlan.Subject(subject), "[" + expression.getIndex() + "]");
        return new PathPlan.Element(expression.getIndex(), list.element());
    }

    @Override
    public PathPlan visitSlice(SliceExpression expression) {
        return new PathPlan.Slice(
                boxed(expression.getStart()),
                boxed(expression.getStop()),
                expression.getStep(),
                sequence(new PathPlan.Subject(subject), "A slice"));
    }

    private static @Nullable Integer boxed(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    @Override
    public PathPlan visitLiteral(LiteralExpression expression) {
        if (expression.isNullValue()) {
            return new PathPlan.Constant(null, PathType.Plain.NOTHING);
        }
        if (expression.isBooleanValue()) {
            return new PathPlan.Constant(new Literal.Truth(expression.expectBooleanValue()), PathType.Plain.TRUTH);
        }
        if (expression.isStringValue()) {
            return new PathPlan.Constant(new Literal.Text(expression.expectStringValue()), PathType.Text.STRING);
        }
        if (expression.isNumberValue()) {
            return number(expression.expectNumberValue());
        }
        if (expression.isArrayValue()) {
            List<PathPlan> elements = new ArrayList<>();
            expression
                    .expectArrayValue()
                    .forEach(element -> elements.add(visitLiteral(LiteralExpression.from(element))));
            return listing(elements, true);
        }
        throw new PathException("it has a literal object");
    }

    private static PathPlan number(Number number) {
        BigDecimal value = new BigDecimal(number.toString());
        boolean isWhole = value.stripTrailingZeros().scale() <= 0 && value.abs().precision() <= 18;
        TypeRef type = isWhole ? TypeRef.Scalar.LONG : TypeRef.Scalar.DOUBLE;
        return new PathPlan.Constant(new Literal.Numeral(value), new PathType.Numeral(type));
    }

    @Override
    public PathPlan visitMultiSelectList(MultiSelectListExpression expression) {
        return listing(expression.getExpressions().stream().map(this::plan).toList(), false);
    }

    private static PathPlan listing(List<PathPlan> elements, boolean isConstant) {
        PathType element = PathType.Plain.NOTHING;
        for (PathPlan plan : elements) {
            element = PathTypes.common(element, PathTypes.plain(plan.type()))
                    .orElseThrow(() -> new PathException("a list in it has elements of several types"));
        }
        return new PathPlan.Listing(elements, isConstant, new PathType.Sequence(element, true));
    }

    @Override
    public PathPlan visitMultiSelectHash(MultiSelectHashExpression expression) {
        throw new PathException("it makes an object of its own, by {…}");
    }

    @Override
    public PathPlan visitComparator(ComparatorExpression expression) {
        PathPlan left = plan(expression.getLeft());
        PathPlan right = plan(expression.getRight());
        PathPlan.Operator operator = operator(expression.getComparator());
        boolean isDefined = operator.isEquality()
                ? PathTypes.common(left.type(), right.type()).isPresent()
                : left.type() instanceof PathType.Numeral && right.type() instanceof PathType.Numeral;
        if (!isDefined) {
            throw new PathException("it compares " + left.type().description() + " with "
                    + right.type().description() + " by " + operator.symbol() + ", which never matches");
        }
        return new PathPlan.Comparison(operator, left, right);
    }

    private static PathPlan.Operator operator(ComparatorType type) {
        return switch (type) {
            case EQUAL -> PathPlan.Operator.EQUAL;
            case NOT_EQUAL -> PathPlan.Operator.NOT_EQUAL;
            case LESS_THAN -> PathPlan.Operator.LESS;
            case LESS_THAN_EQUAL -> PathPlan.Operator.LESS_OR_EQUAL;
            case GREATER_THAN -> PathPlan.Operator.GREATER;
            case GREATER_THAN_EQUAL -> PathPlan.Operator.GREATER_OR_EQUAL;
        };
    }

    @Override
    public PathPlan visitAnd(AndExpression expression) {
        PathPlan left = expression.getLeft().accept(this);
        PathPlan right = expression.getRight().accept(this);
        return new PathPlan.Both(left, right, common(left, right));
    }

    @Override
    public PathPlan visitOr(OrExpression expression) {
        PathPlan left = expression.getLeft().accept(this);
        PathPlan right = expression.getRight().accept(this);
        return new PathPlan.Either(left, right, common(left, right));
    }

    private static PathType common(PathPlan left, PathPlan right) {
        return PathTypes.common(left.type(), right.type()).orElse(PathType.Plain.MIXED);
    }

    @Override
    public PathPlan visitNot(NotExpression expression) {
        return new PathPlan.Not(expression.getExpression().accept(this));
    }

    @Override
    public PathPlan visitFunction(FunctionExpression expression) {
        if (expression.getName().equals("map")
                && expression.getArguments().size() == 2
                && expression.getArguments().get(0) instanceof ExpressionTypeExpression each) {
            PathPlan list = plan(expression.getArguments().get(1));
            PathPlan result = of(sequence(list, "map()").element()).plan(each.getExpression());
            return new PathPlan.Projection(
                    new PathPlan.Required(list), null, result, true, new PathType.Sequence(result.type(), true));
        }
        return PathFunctionPlanner.plan(
                expression.getName(),
                expression.getArguments().stream().map(this::plan).toList());
    }

    @Override
    public PathPlan visitExpressionType(ExpressionTypeExpression expression) {
        throw new PathException("it gives an expression to a function, by &");
    }
}
