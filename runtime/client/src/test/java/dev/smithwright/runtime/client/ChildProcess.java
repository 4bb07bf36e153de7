package dev.smithwright.runtime.client;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A program in a JVM of its own, with surroundings of its own. */
final class ChildProcess {

    /** Jars that come with {@code software.amazon.awssdk:auth} alone. */
    private static final String WITH_AUTH =
            ".*/(auth|sdk-core|regions|profiles|json-utils|endpoints-spi|annotations|metrics-spi"
                    + "|http-auth|http-auth-aws-eventstream|third-party-jackson-core|eventstream)-[0-9][^/]*\\.jar";

    /** What it printed, and how it ended. */
    record Result(int status, String output) {}

    private ChildProcess() {}

    /** Returns the class path of the tests. */
    static String classPath() {
        return System.getProperty("java.class.path");
    }

    /** Returns what is left of the class path of the tests where nobody has added {@code auth}. */
    static String classPathWithoutAuth() {
        List<String> entries = new ArrayList<>();
        for (String entry : classPath().split(File.pathSeparator, -1)) {
            if (!entry.replace('\\', '/').matches(WITH_AUTH)) {
                entries.add(entry);
            }
        }
        return String.join(File.pathSeparator, entries);
    }

    /**
     * Runs a program to its end.
     *
     * @param environment all variables of AWS that it sees, and its {@code HOME}
     * @param options options of the JVM
     */
    static Result run(
            String classPath,
            Map<String, String> environment,
            List<String> options,
            Class<?> program,
            String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, program.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("AWS_"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), output);
    }
}
