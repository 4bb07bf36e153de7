package dev.smithwright.runtime.validation;

import java.math.BigDecimal;
import java.util.List;

/** What a value has to satisfy (Smithy specification, "Constraint traits"). */
public sealed interface Constraint {

    /** The member has to be given. */
    record Required() implements Constraint {}

    /** At least so many code points, bytes or entries. */
    record MinLength(long min) implements Constraint {}

    /** At most so many code points, bytes or entries. */
    record MaxLength(long max) implements Constraint {}

    /** At least so large. */
    record MinValue(BigDecimal min) implements Constraint {}

    /** At most so large. */
    record MaxValue(BigDecimal max) implements Constraint {}

    /** A match for the regular expression, as the model gives it. */
    record Pattern(String regex) implements Constraint {}

    /** One of the values. */
    record OneOf(List<String> values) implements Constraint {
        public OneOf {
            values = List.copyOf(values);
        }
    }

    /** No element twice. */
    record UniqueItems() implements Constraint {}
}
