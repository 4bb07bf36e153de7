package dev.smithwright.runtime.emulator.http;

import java.io.Serial;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A pool that hands a request to a thread that is idle, or else to a new one, and lets requests wait only when there are as
 * many threads as there may be. A thread has a request from its first byte on, so that callers who begin a request and
 * never end it would take a smaller pool away from all others.
 */
final class PlatformThreads {

    private static final int MOST = 1_024;
    private static final long IDLE_SECONDS = 10;

    private PlatformThreads() {}

    static ExecutorService start() {
        return new ThreadPoolExecutor(
                0, MOST, IDLE_SECONDS, TimeUnit.SECONDS, new HandOver(), new NamedThreads(), PlatformThreads::await);
    }

    /** Not bounded here: a connection has one request under way, and the system bounds connections. */
    private static void await(Runnable task, ThreadPoolExecutor pool) {
        if (pool.isShutdown() || !pool.getQueue().add(task)) {
            throw new RejectedExecutionException("the server is closed");
        }
    }

    /** Takes a task at once only if a thread waits for it, so that the pool makes a new thread before it lets tasks wait. */
    private static final class HandOver extends LinkedTransferQueue<Runnable> {

        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        public boolean offer(Runnable task) {
            return tryTransfer(task);
        }
    }

    private static final class NamedThreads implements ThreadFactory {

        private final AtomicInteger count = new AtomicInteger();

        @Override
        public Thread newThread(Runnable task) {
            Thread thread = new Thread(task, "emulator-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        }
    }
}
