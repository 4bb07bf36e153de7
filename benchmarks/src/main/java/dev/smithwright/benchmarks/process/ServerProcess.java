package dev.smithwright.benchmarks.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A server in a process of its own, on Linux, where the kernel counts for us. */
public final class ServerProcess implements AutoCloseable {

    private static final long TICKS_PER_SECOND = 100;

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

    /** Returns the time since it was started, in milliseconds. */
    public double millisecondsSinceStart() {
        return (System.nanoTime() - startNanos) / 1e6;
    }

    /** Returns the CPU time that it has taken so far, all of its threads together, in milliseconds. */
    public double cpuMilliseconds() {
        String stat = read("stat");
        List<String> fields = List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1));
        long ticks = Long.parseLong(fields.get(11)) + Long.parseLong(fields.get(12));
        return ticks * 1000.0 / TICKS_PER_SECOND;
    }

    /** Returns the most memory that it had at any time, in MiB. */
    public double peakMebibytes() {
        String line = read("status")
                .lines()
                .filter(candidate -> candidate.startsWith("VmHWM:"))
                .findFirst()
                .orElseThrow();
        return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
    }

    private String read(String file) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(process.pid()), file));
        } catch (IOException e) {
            throw new UncheckedIOException("the server has ended", e);
        }
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
