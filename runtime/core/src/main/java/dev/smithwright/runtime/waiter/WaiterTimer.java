package dev.smithwright.runtime.waiter;

import java.time.Duration;

/** All that a waiter asks of its surroundings, so that a test need not wait. */
public interface WaiterTimer {

    /** Returns the clock and the sleep of the machine. */
    static WaiterTimer system() {
        return SystemTimer.INSTANCE;
    }

    /** Returns the time since some fixed moment, in nanoseconds, as {@link System#nanoTime} does. */
    long nanoseconds();

    /** Sleeps this long, which is longer than no time. */
    void sleep(Duration delay) throws InterruptedException;

    /** Returns a random time, at least {@code least} and at most {@code most}. */
    Duration random(Duration least, Duration most);
}
