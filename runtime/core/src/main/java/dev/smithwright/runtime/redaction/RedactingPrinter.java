package dev.smithwright.runtime.redaction;

import dev.smithwright.runtime.shape.SerializableShape;

/**
 * Prints shapes for logs, without sensitive values: those that the model marks with the {@code sensitive} trait, and
 * those whose names give them away although it does not, like {@code SessionToken}.
 */
public final class RedactingPrinter {

    private static final PrintLimits LIMITS = new PrintLimits(256, 8192);

    private RedactingPrinter() {}

    /**
     * Returns the shape in the style of records, for example {@code GetIdInput[identityPoolId=…, logins={a=***}]}: one
     * line without control characters, values cut after 256 characters and the whole cut after about 8,192.
     */
    public static String print(SerializableShape shape) {
        StringBuilder out = new StringBuilder();
        new RedactingWriter(out, LIMITS, false).writeRoot(shape);
        return out.toString();
    }
}
