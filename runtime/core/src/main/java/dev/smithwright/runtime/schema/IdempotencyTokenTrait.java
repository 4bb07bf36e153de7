package dev.smithwright.runtime.schema;

/** A client fills the member with a random UUID when the caller leaves it out (Smithy specification, "idempotencyToken trait"). */
public enum IdempotencyTokenTrait implements Trait {
    /** The trait has no properties, so that one instance serves all. */
    INSTANCE
}
