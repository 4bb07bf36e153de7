package dev.smithwright.runtime.emulator.http;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The threads that answer requests: a virtual one for each from Java 24 on, a bounded pool before. The JDK's server reads
 * requests in synchronized methods, where a virtual thread of Java 21 to 23 that waits takes its carrier along: as many
 * callers as there are processors, each with half a request, would stop the server.
 */
final class ServerThreads {

    private static final int FIRST_JAVA_THAT_WAITS_ALONE = 24;

    private ServerThreads() {}

    static ExecutorService start() {
        return Runtime.version().feature() >= FIRST_JAVA_THAT_WAITS_ALONE ? virtualThreads() : PlatformThreads.start();
    }

    /**
     * Calls {@code Executors.newVirtualThreadPerTaskExecutor()}. It is public API, but not yet of Java 17, which we compile
     * for; a class compiled for 21 in a multi-release jar would need JDK 21 to build.
     */
    private static ExecutorService virtualThreads() {
        try {
            MethodHandle factory = MethodHandles.publicLookup()
                    .findStatic(
                            Executors.class,
                            "newVirtualThreadPerTaskExecutor",
                            MethodType.methodType(ExecutorService.class));
            return (ExecutorService) factory.invokeExact();
        } catch (Throwable e) {
            throw new IllegalStateException("the JDK gives no virtual threads", e);
        }
    }
}
