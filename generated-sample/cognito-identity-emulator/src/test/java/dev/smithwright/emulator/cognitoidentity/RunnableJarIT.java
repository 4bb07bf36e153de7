package dev.smithwright.emulator.cognitoidentity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The jar that is given to people, as a process. */
@Timeout(60)
class RunnableJarIT {

    @Test
    void tellsWhereItListensAnswersAndEndsCleanly() throws Exception {
        Process emulator = start("--port", "0", "--region", "eu-west-1");
        try (BufferedReader output = emulator.inputReader(StandardCharsets.UTF_8)) {
            String ready = output.readLine();
            assertThat(ready).matches("Listening on http://127\\.0\\.0\\.1:[1-9]\\d*");

            assertThat(createPool(URI.create(ready.substring("Listening on ".length()))))
                    .startsWith("{\"IdentityPoolId\":\"eu-west-1:");

            // Not Process.destroy(), which also closes the streams that are read below.
            emulator.toHandle().destroy();
            assertThat(emulator.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(emulator.exitValue()).isZero();
            assertThat(text(output))
                    .isEqualTo("Signatures of login tokens are not verified; "
                            + "--jwks ISSUER=FILE|URL has those of an issuer verified.");
            assertThat(text(emulator.errorReader(StandardCharsets.UTF_8))).isEmpty();
        } finally {
            emulator.destroyForcibly();
        }
    }

    @Test
    void explainsItself() throws Exception {
        Process help = start("--help");

        assertThat(help.waitFor()).isZero();
        assertThat(text(help.inputReader(StandardCharsets.UTF_8)))
                .contains(
                        "--host", "127.0.0.1", "--port", "4566", "--region", "us-east-1", "--account", "000000000000");
        assertThat(text(help.errorReader(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void refusesWhatItDoesNotUnderstand() throws Exception {
        assertRefused("'northpole' is no region", "--region", "northpole");
        assertRefused("port 70000 is out of range", "--port", "70000");
        assertRefused("'12' is no account id", "--account", "12");
        assertRefused("--nonsense", "--nonsense");
    }

    @Test
    void saysThatItsPortIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Process emulator = start("--port", String.valueOf(taken.getLocalPort()));

            assertThat(emulator.waitFor()).isEqualTo(1);
            assertThat(text(emulator.errorReader(StandardCharsets.UTF_8)))
                    .startsWith("cannot listen at 127.0.0.1:" + taken.getLocalPort())
                    .hasLineCount(1);
        }
    }

    private static void assertRefused(String message, String... arguments) throws Exception {
        Process emulator = start(arguments);

        assertThat(emulator.waitFor()).isEqualTo(2);
        assertThat(text(emulator.errorReader(StandardCharsets.UTF_8)))
                .contains(message)
                .doesNotContain("\tat ");
        assertThat(text(emulator.inputReader(StandardCharsets.UTF_8))).isEmpty();
    }

    private static Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("emulator.jar")));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).start();
    }

    private static String createPool(URI endpoint) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-amz-json-1.1")
                .header("X-Amz-Target", "AWSCognitoIdentityService.CreateIdentityPool")
                .header("Authorization", "test")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"IdentityPoolName\":\"p\",\"AllowUnauthenticatedIdentities\":true}"))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static String text(BufferedReader reader) {
        return String.join("\n", reader.lines().toList());
    }
}
