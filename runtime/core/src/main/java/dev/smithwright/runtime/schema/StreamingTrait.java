package dev.smithwright.runtime.schema;

/**
 * On a blob or union: its value goes over the wire beside the rest of the message, as it comes, and is never held as a
 * whole. On a structure: one of its members is such a value (Smithy specification, "streaming trait").
 */
public enum StreamingTrait implements Trait {
    /** The trait has no properties, so that one instance serves all. */
    INSTANCE
}
