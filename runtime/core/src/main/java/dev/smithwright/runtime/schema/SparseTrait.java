package dev.smithwright.runtime.schema;

/** Entries of the list or map may be null (Smithy specification, "sparse trait"). */
public enum SparseTrait implements Trait {
    /** The trait has no properties, so that one instance serves all. */
    INSTANCE
}
