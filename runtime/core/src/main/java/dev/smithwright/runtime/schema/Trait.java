package dev.smithwright.runtime.schema;

/**
 * Something that a model says about a shape or a member beyond its type: a constraint, a binding, a format.
 *
 * <p>Each trait is an immutable class of its own, found by its class with {@link Schema#trait}.
 */
public interface Trait {}
