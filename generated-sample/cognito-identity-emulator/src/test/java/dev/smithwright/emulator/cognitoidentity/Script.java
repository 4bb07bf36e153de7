package dev.smithwright.emulator.cognitoidentity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs programs that are not Java: clients in the languages that emulators are used from. */
final class Script {

    /** Set in this project's own CI, where a client that cannot be had is a failure and no reason to skip. */
    static final boolean CLIENTS_REQUIRED = System.getenv("SMITHWRIGHT_ALL_CLIENTS") != null;

    private static final int LONGEST_RUN_MINUTES = 3;

    private Script() {}

    /** How a program ended, and what it said on both of its outputs. */
    record Run(int exitCode, String output) {}

    /** Tells whether the shell would find the program. */
    static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(System.getProperty("path.separator")))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }

    /** Runs a program to its end in a directory, with these variables added to the environment. */
    static Run run(Path directory, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        Path output = Files.createTempFile(Files.createDirectories(Path.of("target")), "script", ".log");
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
