package dev.smithwright.emulator.cognitoidentity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A copy of {@code src/test/javascript} below {@code target}, with the packages that its lock file names.
 *
 * @param directory where the copy is
 */
record NodeProject(Path directory) {

    private static final Path SOURCES = Path.of("src", "test", "javascript");

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
    Script.Run install() throws IOException, InterruptedException {
        return Script.run(
                directory,
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
    Script.Run test(String file, Map<String, String> environment) throws IOException, InterruptedException {
        return Script.run(directory, environment, List.of("node", "--test", file));
    }
}
