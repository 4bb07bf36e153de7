package dev.smithwright.benchmarks.process;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A program that does something so many times whenever a line with the number is written to it, and then says how long that took. */
public final class DrivenProgram implements AutoCloseable {

    private final Process process;
    private final BufferedWriter orders;
    private final BufferedReader answers;

    private DrivenProgram(Process process) {
        this.process = process;
        this.orders = process.outputWriter(StandardCharsets.UTF_8);
        this.answers = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Starts a program, which waits for orders. */
    public static DrivenProgram start(List<String> command) {
        try {
            return new DrivenProgram(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Has the program do it so many times, and returns how long that took, in nanoseconds. */
    public long run(int times) {
        try {
            orders.write(times + "\n");
            orders.flush();
            String nanos = answers.readLine();
            if (nanos == null) {
                throw new EOFException("the program has ended");
            }
            return Long.parseLong(nanos);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the CPU time that it has taken so far, all of its threads together, in milliseconds. */
    public double cpuMilliseconds() {
        return new ProcessStatus(process.pid()).cpuMilliseconds();
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
