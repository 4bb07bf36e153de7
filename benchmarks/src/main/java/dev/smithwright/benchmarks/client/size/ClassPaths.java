package dev.smithwright.benchmarks.client.size;

import dev.smithwright.benchmarks.process.Program;
import dev.smithwright.benchmarks.report.Comparison;
import dev.smithwright.benchmarks.report.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How much a client brings to the class path of a program that uses it.
 *
 * @param programs programs with the clients; the first is whom all are compared with
 */
public record ClassPaths(List<Program> programs) {

    public ClassPaths {
        programs = List.copyOf(programs);
    }

    /**
     * Counts.
     *
     * @throws IOException if a jar cannot be read
     */
    public List<Row> run() throws IOException {
        Comparison jars = new Comparison("class path", "jars");
        Comparison size = new Comparison("class path", "kB");
        for (Program program : programs) {
            jars.add(program.name(), program.libraries().size());
            size.add(program.name(), kilobytes(program.libraries()));
        }
        List<Row> rows = new ArrayList<>(jars.rows());
        rows.addAll(size.rows());
        return rows;
    }

    private static double kilobytes(List<Path> files) throws IOException {
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        return bytes / 1000.0;
    }
}
