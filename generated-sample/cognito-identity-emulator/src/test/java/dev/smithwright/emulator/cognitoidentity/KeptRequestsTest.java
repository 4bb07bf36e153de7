package dev.smithwright.emulator.cognitoidentity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.emulator.cognitoidentity.seeds.KeptInputs;
import dev.smithwright.emulator.cognitoidentity.seeds.SeedRequest;
import dev.smithwright.emulator.cognitoidentity.socket.RawAnswer;
import dev.smithwright.emulator.cognitoidentity.socket.RawConnection;
import java.io.IOException;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;

/** The requests that fuzzing begins with, over HTTP and with every kind of store: databases do not take every text. */
class KeptRequestsTest {

    @Test
    void eachIsAnswered() throws IOException {
        try (RunningEmulator emulator = new RunningEmulator()) {
            for (SeedRequest seed : SeedRequest.ofEveryOperation()) {
                if (seed.operation().startsWith("Create")) {
                    assertThat(answer(emulator, seed).status()).isEqualTo(200);
                }
            }
            for (Named<byte[]> kept : KeptInputs.of(EmulatorFuzzTest.class, "requests")) {
                RawAnswer answer = answer(emulator, SeedRequest.parse(kept.getPayload()));

                assertThat(answer.status()).as("%s: %s", kept.getName(), answer).isIn(200, 400, 404, 415);
            }
        }
    }

    private static RawAnswer answer(RunningEmulator emulator, SeedRequest request) throws IOException {
        String headers = "Authorization: any\r\nX-Amz-Target: " + request.target() + "\r\nContent-Type: "
                + request.contentType() + "\r\n";
        return RawConnection.exchange(
                        emulator.endpoint(), RawConnection.request("POST / HTTP/1.1", headers, request.bytes()))
                .orElseThrow();
    }
}
