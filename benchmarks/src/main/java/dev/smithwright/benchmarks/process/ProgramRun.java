package dev.smithwright.benchmarks.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a short program cost that ran to its end, on Linux.
 *
 * @param output lines that it printed
 * @param cpuMilliseconds CPU time, all of its threads together, to the end of the process
 * @param wallMilliseconds time from its start until it printed {@value #DONE}
 * @param peakMebibytes the most memory that it had until then
 */
public record ProgramRun(List<String> output, double cpuMilliseconds, double wallMilliseconds, double peakMebibytes) {

    /** What a program prints when its work is done; then it waits until its standard input ends, to be looked at. */
    public static final String DONE = "done";

    public ProgramRun {
        output = List.copyOf(output);
    }

    /**
     * Runs a program that prints {@value #DONE} in the end.
     *
     * @throws IllegalStateException if it ends without, with what it said about that
     */
    public static ProgramRun of(List<String> command) {
        // The shell's own clock counts to the microsecond where that in /proc counts to a hundredth of a second.
        List<String> timed = new ArrayList<>(List.of("bash", "-c", "TIMEFORMAT='%U %S'; time \"$@\"", "bash"));
        timed.addAll(command);
        try {
            Path errors = Files.createTempFile("program", ".log");
            try {
                long start = System.nanoTime();
                Process shell =
                        new ProcessBuilder(timed).redirectError(errors.toFile()).start();
                return finished(shell, start, errors);
            } finally {
                Files.delete(errors);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Runs a program that says nothing in the end. How much memory it had is not known.
     *
     * @throws IllegalStateException if it ends with an error, with what it said about that
     */
    public static ProgramRun toTheEnd(List<String> command) {
        // Its last line may not be at its end: what the shell counts is to stand in a line of its own.
        String followed = "if \"$@\" >&2; then echo " + DONE + "; read -r; fi; echo >&2";
        List<String> shell = new ArrayList<>(List.of("bash", "-c", followed, "bash"));
        shell.addAll(command);
        return of(shell);
    }

    private static ProgramRun finished(Process shell, long start, Path errors) throws IOException {
        List<String> output = new ArrayList<>();
        try (BufferedReader lines = shell.inputReader(StandardCharsets.UTF_8)) {
            String line = lines.readLine();
            for (; line != null && !line.equals(DONE); line = lines.readLine()) {
                output.add(line);
            }
            double wall = (System.nanoTime() - start) / 1e6;
            if (line == null) {
                throw new IllegalStateException("the program failed: " + Files.readString(errors));
            }
            double peak = new ProcessStatus(program(shell)).peakMebibytes();
            shell.outputWriter(StandardCharsets.UTF_8).close();
            await(shell);
            return new ProgramRun(output, cpuMilliseconds(Files.readAllLines(errors)), wall, peak);
        }
    }

    private static long program(Process shell) {
        return shell.children().findFirst().orElseThrow().pid();
    }

    private static void await(Process shell) throws IOException {
        try {
            shell.waitFor();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static double cpuMilliseconds(List<String> errors) {
        List<String> seconds = List.of(errors.get(errors.size() - 1).split(" ", -1));
        return (Double.parseDouble(seconds.get(0)) + Double.parseDouble(seconds.get(1))) * 1000;
    }
}
