package dev.smithwright.generator.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value of an example. It fits its type. */
public sealed interface ExampleValue {

    /**
     * A value that Java or the runtime has a type for.
     *
     * @param type its type
     * @param literal the value; a timestamp as text in ISO 8601 or in seconds since 1970, of which thousandths are the smallest part; bytes as text in Base64
     */
    record Plain(TypeRef.Scalar type, Literal literal) implements ExampleValue {}

    /** A value that an enum knows. */
    record Constant(JavaType type, String constant) implements ExampleValue {}

    /** A list. */
    record Elements(List<ExampleValue> values) implements ExampleValue {
        /** Copies the list. */
        public Elements {
            values = List.copyOf(values);
        }
    }

    /** A map, in model order. */
    record Entries(List<Entry> entries) implements ExampleValue {
        /** Copies the list. */
        public Entries {
            entries = List.copyOf(entries);
        }
    }

    /** An entry of a map. */
    record Entry(ExampleValue key, ExampleValue value) {}

    /** A record, in the order in which its builder asks. */
    record Structure(JavaType type, List<Assignment> assignments) implements ExampleValue {
        /** Copies the list. */
        public Structure {
            assignments = List.copyOf(assignments);
        }
    }

    /**
     * A member with its value.
     *
     * @param javaName its component and builder method
     * @param value its value
     */
    record Assignment(String javaName, ExampleValue value) {}

    /**
     * One of a union's members.
     *
     * @param union the union
     * @param name the nested record
     * @param value its value; null where it has none
     */
    record Variant(JavaType union, String name, @Nullable ExampleValue value) implements ExampleValue {}

    /** A list or map as a document. */
    record DocumentOf(ExampleValue collection) implements ExampleValue {}

    /** The document that is null. */
    enum NullDocument implements ExampleValue {
        NULL
    }
}
