package dev.smithwright.generator.plan;

import java.util.List;

/**
 * An enum.
 *
 * @param type its name
 * @param shapeId its absolute shape id
 * @param isInteger whether its values are numbers
 * @param values its values in model order
 * @param traits its traits
 * @param documentation what the model says to people
 */
public record EnumPlan(
        JavaType type,
        String shapeId,
        boolean isInteger,
        List<Value> values,
        List<TraitPlan> traits,
        Documentation documentation)
        implements TypePlan {

    /**
     * A value that the model knows.
     *
     * @param constant its name in Java
     * @param value its value on the wire, for an intEnum in decimal notation
     * @param documentation what the model says to people
     */
    public record Value(String constant, String value, Documentation documentation) {}

    /** Copies the lists. */
    public EnumPlan {
        values = List.copyOf(values);
        traits = List.copyOf(traits);
    }
}
