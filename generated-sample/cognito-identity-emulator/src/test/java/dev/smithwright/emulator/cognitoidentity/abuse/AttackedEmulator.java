package dev.smithwright.emulator.cognitoidentity.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.emulator.cognitoidentity.EmulatorProcess;
import dev.smithwright.emulator.cognitoidentity.socket.RawAnswer;
import dev.smithwright.emulator.cognitoidentity.socket.RawConnection;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** An emulator in a process of its own with a small heap, and what has to hold for it whatever it is sent. */
final class AttackedEmulator {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** A machine that does other work may keep a call from its second, but not several. */
    private static final int CALLS = 3;

    private static final String HEADERS = "Content-Type: application/x-amz-json-1.1\r\nAuthorization: any\r\n";

    private final Path errors = Files.createTempFile("attacked-emulator", ".err");
    private final EmulatorProcess process = EmulatorProcess.start(
            List.of("-Xmx256m", "-XX:+ExitOnOutOfMemoryError"), ProcessBuilder.Redirect.to(errors.toFile()));
    private int attacks;
    private Duration slowest = Duration.ZERO;

    AttackedEmulator() throws IOException {}

    URI endpoint() {
        return process.endpoint();
    }

    /** Returns a call of the operation, as an HTTP client sends it. */
    static byte[] request(String operation, byte[] body) {
        return RawConnection.request(
                "POST / HTTP/1.1", HEADERS + "X-Amz-Target: AWSCognitoIdentityService." + operation + "\r\n", body);
    }

    static byte[] request(String operation, String body) {
        return request(operation, body.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends something that is no good, and expects to be told so, or to find the connection closed. */
    void assertRefused(String attack, byte[] request) throws IOException {
        try (RawConnection connection = new RawConnection(endpoint())) {
            connection.tryToSend(request);
            connection.tryToEndSending();
            assertRefusal(attack, connection.answer());
        }
    }

    static void assertRefusal(String attack, Optional<RawAnswer> answer) {
        answer.ifPresent(
                told -> assertThat(told.status()).as("%s: %s", attack, told).isBetween(400, 499));
    }

    /** Whatever was done to it: the process is there, has nothing to complain of, and answers the next caller in time. */
    void assertUnharmed() throws IOException {
        Duration taken = timeOfACall();
        for (int call = 1; call < CALLS && taken.compareTo(PATIENCE) >= 0; call++) {
            taken = timeOfACall();
        }

        assertThat(process.isAlive()).isTrue();
        assertThat(Files.readString(errors)).isEmpty();
        assertThat(taken).isLessThan(PATIENCE);
        attacks++;
        slowest = taken.compareTo(slowest) > 0 ? taken : slowest;
    }

    private Duration timeOfACall() throws IOException {
        long start = System.nanoTime();
        Optional<RawAnswer> answer =
                RawConnection.exchange(endpoint(), request("ListIdentityPools", "{\"MaxResults\":1}"));
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        assertThat(answer).hasValueSatisfying(told -> assertThat(told.status()).isEqualTo(200));
        return taken;
    }

    /** Ends the process, and tells how quick it was. */
    void stop() throws IOException, InterruptedException {
        process.kill();
        Files.delete(errors);
        System.out.printf("after %d attacks, the slowest call took %d ms%n", attacks, slowest.toMillis());
    }
}
