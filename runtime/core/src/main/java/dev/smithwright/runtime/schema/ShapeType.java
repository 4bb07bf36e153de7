package dev.smithwright.runtime.schema;

/** The kinds of shapes that values have (Smithy specification, "Simple types" and "Aggregate types"). */
public enum ShapeType {
    BLOB,
    BOOLEAN,
    STRING,
    ENUM,
    INT_ENUM,
    BYTE,
    SHORT,
    INTEGER,
    LONG,
    FLOAT,
    DOUBLE,
    BIG_INTEGER,
    BIG_DECIMAL,
    TIMESTAMP,
    DOCUMENT,
    LIST,
    MAP,
    STRUCTURE,
    UNION
}
