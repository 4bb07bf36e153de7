package dev.smithwright.maven;

import dev.smithwright.generator.Progress;
import dev.smithwright.generator.Stage;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells what a generation does once it takes long, and says nothing of one that is over before. */
final class SlowProgress implements Progress, AutoCloseable {

    /** Whoever waits as long begins to wonder. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Consumer<String> lines;
    private final ScheduledExecutorService clock;
    private @Nullable Stage current;
    private boolean patienceIsOver;

    private SlowProgress(Consumer<String> lines, ScheduledExecutorService clock) {
        this.lines = lines;
        this.clock = clock;
    }

    /** Begins to wait. */
    static SlowProgress start(Consumer<String> lines) {
        return start(lines, PATIENCE);
    }

    static SlowProgress start(Consumer<String> lines, Duration patience) {
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "smithwright progress");
            thread.setDaemon(true);
            return thread;
        });
        SlowProgress progress = new SlowProgress(lines, clock);
        ScheduledFuture<?> unused = clock.schedule(progress::losePatience, patience.toMillis(), TimeUnit.MILLISECONDS);
        return progress;
    }

    private synchronized void losePatience() {
        patienceIsOver = true;
        tell();
    }

    @Override
    public synchronized void begins(Stage stage) {
        current = stage;
        if (patienceIsOver) {
            tell();
        }
    }

    private void tell() {
        if (current != null) {
            lines.accept("... " + current.activity());
        }
    }

    /** Says nothing more. */
    @Override
    public synchronized void close() {
        current = null;
        clock.shutdownNow();
    }
}
