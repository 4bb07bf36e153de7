package dev.smithwright.benchmarks.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own, on Linux, where the kernel counts for us. */
public final class ServerProcess implements AutoCloseable {

    private static final long GIVE_UP_MILLIS = 30_000;
    private static final long PAUSE_MILLIS = 2;

    private final Process process;
    private final int port;
    private final long startNanos;

    private ServerProcess(Process process, int port, long startNanos) {
        this.process = process;
        this.port = port;
        this.startNanos = startNanos;
    }

    /**
     * Starts a server, and does not wait for it.
     *
     * @param command program and arguments; {@code PORT} in them becomes a free port
     */
    public static ServerProcess start(List<String> command) {
        int port = freePort();
        List<String> actual = command.stream()
                .map(argument -> argument.replace("PORT", String.valueOf(port)))
                .toList();
        long start = System.nanoTime();
        try {
            Process process = new ProcessBuilder(actual)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new ServerProcess(process, port, start);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the port that it was told to listen at. */
    public int port() {
        return port;
    }

    /**
     * Waits until somebody listens at the port.
     *
     * @throws IllegalStateException if nobody has after 30 seconds
     */
    public void awaitPort() {
        while (millisecondsSinceStart() < GIVE_UP_MILLIS) {
            try {
                new Socket(InetAddress.getLoopbackAddress(), port).close();
                return;
            } catch (IOException e) {
                pause();
            }
        }
        throw new IllegalStateException("nobody listens at port " + port);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    /** Returns the time since it was started, in milliseconds. */
    public double millisecondsSinceStart() {
        return (System.nanoTime() - startNanos) / 1e6;
    }

    /** Returns the CPU time that it has taken so far, all of its threads together, in milliseconds. */
    public double cpuMilliseconds() {
        return new ProcessStatus(process.pid()).cpuMilliseconds();
    }

    /** Returns the most memory that it had at any time, in MiB. */
    public double peakMebibytes() {
        return new ProcessStatus(process.pid()).peakMebibytes();
    }

    /** Ends the process, and waits until it is gone. */
    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
