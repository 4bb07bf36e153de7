package dev.smithwright.runtime.schema;

import java.util.List;

/**
 * The values that the model knows of an enum.
 *
 * @param values wire values in model order; of an intEnum, in decimal notation
 */
public record EnumValuesTrait(List<String> values) implements Trait {

    public EnumValuesTrait {
        values = List.copyOf(values);
    }

    /** Returns a trait with the given values. */
    public static EnumValuesTrait of(String... values) {
        return new EnumValuesTrait(List.of(values));
    }
}
