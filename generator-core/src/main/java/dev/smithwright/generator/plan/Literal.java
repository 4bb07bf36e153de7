package dev.smithwright.generator.plan;

import java.math.BigDecimal;

/** A default value, as the model writes it. What it means is up to the type that it is for. */
public sealed interface Literal {

    /** True or false. */
    record Truth(boolean value) implements Literal {}

    /** A number. */
    record Numeral(BigDecimal value) implements Literal {}

    /** A string. */
    record Text(String value) implements Literal {}

    /** The literals that there is one of. */
    enum Empty implements Literal {
        LIST,
        MAP
    }
}
