package dev.smithwright.generator.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a JMESPath expression, with every name and type resolved. Each is asked of a subject. */
public sealed interface PathPlan {

    /** Returns the type of what it gives. */
    PathType type();

    /** The subject itself. */
    record Subject(PathType type) implements PathPlan {}

    /** A member of the subject, a structure. */
    record Member(MemberPlan member, PathType type) implements PathPlan {}

    /** The value that the subject, a map, has for a key. */
    record Entry(String key, PathType type) implements PathPlan {}

    /** The input, or the output, of the subject, an exchange. */
    record Side(boolean isInput, PathType type) implements PathPlan {}

    /** A part whose subject is what another one gives. */
    record Then(PathPlan first, PathPlan second) implements PathPlan {
        @Override
        public PathType type() {
            return second.type();
        }
    }

    /** The elements of a list's lists. */
    record Flatten(PathPlan list, PathType type) implements PathPlan {}

    /**
     * What a part gives for each element of a list.
     *
     * @param list the list
     * @param condition which elements to look at; null for all
     * @param each what to ask of them
     * @param keepsNulls whether an element that gives null has a place in the result
     */
    record Projection(PathPlan list, @Nullable PathPlan condition, PathPlan each, boolean keepsNulls, PathType type)
            implements PathPlan {}

    /** An element of the subject, a list; counted from the end where negative. */
    record Element(int index, PathType type) implements PathPlan {}

    /** Elements of the subject, a list; null stands for its ends. */
    record Slice(@Nullable Integer start, @Nullable Integer stop, int step, PathType type) implements PathPlan {}

    /** A value that the expression itself has; null is null. */
    record Constant(@Nullable Literal value, PathType type) implements PathPlan {}

    /** Several values in a list; null where the subject is, unless they are constants. */
    record Listing(List<PathPlan> elements, boolean isConstant, PathType type) implements PathPlan {
        public Listing {
            elements = List.copyOf(elements);
        }
    }

    /** Whether two values are so to each other. */
    record Comparison(Operator operator, PathPlan left, PathPlan right) implements PathPlan {
        @Override
        public PathType type() {
            return PathType.Plain.TRUTH;
        }
    }

    /** Compares, written as in Java. */
    enum Operator {
        EQUAL("=="),
        NOT_EQUAL("!="),
        LESS("<"),
        LESS_OR_EQUAL("<="),
        GREATER(">"),
        GREATER_OR_EQUAL(">=");

        private final String symbol;

        Operator(String symbol) {
            this.symbol = symbol;
        }

        /** Returns it as Java writes it. */
        public String symbol() {
            return symbol;
        }

        /** Tells whether it is about equality, which any two values have. */
        public boolean isEquality() {
            return this == EQUAL || this == NOT_EQUAL;
        }
    }

    /** The second value where the first is true, else the first. */
    record Both(PathPlan left, PathPlan right, PathType type) implements PathPlan {}

    /** The first value where it is true, else the second. */
    record Either(PathPlan left, PathPlan right, PathType type) implements PathPlan {}

    /** Whether a value is false, empty or null. */
    record Not(PathPlan value) implements PathPlan {
        @Override
        public PathType type() {
            return PathType.Plain.TRUTH;
        }
    }

    /** A value without which the whole expression has no result: JMESPath's functions reject null. */
    record Required(PathPlan value) implements PathPlan {
        @Override
        public PathType type() {
            return value.type();
        }
    }

    /** A function of values. */
    record Call(Function function, List<PathPlan> arguments, PathType type) implements PathPlan {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** The functions. */
    enum Function {
        LENGTH,
        CONTAINS,
        KEYS,
        VALUES,
        NOT_NULL,
        SORT,
        REVERSE,
        JOIN,
        STARTS_WITH,
        ENDS_WITH,
        MAX,
        MIN,
        ABS,
        CEIL,
        FLOOR
    }
}
