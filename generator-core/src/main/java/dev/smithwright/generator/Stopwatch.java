package dev.smithwright.generator;

import java.time.Duration;

/** Measures one stage after another. Nothing that is generated depends on it. */
final class Stopwatch {

    private long last = System.nanoTime();

    /** Returns the time since the last lap, or since the start, and begins the next lap. */
    Duration lap() {
        long now = System.nanoTime();
        Duration lap = Duration.ofNanos(now - last);
        last = now;
        return lap;
    }
}
