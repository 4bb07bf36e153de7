package dev.smithwright.runtime.client.transport;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Threads for exchanges: as many as there are at a time, each kept for a while for the next one. They are daemons. */
final class ExchangeThreads implements ThreadFactory {

    private static final long KEPT_SECONDS = 10;

    private final ExecutorService threads = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, KEPT_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), this);

    @Override
    public Thread newThread(Runnable exchanges) {
        return daemon(exchanges);
    }

    /** Returns a thread that keeps no process alive. */
    static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "smithwright-http");
        thread.setDaemon(true);
        return thread;
    }

    void execute(Runnable exchange) {
        try {
            threads.execute(exchange);
        } catch (RejectedExecutionException e) {
            throw new IllegalStateException("the transport is closed", e);
        }
    }

    /** Lets exchanges under way end, and no new ones begin. */
    void close() {
        threads.shutdown();
    }
}
