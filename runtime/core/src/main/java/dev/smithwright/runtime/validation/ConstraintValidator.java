package dev.smithwright.runtime.validation;

import dev.smithwright.runtime.shape.MissingMember;
import dev.smithwright.runtime.shape.SerializableShape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks values against the constraints of their model (Smithy specification, "Constraint traits"): lengths, ranges,
 * patterns, enums, unique items and required members, in the shape and in everything inside of it.
 *
 * <p>Immutable but for a cache of compiled patterns, for any number of threads; make one and keep it.
 *
 * <p>Patterns are those of the model and are trusted: a pattern that backtracks without end makes the check slow. One
 * that Java cannot read checks nothing. After 1,000 violations no further ones are noted.
 */
public final class ConstraintValidator {

    private static final ConstraintChecks MINIMUM = new ConstraintChecks(null);

    private volatile @Nullable ConstraintChecks all;

    /** Makes a validator, which serves many threads. */
    public ConstraintValidator() {}

    /** Returns all violations, in the order of the members; none where the value is in order. */
    public List<Violation> validate(SerializableShape value, ValidationLevel level) {
        return validate(value, level, List.of());
    }

    /**
     * Returns all violations, in the order of the members. The members that a reader found missing are reported among
     * the others, and the values that stand in for them are not checked.
     */
    public List<Violation> validate(SerializableShape value, ValidationLevel level, List<MissingMember> missing) {
        if (level == ValidationLevel.NONE) {
            return List.of();
        }
        ConstraintChecks checks = level == ValidationLevel.ALL ? all() : MINIMUM;
        ConstraintChecker checker = new ConstraintChecker(checks, missing);
        checker.check(value);
        return checker.findings().isEmpty() ? List.of() : ViolationPrinter.violations(value, checker.findings());
    }

    /** Makes them when they are first needed, and perhaps twice: a second cache of patterns is soon forgotten. */
    private ConstraintChecks all() {
        ConstraintChecks checks = all;
        if (checks == null) {
            checks = new ConstraintChecks(new CompiledPatterns());
            all = checks;
        }
        return checks;
    }
}
