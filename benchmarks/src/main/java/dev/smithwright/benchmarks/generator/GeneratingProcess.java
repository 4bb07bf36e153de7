package dev.smithwright.benchmarks.generator;

import dev.smithwright.benchmarks.process.ProgramRun;
import java.nio.file.Path;
import java.util.List;

/**
 * A JVM that generates.
 *
 * @param heap the most that its heap may have, as {@code -Xmx} takes it
 * @param output a folder that is not there yet
 */
record GeneratingProcess(String heap, Path output) {

    /**
     * Generates a model, or all of a folder, so many times.
     *
     * @throws IllegalStateException if the heap does not suffice
     */
    ProgramRun run(Path models, int rounds) {
        return ProgramRun.of(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-cp",
                System.getProperty("java.class.path"),
                GeneratingProgram.class.getName(),
                models.toString(),
                output.toString(),
                String.valueOf(rounds)));
    }
}
