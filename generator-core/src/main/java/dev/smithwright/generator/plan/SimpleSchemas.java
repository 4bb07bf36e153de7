package dev.smithwright.generator.plan;

import java.util.List;

/**
 * A class that holds the schemas of shapes without members. A large model has several, for a method has a limit.
 *
 * @param holder the class
 * @param schemas its schemas, sorted by the name of the field
 */
public record SimpleSchemas(JavaType holder, List<SimpleSchema> schemas) {

    /**
     * A schema.
     *
     * @param constant the static field
     * @param shapeId absolute shape id
     * @param type kind of the shape
     * @param traits its traits
     */
    public record SimpleSchema(String constant, String shapeId, TypeRef.Scalar type, List<TraitPlan> traits) {
        /** Copies the list. */
        public SimpleSchema {
            traits = List.copyOf(traits);
        }
    }

    /** Copies the list. */
    public SimpleSchemas {
        schemas = List.copyOf(schemas);
    }
}
