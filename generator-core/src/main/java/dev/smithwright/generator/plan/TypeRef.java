package dev.smithwright.generator.plan;

/** The Java type of a value. */
public sealed interface TypeRef {

    /** Answers one question for each kind of type. */
    interface Visitor<R> {
        R scalar(Scalar type);

        R declared(Declared type);

        R list(ListOf type);

        R map(MapOf type);

        R events(EventsOf type);

        R unit(Unit type);
    }

    /** Asks the visitor's question of this type. */
    <R> R accept(Visitor<R> visitor);

    /** A type that Java or the runtime has already. */
    enum Scalar implements TypeRef {
        BOOLEAN,
        BYTE,
        SHORT,
        INTEGER,
        LONG,
        FLOAT,
        DOUBLE,
        BIG_INTEGER,
        BIG_DECIMAL,
        STRING,
        TIMESTAMP,
        BLOB,
        DOCUMENT,
        BYTE_STREAM;

        /** Tells whether a value that is always there is a Java primitive. */
        @Override
        public boolean isPrimitive() {
            return compareTo(DOUBLE) <= 0;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.scalar(this);
        }
    }

    /** What a generated type is. */
    enum Kind {
        ENUM,
        INT_ENUM,
        RECORD,
        UNION,
        EXCEPTION
    }

    /** A generated type. */
    record Declared(JavaType type, Kind kind) implements TypeRef {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.declared(this);
        }
    }

    /**
     * A list.
     *
     * @param holder the class that reads, writes and copies such lists
     * @param element type of the elements
     * @param sparse whether an element may be null
     */
    record ListOf(JavaType holder, TypeRef element, boolean sparse) implements TypeRef {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.list(this);
        }
    }

    /**
     * A map.
     *
     * @param holder the class that reads, writes and copies such maps
     * @param key type of the keys: a string or an enum
     * @param value type of the values
     * @param sparse whether a value may be null
     */
    record MapOf(JavaType holder, TypeRef key, TypeRef value, boolean sparse) implements TypeRef {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.map(this);
        }
    }

    /**
     * Events one after another.
     *
     * @param event the union of the events
     */
    record EventsOf(Declared event) implements TypeRef {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.events(this);
        }
    }

    /** Nothing: {@code smithy.api#Unit}. */
    enum Unit implements TypeRef {
        UNIT;

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.unit(this);
        }
    }

    /** Tells whether a value that is always there is a Java primitive. */
    default boolean isPrimitive() {
        return this instanceof Scalar scalar && scalar.isPrimitive();
    }

    /** Tells whether the value is a list or a map. */
    default boolean isCollection() {
        return this instanceof ListOf || this instanceof MapOf;
    }
}
