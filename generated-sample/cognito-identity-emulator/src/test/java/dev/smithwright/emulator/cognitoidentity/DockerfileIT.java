package dev.smithwright.emulator.cognitoidentity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.nimbusds.jose.util.JSONArrayUtils;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the Dockerfile does, without Docker: its commands, in a directory with what it copies. */
@Timeout(120)
class DockerfileIT {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin");

    @TempDir
    private Path image;

    @Test
    void theImageStartsWithItsClassesReady() throws Exception {
        assumeTrue(Script.isThere("timeout"), "no timeout on this machine");
        copy(instruction("COPY "));
        assertThat(start(List.of("sh", "-c", instruction("RUN timeout").substring("RUN ".length())))
                        .waitFor())
                .isZero();
        assertThat(image.resolve("emulator.jsa")).isNotEmptyFile();

        List<String> command = new ArrayList<>(entryPoint());
        command.set(0, JAVA.resolve(command.get(0)).toString());
        command.add(1, "-Xlog:class+load:file=loaded.log");
        command.addAll(List.of("--port", "0"));
        Process emulator = start(command);
        try (BufferedReader output = emulator.inputReader(StandardCharsets.UTF_8)) {
            String ready = output.readLine();
            assertThat(ready).startsWith("Listening on http://0.0.0.0:");
            int port = Integer.parseInt(ready.substring(ready.lastIndexOf(':') + 1));
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                assertThat(socket.isConnected()).isTrue();
            }
        } finally {
            emulator.toHandle().destroy();
            assertThat(emulator.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(emulator.exitValue()).isZero();
        assertThat(Files.readString(image.resolve("loaded.log")))
                .contains("CognitoIdentityEmulator source: shared objects file (top)");
    }

    private void copy(String instruction) throws IOException {
        List<String> words = List.of(instruction.split(" ", -1));
        assertThat(words.get(2)).isEqualTo(".");
        Path source = Path.of(words.get(1));
        Files.copy(source, image.resolve(source.getFileName()));
    }

    private static List<String> entryPoint() throws Exception {
        return JSONArrayUtils.parse(instruction("ENTRYPOINT ").substring("ENTRYPOINT ".length())).stream()
                .map(String.class::cast)
                .toList();
    }

    private static String instruction(String start) throws IOException {
        return Files.readAllLines(Path.of("Dockerfile")).stream()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private Process start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(image.toFile())
                .redirectError(image.resolve("errors.log").toFile());
        String path = Objects.requireNonNull(builder.environment().get("PATH"));
        builder.environment().put("PATH", JAVA + File.pathSeparator + path);
        return builder.start();
    }
}
