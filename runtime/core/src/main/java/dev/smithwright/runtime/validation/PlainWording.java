package dev.smithwright.runtime.validation;

import dev.smithwright.runtime.shape.PrintableText;
import dev.smithwright.runtime.validation.Violation.Place;

/** A violation in words for the caller of a client. */
final class PlainWording {

    private static final int MAX_VALUE = 128;

    private PlainWording() {}

    static String item(Violation violation) {
        String subject = violation.path() + (violation.place() == Place.KEY ? " (the key)" : "");
        String text = subject + " " + text(violation.constraint());
        if (violation.value() == null || violation.isSensitive()) {
            return text;
        }
        return text + ", but is '" + PrintableText.of(violation.value(), MAX_VALUE) + "'";
    }

    private static String text(Constraint constraint) {
        if (constraint instanceof Constraint.MinLength length) {
            return "must have a length of at least " + length.min();
        } else if (constraint instanceof Constraint.MaxLength length) {
            return "must have a length of at most " + length.max();
        } else if (constraint instanceof Constraint.MinValue value) {
            return "must be at least " + value.min().toPlainString();
        } else if (constraint instanceof Constraint.MaxValue value) {
            return "must be at most " + value.max().toPlainString();
        } else if (constraint instanceof Constraint.Pattern pattern) {
            return "must match " + pattern.regex();
        } else if (constraint instanceof Constraint.OneOf values) {
            return "must be one of " + values.values();
        } else if (constraint instanceof Constraint.UniqueItems) {
            return "must not hold an element twice";
        }
        return "is required";
    }
}
