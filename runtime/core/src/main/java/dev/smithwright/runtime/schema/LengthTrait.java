package dev.smithwright.runtime.schema;

/**
 * Bounds of a length: Unicode code points of a string, bytes of a blob, entries of a list or map
 * (Smithy specification, "length trait").
 *
 * @param min smallest length allowed, 0 where the model sets none
 * @param max largest length allowed, {@link Long#MAX_VALUE} where the model sets none
 */
public record LengthTrait(long min, long max) implements Trait {

    /** Returns a trait that allows {@code min} and more. */
    public static LengthTrait atLeast(long min) {
        return new LengthTrait(min, Long.MAX_VALUE);
    }

    /** Returns a trait that allows up to {@code max}. */
    public static LengthTrait atMost(long max) {
        return new LengthTrait(0, max);
    }

    /** Returns a trait that allows {@code min} to {@code max}, both included. */
    public static LengthTrait between(long min, long max) {
        return new LengthTrait(min, max);
    }
}
