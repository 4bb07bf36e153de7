package dev.smithwright.runtime.client.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Counts threads, sockets and files before a test and after it. What is new has to be gone after a while, which is that of
 * the timeouts of the test, and of the JDK where it puts things away later.
 *
 * <p>Before Java 21, the JDK's HTTP client cannot be closed: it ends seconds after nobody refers to it any more, and lets go
 * of closed sockets no sooner. What such a client leaves is counted after all tests of the class.
 */
public final class NoLeaks implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final boolean HTTP_CLIENT_CAN_BE_CLOSED = Runtime.version().feature() >= 21;
    private static final boolean VIRTUAL_THREADS = Runtime.version().feature() >= 21;

    private Holdings beforeAll = Holdings.now();
    private Holdings beforeEach = beforeAll;

    @Override
    public void beforeAll(ExtensionContext tests) throws Exception {
        wakeTheJdk();
        beforeAll = Holdings.now();
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        beforeEach = Holdings.now();
    }

    /**
     * The first socket that is closed while a thread waits for it leaves the process with another for all its life, and the
     * first virtual thread that waits for one with a selector.
     */
    private static void wakeTheJdk() throws Exception {
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Socket client = new Socket(listener.getInetAddress(), listener.getLocalPort());
                Socket accepted = listener.accept()) {
            FutureTask<Integer> read = new FutureTask<>(accepted.getInputStream()::read);
            start(read);
            Thread.sleep(50);
            client.getOutputStream().write(1);
            assertThat(read.get()).isEqualTo(1);
        }
    }

    /** Starts a virtual thread where there are any. */
    private static void start(Runnable task) throws ReflectiveOperationException {
        if (VIRTUAL_THREADS) {
            Thread.class.getMethod("startVirtualThread", Runnable.class).invoke(null, task);
        } else {
            new Thread(task).start();
        }
    }

    @Override
    public void afterEach(ExtensionContext test) throws Exception {
        assertNothingLeft(() -> withoutEndingHttpClients(Holdings.now().beyond(beforeEach)));
    }

    private static Set<String> withoutEndingHttpClients(Set<String> left) {
        boolean ending = left.stream().anyMatch(each -> each.startsWith("thread HttpClient-"));
        if (ending && !HTTP_CLIENT_CAN_BE_CLOSED) {
            left.removeIf(each -> !each.startsWith("thread smithwright"));
        }
        return left;
    }

    @Override
    public void afterAll(ExtensionContext tests) throws Exception {
        assertNothingLeft(() -> Holdings.now().beyond(beforeAll));
    }

    private static void assertNothingLeft(Supplier<Set<String>> holdings) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Set<String> left = holdings.get();
        while (!left.isEmpty() && System.nanoTime() < end) {
            System.gc();
            Thread.sleep(20);
            left = holdings.get();
        }
        assertThat(left).as("what is left").isEmpty();
    }
}
