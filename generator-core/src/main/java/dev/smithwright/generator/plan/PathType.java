package dev.smithwright.generator.plan;

import org.jspecify.annotations.Nullable;

/** What a part of a JMESPath expression gives, and in which Java type. Any of it may be null at run time. */
public sealed interface PathType {

    /** A string, or an enum that stands for one. */
    record Text(TypeRef type) implements PathType {

        /** A string that is no enum. */
        public static final Text STRING = new Text(TypeRef.Scalar.STRING);
    }

    /** A number up to {@code long} or {@code double}, or an intEnum that stands for one. */
    record Numeral(TypeRef type) implements PathType {}

    /** A structure with known members. */
    record Structure(RecordPlan record) implements PathType {}

    /** A list; where it is sparse, elements may be null. */
    record Sequence(PathType element, boolean sparse) implements PathType {}

    /** A map; where it is sparse, values may be null. */
    record Mapping(TypeRef key, PathType value, boolean sparse) implements PathType {}

    /** Something that is there or not, and that an expression cannot look into. */
    record Opaque(TypeRef type) implements PathType {}

    /** An input and what came of it; each null where the operation has none. */
    record Exchange(@Nullable RecordPlan input, @Nullable RecordPlan output) implements PathType {}

    /** The types that there is one of. */
    enum Plain implements PathType {
        TRUTH,
        /** Always null. */
        NOTHING,
        /** One type or another, of which only the truth can be asked. */
        MIXED
    }

    /** Returns what the type is called in a message to a user. */
    default String description() {
        if (this instanceof Text) {
            return "a string";
        }
        if (this instanceof Numeral) {
            return "a number";
        }
        if (this instanceof Sequence) {
            return "a list";
        }
        if (this instanceof Mapping) {
            return "a map";
        }
        if (this instanceof Structure structure) {
            return "the structure " + structure.record().type().simpleName();
        }
        if (this instanceof Opaque opaque) {
            return opaque.type() == TypeRef.Scalar.DOCUMENT
                    ? "a document, whose content no model describes"
                    : "a value that no expression can look into";
        }
        return this == Plain.TRUTH ? "a boolean" : this == Plain.NOTHING ? "null" : "values of several types";
    }
}
