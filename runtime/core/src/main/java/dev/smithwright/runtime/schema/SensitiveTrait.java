package dev.smithwright.runtime.schema;

/** The value must not appear in logs or in {@code toString()} (Smithy specification, "sensitive trait"). */
public enum SensitiveTrait implements Trait {
    /** The trait has no properties, so that one instance serves all. */
    INSTANCE
}
