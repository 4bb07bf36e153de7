package dev.smithwright.runtime.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of a shape at run time. Schemas are immutable and shared. */
public sealed interface Schema permits SimpleSchema, ListSchema, MapSchema, StructureSchema {

    /** Returns the shape's absolute id, for example {@code com.amazonaws.cognitoidentity#IdentityPoolId}. */
    String id();

    /** Returns the kind of the shape. */
    ShapeType type();

    /** Returns the traits of the shape, in no particular order. */
    List<Trait> traits();

    /** Returns the trait of the given class, or null where the shape does not have it. */
    default <T extends Trait> @Nullable T trait(Class<T> trait) {
        return Traits.find(traits(), trait);
    }

    /** Tells whether the shape has the given trait. */
    default boolean has(Class<? extends Trait> trait) {
        return trait(trait) != null;
    }
}
