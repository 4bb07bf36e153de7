package dev.smithwright.runtime.validation;

import dev.smithwright.runtime.schema.EnumValuesTrait;
import dev.smithwright.runtime.schema.LengthTrait;
import dev.smithwright.runtime.schema.MemberSchema;
import dev.smithwright.runtime.schema.PatternTrait;
import dev.smithwright.runtime.schema.RangeTrait;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The single checks. Each returns the constraint of the member that the value does not satisfy, or null.
 *
 * @param patterns the compiled patterns; null where lower bounds alone are checked
 */
record ConstraintChecks(@Nullable CompiledPatterns patterns) {

    /** Tells whether all constraints are checked, or lower bounds alone. */
    boolean isComplete() {
        return patterns != null;
    }

    /** Checks a length in Unicode code points. */
    @Nullable
    Constraint length(MemberSchema member, String value) {
        return length(member, value.codePointCount(0, value.length()));
    }

    /** Checks a number of bytes or entries. */
    @Nullable
    Constraint length(MemberSchema member, long length) {
        LengthTrait trait = member.trait(LengthTrait.class);
        if (trait == null) {
            return null;
        }
        if (length < trait.min()) {
            return new Constraint.MinLength(trait.min());
        }
        return isComplete() && length > trait.max() ? new Constraint.MaxLength(trait.max()) : null;
    }

    @Nullable
    Constraint pattern(MemberSchema member, String value) {
        if (patterns == null) {
            return null;
        }
        PatternTrait trait = member.trait(PatternTrait.class);
        return trait == null || patterns.matches(trait.regex(), value) ? null : new Constraint.Pattern(trait.regex());
    }

    @Nullable
    Constraint oneOf(MemberSchema member, String value) {
        EnumValuesTrait trait = isComplete() ? member.trait(EnumValuesTrait.class) : null;
        return trait == null || trait.values().contains(value) ? null : new Constraint.OneOf(trait.values());
    }

    @Nullable
    Constraint oneOf(MemberSchema member, int value) {
        return isComplete() && member.has(EnumValuesTrait.class) ? oneOf(member, Integer.toString(value)) : null;
    }

    @Nullable
    Constraint range(MemberSchema member, long value) {
        return member.has(RangeTrait.class) ? range(member, BigDecimal.valueOf(value)) : null;
    }

    /** Checks a number by its decimal digits, for 0.1 is not beyond 0.1 because it has little precision. */
    @Nullable
    Constraint range(MemberSchema member, float value) {
        boolean hasDigits = Float.isFinite(value) && member.has(RangeTrait.class);
        return hasDigits ? range(member, new BigDecimal(Float.toString(value))) : range(member, (double) value);
    }

    /** Checks a number that may be none: NaN is within no bounds, and each infinity is outside of a bound on its side. */
    @Nullable
    Constraint range(MemberSchema member, double value) {
        RangeTrait trait = member.trait(RangeTrait.class);
        if (trait == null) {
            return null;
        }
        if (Double.isFinite(value)) {
            return range(member, BigDecimal.valueOf(value));
        }
        if (trait.min() != null && !(value > 0)) {
            return new Constraint.MinValue(trait.min());
        }
        return isComplete() && trait.max() != null && !(value < 0) ? new Constraint.MaxValue(trait.max()) : null;
    }

    @Nullable
    Constraint range(MemberSchema member, BigDecimal value) {
        RangeTrait trait = member.trait(RangeTrait.class);
        if (trait == null) {
            return null;
        }
        if (trait.min() != null && value.compareTo(trait.min()) < 0) {
            return new Constraint.MinValue(trait.min());
        }
        return isComplete() && trait.max() != null && value.compareTo(trait.max()) > 0
                ? new Constraint.MaxValue(trait.max())
                : null;
    }
}
