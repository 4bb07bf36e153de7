package dev.smithwright.runtime.client.retry;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A clock whose time passes only when somebody waits, or a test says so. */
public final class FakeTimer implements RetryTimer {

    private final List<Duration> delays = new ArrayList<>();
    private long now;

    /** Returns what was waited for so far. */
    public List<Duration> delays() {
        return delays;
    }

    public void pass(Duration time) {
        now += time.toNanos();
    }

    @Override
    public long nanoseconds() {
        return now;
    }

    @Override
    public void sleep(Duration delay) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        delays.add(delay);
        pass(delay);
    }

    @Override
    public CompletableFuture<Void> delay(Duration delay) {
        delays.add(delay);
        pass(delay);
        return CompletableFuture.completedFuture(null);
    }
}
