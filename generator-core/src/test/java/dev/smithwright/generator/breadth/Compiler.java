package dev.smithwright.generator.breadth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * A {@code javac} in a process of its own: the memory that it takes is not that of the generator.
 *
 * @param home home of a JDK
 */
record Compiler(Path home) {

    /** What a compiler had to say, and how long it took to say it. */
    record Verdict(int exitCode, String complaints, Duration time) {}

    /** Returns the JDKs that the build names, or else the one that runs. */
    static List<Compiler> all() {
        String homes = System.getProperty("smithwright.jdks", System.getProperty("java.home"));
        return Stream.of(homes.split(":"))
                .map(home -> new Compiler(Path.of(home)))
                .toList();
    }

    /** Compiles all sources below {@code folder} with every lint and doclint. */
    Verdict compile(Path folder) {
        try {
            return run(folder, options(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path options(Path folder) throws IOException {
        Path classes = folder.resolveSibling("classes");
        List<String> arguments = List.of(
                "--release 17",
                "-Xlint:all,-options,-processing",
                "-Xdoclint:all,-missing",
                "-Werror",
                "-proc:none",
                "-d \"" + classes + "\"",
                "-classpath \"" + System.getProperty("java.class.path") + "\"");
        Path options = folder.resolveSibling("javac-options.txt");
        try (Stream<Path> files = Files.walk(folder)) {
            Stream<String> sources = files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(file -> "\"" + file + "\"");
            Files.write(options, Stream.concat(arguments.stream(), sources).toList());
        }
        return options;
    }

    private Verdict run(Path folder, Path options) throws IOException {
        Path output = folder.resolveSibling("javac-output.txt");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(home.resolve("bin/javac").toString(), "-J-Xmx4g", "@" + options)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int exitCode = process.onExit().join().exitValue();
        return new Verdict(exitCode, Files.readString(output), Duration.ofNanos(System.nanoTime() - start));
    }
}
