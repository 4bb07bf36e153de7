package dev.smithwright.emulator.cognitoidentity.identifiers;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * UUIDs that look random and follow from a number: the same number gives the same ones in the same order, and none twice.
 * Good for tests, and for nothing that has to be hard to guess. For any number of threads.
 */
public final class SeededUuids implements Supplier<UUID> {

    private static final long GOLDEN_RATIO = 0x9e37_79b9_7f4a_7c15L;
    private static final long VERSION_4 = 0x4000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final long seed;
    private final AtomicLong drawn = new AtomicLong();

    /** Makes a source that begins with the first UUID of the number. */
    public SeededUuids(long seed) {
        this.seed = seed;
    }

    @Override
    public UUID get() {
        long number = drawn.getAndIncrement();
        long high = mix(seed + (2 * number + 1) * GOLDEN_RATIO);
        long low = mix(seed + (2 * number + 2) * GOLDEN_RATIO);
        return new UUID((high & 0xffff_ffff_ffff_0fffL) | VERSION_4, (low & 0x3fff_ffff_ffff_ffffL) | VARIANT);
    }

    /** The finalizer of SplitMix64: each bit of the number changes about half of those of the result. */
    private static long mix(long number) {
        long once = (number ^ (number >>> 30)) * 0xbf58_476d_1ce4_e5b9L;
        long twice = (once ^ (once >>> 27)) * 0x94d0_49bb_1331_11ebL;
        return twice ^ (twice >>> 31);
    }

    /** Returns how many were given out. */
    public long drawn() {
        return drawn.get();
    }

    /** Goes on as if so many had been given out; 0 begins anew. */
    public void continueAfter(long count) {
        drawn.set(count);
    }
}
