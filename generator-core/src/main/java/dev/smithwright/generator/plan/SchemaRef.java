package dev.smithwright.generator.plan;

import org.jspecify.annotations.Nullable;

/**
 * Where the schema of a shape is found.
 *
 * @param holder the type that has it; null for {@code smithy.api#Unit}, whose schema the runtime has
 * @param constant name of the static field
 * @param recursive whether the shape leads back to the one that refers to it, so that its schema is looked up at use
 */
public record SchemaRef(@Nullable JavaType holder, String constant, boolean recursive) {

    /** Name of the static field that holds the schema of a type or collection. */
    public static final String SCHEMA = "SCHEMA";
}
