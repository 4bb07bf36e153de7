package dev.smithwright.benchmarks;

import dev.smithwright.benchmarks.emulator.EmulatorBenchmarks;
import dev.smithwright.benchmarks.report.Guide;
import dev.smithwright.benchmarks.report.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Measures, and prints one table. */
public final class Benchmarks {

    private Benchmarks() {}

    /**
     * Runs all benchmarks, from the root of the project.
     *
     * @param arguments {@code --write} to put the table into the guide, or nothing
     */
    public static void main(String[] arguments) throws IOException {
        Table table = new Table(EmulatorBenchmarks.run());
        System.out.print(table.text());
        if (List.of(arguments).contains("--write")) {
            new Guide(Path.of("docs", "performance.md")).write(table);
        }
    }
}
