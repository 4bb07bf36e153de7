package dev.smithwright.benchmarks.emulator;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A load by the program {@code wrk}.
 *
 * @param port where the server listens
 * @param connections how many at a time
 */
record Wrk(int port, int connections) implements Load {

    private static final String PROGRAM = "wrk";
    private static final String REQUESTS = " requests in ";
    private static final List<String> COMPLAINTS = List.of("Non-2xx", "Socket errors");

    /** Tells whether this machine has it. */
    static boolean isThere() {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, PROGRAM)));
    }

    @Override
    public long run(AwsJsonCall call, int seconds) {
        try {
            Path script = Files.createTempFile(PROGRAM, ".lua");
            try {
                Files.writeString(script, script(call));
                return answers(output(List.of(
                        PROGRAM,
                        "--threads=1",
                        "--connections=" + connections,
                        "--duration=" + seconds + "s",
                        "--script=" + script,
                        "http://127.0.0.1:" + port + "/")));
            } finally {
                Files.delete(script);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String output(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Returns what has {@code wrk} make the call. */
    static String script(AwsJsonCall call) {
        StringBuilder script = new StringBuilder("wrk.method = 'POST'\n");
        script.append("wrk.body = '").append(call.body()).append("'\n");
        call.headers()
                .forEach((name, value) -> script.append("wrk.headers['")
                        .append(name)
                        .append("'] = '")
                        .append(value)
                        .append("'\n"));
        return script.toString();
    }

    /**
     * Returns the number of answers that {@code wrk} has counted.
     *
     * @throws IllegalStateException if it complains, or has counted nothing
     */
    static long answers(String output) {
        List<String> lines = output.lines().map(String::strip).toList();
        for (String line : lines) {
            if (COMPLAINTS.stream().anyMatch(line::startsWith)) {
                throw new IllegalStateException("calls failed: " + line);
            }
        }
        for (String line : lines) {
            int end = line.indexOf(REQUESTS);
            if (end > 0) {
                return Long.parseLong(line.substring(0, end));
            }
        }
        throw new IllegalStateException("wrk has counted nothing: " + output);
    }
}
