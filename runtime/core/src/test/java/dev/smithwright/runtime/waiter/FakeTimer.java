package dev.smithwright.runtime.waiter;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A clock that only moves when someone sleeps or calls, and that always has the same luck. */
final class FakeTimer implements WaiterTimer {

    /** What it slept. */
    final List<Duration> slept = new ArrayList<>();

    /** The bounds of each random time that it was asked for. */
    final List<List<Duration>> bounds = new ArrayList<>();

    private final double luck;
    private long now = 1_000;

    @Nullable
    InterruptedException interruption;

    /** Gives the least random time for 0, and the longest for 1. */
    FakeTimer(double luck) {
        this.luck = luck;
    }

    void advance(Duration time) {
        now += time.toNanos();
    }

    @Override
    public long nanoseconds() {
        return now;
    }

    @Override
    public void sleep(Duration delay) throws InterruptedException {
        if (interruption != null) {
            throw interruption;
        }
        slept.add(delay);
        advance(delay);
    }

    @Override
    public Duration random(Duration least, Duration most) {
        bounds.add(List.of(least, most));
        return least.plusNanos((long) (most.minus(least).toNanos() * luck));
    }
}
