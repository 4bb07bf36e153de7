package dev.smithwright.runtime.emulator.http;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The threads that answer requests: a virtual one for each from Java 21 on, a bounded pool before. */
final class ServerThreads {

    private static final int POOL_SIZE = 64;
    private static final long IDLE_SECONDS = 30;

    private ServerThreads() {}

    static ExecutorService start() {
        ExecutorService virtual = virtualThreads();
        return virtual == null ? platformThreads() : virtual;
    }

    /**
     * Calls {@code Executors.newVirtualThreadPerTaskExecutor()}, or returns null where the JDK has no such method. It is
     * public API, but not yet of Java 17, which we compile for; a class compiled for 21 in a multi-release jar would need
     * JDK 21 to build.
     */
    private static @Nullable ExecutorService virtualThreads() {
        try {
            MethodHandle factory = MethodHandles.publicLookup()
                    .findStatic(
                            Executors.class,
                            "newVirtualThreadPerTaskExecutor",
                            MethodType.methodType(ExecutorService.class));
            return (ExecutorService) factory.invokeExact();
        } catch (NoSuchMethodException e) {
            return null;
        } catch (Throwable e) {
            throw new IllegalStateException("the JDK gives no virtual threads", e);
        }
    }

    private static ExecutorService platformThreads() {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                POOL_SIZE,
                POOL_SIZE,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                // Not bounded here: a connection has one request under way, and the system bounds connections.
                new LinkedBlockingQueue<>(),
                new NamedThreads());
        pool.allowCoreThreadTimeOut(true);
        return pool;
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
