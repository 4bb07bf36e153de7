package dev.smithwright.runtime.shape;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A value without a schema, as JSON knows it (Smithy specification, "document"). */
public sealed interface Document {

    /** The null document. */
    Document NULL = new NullValue();

    /** Null. */
    record NullValue() implements Document {}

    /** True or false. */
    record BooleanValue(boolean value) implements Document {}

    /** A number, exactly as it was written. */
    record NumberValue(BigDecimal value) implements Document {}

    /** A string. */
    record StringValue(String value) implements Document {}

    /** A list of documents. */
    record ListValue(List<Document> values) implements Document {
        public ListValue {
            values = ImmutableCopies.list(values);
        }
    }

    /** A map of documents, in the order written. */
    record MapValue(Map<String, Document> values) implements Document {
        public MapValue {
            values = ImmutableCopies.map(values);
        }
    }

    /** Returns a boolean document. */
    static Document of(boolean value) {
        return new BooleanValue(value);
    }

    /** Returns a number document. */
    static Document of(long value) {
        return new NumberValue(BigDecimal.valueOf(value));
    }

    /** Returns a number document. */
    static Document of(BigDecimal value) {
        return new NumberValue(value);
    }

    /** Returns a string document. */
    static Document of(String value) {
        return new StringValue(value);
    }

    /** Returns a list document. */
    static Document of(List<Document> values) {
        return new ListValue(values);
    }

    /** Returns a map document. */
    static Document of(Map<String, Document> values) {
        return new MapValue(values);
    }
}
