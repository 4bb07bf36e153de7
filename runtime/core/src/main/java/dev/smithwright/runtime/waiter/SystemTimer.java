package dev.smithwright.runtime.waiter;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** The clock and the sleep of the machine. */
enum SystemTimer implements WaiterTimer {
    INSTANCE;

    @Override
    public long nanoseconds() {
        return System.nanoTime();
    }

    @Override
    public void sleep(Duration delay) throws InterruptedException {
        // Rounded up, since a sleep of no time would call again at once.
        Thread.sleep(delay.plusNanos(999_999).toMillis());
    }

    @Override
    public Duration random(Duration least, Duration most) {
        long range = most.minus(least).toMillis();
        return range <= 0 ? least : least.plusMillis(ThreadLocalRandom.current().nextLong(range + 1));
    }
}
