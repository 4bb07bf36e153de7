package dev.smithwright.runtime.schema;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Bounds of a number, both included (Smithy specification, "range trait").
 *
 * @param min smallest value allowed, null where the model sets none
 * @param max largest value allowed, null where the model sets none
 */
public record RangeTrait(@Nullable BigDecimal min, @Nullable BigDecimal max) implements Trait {

    /** Returns a trait with the given bounds in decimal notation; null leaves a side open. */
    public static RangeTrait of(@Nullable String min, @Nullable String max) {
        return new RangeTrait(min == null ? null : new BigDecimal(min), max == null ? null : new BigDecimal(max));
    }

    /** Returns a trait that allows {@code min} to {@code max}, both included. */
    public static RangeTrait between(long min, long max) {
        return new RangeTrait(BigDecimal.valueOf(min), BigDecimal.valueOf(max));
    }
}
