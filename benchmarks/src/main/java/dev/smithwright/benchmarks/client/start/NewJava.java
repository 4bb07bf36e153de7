package dev.smithwright.benchmarks.client.start;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A JDK of Java 25, for what older ones do not have. */
final class NewJava {

    private static final Path INSTALLED = Path.of("/usr/lib/jvm");

    private NewJava() {}

    /** Returns the program {@code java} of {@code JAVA_25_HOME}, or else of an installed JDK whose name has the number; empty where there is none. */
    static Optional<Path> find() {
        String home = System.getenv("JAVA_25_HOME");
        if (home != null) {
            return Optional.of(java(Path.of(home)));
        }
        try (DirectoryStream<Path> found = Files.newDirectoryStream(INSTALLED, "*25*")) {
            for (Path candidate : found) {
                if (Files.isExecutable(java(candidate))) {
                    return Optional.of(java(candidate));
                }
            }
        } catch (IOException e) {
            return Optional.empty(); // no such folder on this machine
        }
        return Optional.empty();
    }

    private static Path java(Path home) {
        return home.resolve("bin").resolve("java");
    }
}
