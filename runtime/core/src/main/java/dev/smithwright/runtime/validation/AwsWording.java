package dev.smithwright.runtime.validation;

import dev.smithwright.runtime.schema.EnumValuesTrait;
import dev.smithwright.runtime.schema.LengthTrait;
import dev.smithwright.runtime.schema.MemberSchema;
import dev.smithwright.runtime.schema.PatternTrait;
import dev.smithwright.runtime.schema.RangeTrait;
import dev.smithwright.runtime.shape.PrintableText;
import dev.smithwright.runtime.shape.ShapePath;
import dev.smithwright.runtime.validation.Violation.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A violation in the words of AWS's services. */
final class AwsWording {

    private static final int MAX_KEY = 128;

    private AwsWording() {}

    static String item(Violation violation) {
        boolean isGrouped = isGrouped(violation);
        List<ShapePath.Segment> segments = violation.path().segments();
        List<ShapePath.Segment> shown = isGrouped ? segments.subList(0, segments.size() - 1) : segments;
        String value = isGrouped ? violation.collection() : violation.value();
        return "Value" + value(value, violation.isSensitive()) + " at '" + field(shown)
                + "' failed to satisfy constraint: "
                + (isGrouped ? group(violation) : text(violation.constraint()));
    }

    /** Tells whether the item is about a list or a map as a whole, of which something inside is wrong. */
    static boolean isGrouped(Violation violation) {
        return violation.place() != Place.MEMBER && violation.collection() != null;
    }

    private static String value(@Nullable String value, boolean isSensitive) {
        if (isSensitive) {
            return "";
        }
        return value == null ? " null" : " '" + value + '\'';
    }

    private static String field(List<ShapePath.Segment> segments) {
        StringBuilder out = new StringBuilder();
        for (ShapePath.Segment segment : segments) {
            if (segment instanceof ShapePath.Element element) {
                out.append('.').append(element.index() + 1).append(".member");
            } else if (segment instanceof ShapePath.Entry entry) {
                out.append('.');
                PrintableText.append(out, entry.sensitive() ? "***" : entry.key(), MAX_KEY);
                out.append(".member");
            } else if (segment instanceof ShapePath.Member member) {
                out.append(out.isEmpty() ? "" : ".").append(withSmallFirstLetter(member.name()));
            }
        }
        return out.toString();
    }

    /** AWS changes no more than the first letter: {@code DBName} is shown as {@code dBName}. */
    private static String withSmallFirstLetter(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static String group(Violation violation) {
        String subject = switch (violation.place()) {
            case KEY -> "Map keys";
            case VALUE -> "Map value";
            default -> "Member";
        };
        List<String> texts = new ArrayList<>();
        for (Constraint constraint : constraints(violation.member())) {
            texts.add(text(constraint));
        }
        return subject + " must satisfy constraint: [" + String.join(", ", texts) + "]";
    }

    /** Returns all constraints of a simple value in the order in which AWS lists them: the largest before the smallest. */
    private static List<Constraint> constraints(MemberSchema member) {
        List<Constraint> constraints = new ArrayList<>();
        LengthTrait length = member.trait(LengthTrait.class);
        if (length != null && length.max() != Long.MAX_VALUE) {
            constraints.add(new Constraint.MaxLength(length.max()));
        }
        if (length != null) {
            constraints.add(new Constraint.MinLength(length.min()));
        }
        RangeTrait range = member.trait(RangeTrait.class);
        if (range != null && range.max() != null) {
            constraints.add(new Constraint.MaxValue(range.max()));
        }
        if (range != null && range.min() != null) {
            constraints.add(new Constraint.MinValue(range.min()));
        }
        PatternTrait pattern = member.trait(PatternTrait.class);
        if (pattern != null) {
            constraints.add(new Constraint.Pattern(pattern.regex()));
        }
        EnumValuesTrait values = member.trait(EnumValuesTrait.class);
        if (values != null) {
            constraints.add(new Constraint.OneOf(values.values()));
        }
        return constraints;
    }

    private static String text(Constraint constraint) {
        if (constraint instanceof Constraint.MinLength length) {
            return "Member must have length greater than or equal to " + length.min();
        } else if (constraint instanceof Constraint.MaxLength length) {
            return "Member must have length less than or equal to " + length.max();
        } else if (constraint instanceof Constraint.MinValue value) {
            return "Member must have value greater than or equal to "
                    + value.min().toPlainString();
        } else if (constraint instanceof Constraint.MaxValue value) {
            return "Member must have value less than or equal to " + value.max().toPlainString();
        } else if (constraint instanceof Constraint.Pattern pattern) {
            return "Member must satisfy regular expression pattern: " + withoutAnchors(pattern.regex());
        } else if (constraint instanceof Constraint.OneOf values) {
            return "Member must satisfy enum value set: " + values.values();
        } else if (constraint instanceof Constraint.UniqueItems) {
            return "Member must have unique values";
        }
        return "Member must not be null";
    }

    private static String withoutAnchors(String regex) {
        int start = regex.startsWith("^") ? 1 : 0;
        boolean isAnchored = regex.endsWith("$") && !regex.endsWith("\\$");
        return regex.substring(start, isAnchored ? regex.length() - 1 : regex.length());
    }
}
