package dev.smithwright.benchmarks.emulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A server that answers calls to Cognito Identity.
 *
 * @param name what the table calls it
 * @param command how to start it, {@code PORT} for where it shall listen
 */
record Contender(String name, List<String> command) {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final Path EMULATOR =
            Path.of("generated-sample", "cognito-identity-emulator", "target", "cognito-identity-emulator.jar");

    Contender {
        command = List.copyOf(command);
    }

    /** The emulator as {@code java -jar} starts it. */
    static Contender emulator() {
        return emulator("emulator", List.of(), List.of());
    }

    private static Contender emulator(String name, List<String> jvm, List<String> options) {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(jvm);
        command.addAll(List.of("-jar", EMULATOR.toString(), "--port", "PORT"));
        command.addAll(options);
        return new Contender(name, command);
    }

    /** The emulator in as little memory as the guide promises to be enough. */
    static Contender smallEmulator() {
        return emulator("emulator, -Xmx256m", List.of("-Xmx256m"), List.of());
    }

    /** The emulator with the classes that a start loads ready in an archive, which is made here. */
    static Contender archivedEmulator(Path archive) {
        Contender maker = emulator("", List.of("-XX:ArchiveClassesAtExit=" + archive, "-XX:+UseSerialGC"), List.of());
        new StartBenchmark(List.of(maker), 1).run();
        return emulator(
                "emulator, class data archive",
                List.of("-XX:SharedArchiveFile=" + archive, "-XX:+UseSerialGC"),
                List.of());
    }

    /** The emulator with its data in a file. */
    static Contender durableEmulator(Path directory) {
        return emulator("emulator, --data", List.of(), List.of("--data", directory.toString()));
    }

    /** The same HTTP server with one answer for all: what no emulator on it can be faster than. */
    static Contender canned() {
        return new Contender(
                "canned answers",
                List.of(JAVA, "-cp", System.getProperty("java.class.path"), CannedServer.class.getName(), "PORT"));
    }

    /** The emulator that Python's users take, on the development server that it comes with. */
    static Contender moto() {
        return new Contender("moto", List.of("python3", "-m", "moto.server", "-p", "PORT"));
    }

    /** Tells whether this machine has moto. */
    static boolean isMotoThere() {
        try {
            Process process = new ProcessBuilder("python3", "-c", "import moto.server")
                    .redirectErrorStream(true)
                    .redirectOutput(Files.createTempFile("moto", ".log").toFile())
                    .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false; // no Python either
        } catch (InterruptedException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
