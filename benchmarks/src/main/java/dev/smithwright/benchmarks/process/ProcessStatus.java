package dev.smithwright.benchmarks.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What Linux has counted for a process that still runs.
 *
 * @param pid its number
 */
record ProcessStatus(long pid) {

    private static final long TICKS_PER_SECOND = 100;

    /** Returns the CPU time that it has taken so far, all of its threads together, in milliseconds. */
    double cpuMilliseconds() {
        String stat = read("stat");
        List<String> fields = List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1));
        long ticks = Long.parseLong(fields.get(11)) + Long.parseLong(fields.get(12));
        return ticks * 1000.0 / TICKS_PER_SECOND;
    }

    /** Returns the most memory that it had at any time, in MiB. */
    double peakMebibytes() {
        String line = read("status")
                .lines()
                .filter(candidate -> candidate.startsWith("VmHWM:"))
                .findFirst()
                .orElseThrow();
        return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
    }

    private String read(String file) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(pid), file));
        } catch (IOException e) {
            throw new UncheckedIOException("the process has ended", e);
        }
    }
}
