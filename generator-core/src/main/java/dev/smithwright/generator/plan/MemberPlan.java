package dev.smithwright.generator.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member of a structure or union.
 *
 * @param index its place in the model, from 0
 * @param name its name in the model
 * @param javaName its component, parameter and builder method
 * @param constant the static field with its schema
 * @param stage the interface of the builder's step that sets it; empty where it is no step
 * @param type type of the value
 * @param presence whether there is always a value
 * @param defaultValue the value where none is given; null where the model has none
 * @param target where its target's schema is found
 * @param traits traits of the member itself
 * @param constraints traits of the member, and those of its target that the member does not replace
 * @param documentation what the model says to people
 */
public record MemberPlan(
        int index,
        String name,
        String javaName,
        String constant,
        String stage,
        TypeRef type,
        Presence presence,
        @Nullable Literal defaultValue,
        SchemaRef target,
        List<TraitPlan> traits,
        List<TraitPlan> constraints,
        Documentation documentation) {

    /** Whether there is always a value. */
    public enum Presence {
        /** The caller has to give one. */
        REQUIRED,
        /** The default stands in where none is given. */
        DEFAULTED,
        /** There may be none. */
        OPTIONAL
    }

    /** Copies the lists. */
    public MemberPlan {
        traits = List.copyOf(traits);
        constraints = List.copyOf(constraints);
    }

    /** Tells whether the builder has a step for it. */
    public boolean isStage() {
        return !stage.isEmpty();
    }

    /** Tells whether its component may be null. */
    public boolean isNullable() {
        return presence == Presence.OPTIONAL;
    }

    /** Tells whether its component is a Java primitive. */
    public boolean isPrimitive() {
        return !isNullable() && type.isPrimitive();
    }

    /** Tells whether the model requires it, though the component may be null. */
    public boolean isRequiredByModel() {
        return traits.contains(TraitPlan.Flag.REQUIRED);
    }
}
