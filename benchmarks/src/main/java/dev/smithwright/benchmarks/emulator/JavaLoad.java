package dev.smithwright.benchmarks.emulator;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * A load by this JVM, a thread for each connection, for machines without {@code wrk}.
 *
 * @param port where the server listens
 * @param connections how many at a time
 */
record JavaLoad(int port, int connections) implements Load {

    @Override
    public long run(AwsJsonCall call, int seconds) {
        byte[] request = call.bytes();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            List<Future<Long>> counts = new ArrayList<>();
            for (int number = 0; number < connections; number++) {
                counts.add(threads.submit(() -> callUntil(end, request)));
            }
            long sum = 0;
            for (Future<Long> count : counts) {
                sum += count.get();
            }
            return sum;
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException("the load ended early", e);
        } finally {
            threads.shutdownNow();
        }
    }

    private long callUntil(long end, byte[] request) throws IOException {
        try (AwsJsonConnection connection = new AwsJsonConnection(port)) {
            long calls = 0;
            for (; System.nanoTime() < end; calls++) {
                connection.call(request);
            }
            return calls;
        }
    }
}
