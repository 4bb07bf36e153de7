package dev.smithwright.runtime.validation;

import dev.smithwright.runtime.schema.MemberSchema;
import dev.smithwright.runtime.shape.ShapePath;
import org.jspecify.annotations.Nullable;

/**
 * A value that does not satisfy a constraint.
 *
 * @param path where the value is; for a key of a map, where the entry is
 * @param place what the value is to that which holds it
 * @param member the member, element, key or value that the constraint stands on
 * @param constraint the constraint
 * @param value the value as text, cut where it is long, with what is sensitive left out; null for a missing member
 * @param collection the list or map that holds the element, key or value, as {@code value}; null for a member
 * @param isSensitive whether something sensitive was left out of the text that would be shown
 */
public record Violation(
        ShapePath path,
        Place place,
        MemberSchema member,
        Constraint constraint,
        @Nullable String value,
        @Nullable String collection,
        boolean isSensitive) {

    /** What a value is to that which holds it. */
    public enum Place {
        /** A member of a structure or union. */
        MEMBER,
        /** An element of a list. */
        ELEMENT,
        /** A key of a map. */
        KEY,
        /** A value of a map. */
        VALUE
    }
}
