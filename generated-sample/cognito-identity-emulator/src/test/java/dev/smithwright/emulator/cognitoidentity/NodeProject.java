package dev.smithwright.emulator.cognitoidentity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A copy of {@code src/test/javascript} below {@code target}, with the packages that its lock file names.
 *
 * @param directory where the copy is
 */
record NodeProject(Path directory) {

    private static final Path SOURCES = Path.of("src", "test", "javascript");
    private static final int LONGEST_RUN_MINUTES = 3;

    /** How a command ended, and what it said. */
    record Run(int exitCode, String output) {}

    /** Tells whether this machine has Node and its package manager. */
    static boolean isPossible() {
        return isThere("node") && isThere("npm");
    }

    private static boolean isThere(String command) {
        return Stream.of(System.getenv("PATH").split(System.getProperty("path.separator")))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, command)));
    }

    static NodeProject copy() throws IOException {
        Path target = Files.createDirectories(Path.of("target", "javascript"));
        try (Stream<Path> sources = Files.list(SOURCES)) {
            for (Path source : sources.toList()) {
                Files.copy(source, target.resolve(source.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return new NodeProject(target);
    }

    /** Fetches the packages, or takes them from where npm keeps what it fetched before. */
    Run install() throws IOException, InterruptedException {
        return run(
                Map.of(),
                List.of(
                        "npm",
                        "ci",
                        "--prefer-offline",
                        "--ignore-scripts",
                        "--no-audit",
                        "--no-fund",
                        "--loglevel=error"));
    }

    /** Runs the tests of the file. */
    Run test(String file, Map<String, String> environment) throws IOException, InterruptedException {
        return run(environment, List.of("node", "--test", file));
    }

    private Run run(Map<String, String> environment, List<String> command) throws IOException, InterruptedException {
        Path output = directory.resolve(command.get(0) + ".log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(LONGEST_RUN_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException(command + " takes too long: " + Files.readString(output));
        }
        return new Run(process.exitValue(), Files.readString(output));
    }
}
