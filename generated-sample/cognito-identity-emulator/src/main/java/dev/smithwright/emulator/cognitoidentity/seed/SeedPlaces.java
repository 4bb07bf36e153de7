package dev.smithwright.emulator.cognitoidentity.seed;

import dev.smithwright.emulator.cognitoidentity.document.TextPlace;
import dev.smithwright.emulator.cognitoidentity.document.TextValue;
import dev.smithwright.emulator.cognitoidentity.document.TextValue.Entry;
import dev.smithwright.emulator.cognitoidentity.document.TextValue.Listing;
import dev.smithwright.emulator.cognitoidentity.document.TextValue.Mapping;
import dev.smithwright.runtime.shape.ShapePath;
import dev.smithwright.runtime.validation.Violation;
import org.jspecify.annotations.Nullable;

/** Finds where in a text a value stands that breaks a constraint. */
final class SeedPlaces {

    private SeedPlaces() {}

    /** Returns the place, or that of the nearest value around: what is missing stands nowhere. */
    static TextPlace of(TextValue origin, Violation violation) {
        TextValue value = origin;
        TextPlace place = origin.place();
        for (ShapePath.Segment segment : violation.path().segments()) {
            Entry entry = entry(value, segment);
            value = entry == null ? element(value, segment) : entry.value();
            if (value == null) {
                return place;
            }
            place = value.place();
            if (entry != null && violation.place() == Violation.Place.KEY) {
                place = entry.key().place();
            }
        }
        return place;
    }

    /** Tells whether something is written where the violation is. */
    static boolean isWritten(TextValue origin, Violation violation) {
        TextValue value = origin;
        for (ShapePath.Segment segment : violation.path().segments()) {
            Entry entry = entry(value, segment);
            value = entry == null ? element(value, segment) : entry.value();
        }
        return value != null && !TextValue.isNull(value);
    }

    private static @Nullable Entry entry(@Nullable TextValue value, ShapePath.Segment segment) {
        if (!(value instanceof Mapping mapping)) {
            return null;
        } else if (segment instanceof ShapePath.Member member) {
            return mapping.entry(member.name());
        }
        return segment instanceof ShapePath.Entry entry ? mapping.entry(entry.key()) : null;
    }

    private static @Nullable TextValue element(@Nullable TextValue value, ShapePath.Segment segment) {
        if (value instanceof Listing listing && segment instanceof ShapePath.Element element) {
            return element.index() < listing.items().size() ? listing.items().get(element.index()) : null;
        }
        return null;
    }
}
