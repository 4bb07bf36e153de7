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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Violations as text. */
public final class ValidationMessages {

    private static final int MAX_PLAIN_VALUE = 128;
    private static final int MAX_KEY = 128;

    private ValidationMessages() {}

    /**
     * Returns the violations as AWS's services word them, for example {@code 1 validation error detected: Value 'a b' at
     * 'identityPoolId' failed to satisfy constraint: Member must satisfy regular expression pattern: [\w-]+:[0-9a-f-]+}.
     *
     * <p>A value that is or holds something sensitive is left out, as AWS does ({@code Value at 'password' failed …}); a
     * map whose sensitive values are all empty is shown, for there is nothing to hide and AWS shows it too. However many
     * elements of a list or entries of a map fail, they make one item, which lists all constraints of the elements.
     *
     * @throws IllegalArgumentException if there are no violations
     */
    public static String aws(List<Violation> violations) {
        if (violations.isEmpty()) {
            throw new IllegalArgumentException("there are no violations");
        }
        Set<String> items = new LinkedHashSet<>();
        for (Violation violation : violations) {
            items.add(awsItem(violation));
        }
        String count = items.size() == 1 ? "1 validation error" : items.size() + " validation errors";
        return count + " detected: " + String.join("; ", items);
    }

    private static String awsItem(Violation violation) {
        boolean isGrouped = violation.place() != Place.MEMBER && violation.collection() != null;
        List<ShapePath.Segment> segments = violation.path().segments();
        List<ShapePath.Segment> shown = isGrouped ? segments.subList(0, segments.size() - 1) : segments;
        String value = isGrouped ? violation.collection() : violation.value();
        return "Value" + awsValue(value, violation.isSensitive()) + " at '" + awsField(shown)
                + "' failed to satisfy constraint: "
                + (isGrouped ? awsGroup(violation) : awsText(violation.constraint()));
    }

    private static String awsValue(@Nullable String value, boolean isSensitive) {
        if (isSensitive) {
            return "";
        }
        return value == null ? " null" : " '" + value + '\'';
    }

    private static String awsField(List<ShapePath.Segment> segments) {
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

    private static String awsGroup(Violation violation) {
        String subject = switch (violation.place()) {
            case KEY -> "Map keys";
            case VALUE -> "Map value";
            default -> "Member";
        };
        List<String> texts = new ArrayList<>();
        for (Constraint constraint : constraints(violation.member())) {
            texts.add(awsText(constraint));
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

    private static String awsText(Constraint constraint) {
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

    /**
     * Returns the violations for the caller of a client, for example {@code $.IdentityPoolId must match
     * ^[\w-]+:[0-9a-f-]+$, but is 'a b'}. Sensitive values are not shown, long ones are cut.
     */
    public static String plain(List<Violation> violations) {
        List<String> items = new ArrayList<>();
        for (Violation violation : violations) {
            items.add(plainItem(violation));
        }
        return String.join("; ", items);
    }

    private static String plainItem(Violation violation) {
        String subject = violation.path() + (violation.place() == Place.KEY ? " (the key)" : "");
        String text = subject + " " + plainText(violation.constraint());
        if (violation.value() == null || violation.isSensitive()) {
            return text;
        }
        return text + ", but is '" + PrintableText.of(violation.value(), MAX_PLAIN_VALUE) + "'";
    }

    private static String plainText(Constraint constraint) {
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
