package dev.smithwright.runtime.schema;

/** No two entries of the list may be equal (Smithy specification, "uniqueItems trait"). */
public enum UniqueItemsTrait implements Trait {
    /** The trait has no properties, so that one instance serves all. */
    INSTANCE
}
