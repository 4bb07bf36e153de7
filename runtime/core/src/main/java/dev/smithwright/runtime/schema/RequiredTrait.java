package dev.smithwright.runtime.schema;

/** The member has to be given (Smithy specification, "required trait"). */
public enum RequiredTrait implements Trait {
    /** The trait has no properties, so that one instance serves all. */
    INSTANCE
}
