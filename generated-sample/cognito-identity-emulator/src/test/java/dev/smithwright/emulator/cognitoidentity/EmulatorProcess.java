package dev.smithwright.emulator.cognitoidentity;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The emulator in a process of its own, started as from the command line. */
public final class EmulatorProcess {

    private static final String READY = "Listening on ";

    private final Process process;
    private final URI endpoint;

    private EmulatorProcess(Process process, URI endpoint) {
        this.process = process;
        this.endpoint = endpoint;
    }

    /** Starts one on a free port, and waits until it listens. What it has to complain of is shown. */
    static EmulatorProcess start(String... arguments) throws IOException {
        return start(List.of(), ProcessBuilder.Redirect.INHERIT, arguments);
    }

    /** Starts one on a free port, and waits until it listens. */
    public static EmulatorProcess start(List<String> ofTheJvm, ProcessBuilder.Redirect errors, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
        command.addAll(ofTheJvm);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(), "--port", "0"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectError(errors).start();
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        String ready = output.readLine();
        if (ready == null || !ready.startsWith(READY)) {
            process.destroyForcibly();
            throw new IllegalStateException("the emulator said: " + ready);
        }
        return new EmulatorProcess(process, URI.create(ready.substring(READY.length())));
    }

    /** Returns where it listens. */
    public URI endpoint() {
        return endpoint;
    }

    /** Returns whether the process is still there. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** Ends the process at once, as {@code kill -9} does, and waits until it is gone. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
