package dev.smithwright.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.cognitoidentity.CognitoIdentityClient;
import dev.smithwright.emulator.cognitoidentity.CognitoIdentityEmulator;
import dev.smithwright.emulator.cognitoidentity.EmulatorSettings;
import dev.smithwright.emulator.cognitoidentity.Sources;
import dev.smithwright.runtime.emulator.EmulatorServer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The application tells the same, whether the emulator is across the wire or in the same JVM without one. */
class ConsumerAppTest {

    private final List<String> lines = new ArrayList<>();
    private final AtomicLong ids = new AtomicLong();
    private final CognitoIdentityEmulator emulator = new CognitoIdentityEmulator(
            EmulatorSettings.DEFAULT.withPort(0),
            new Sources(
                    InstantSource.fixed(Instant.parse("2026-01-02T03:04:05.678Z")),
                    () -> new UUID(0, ids.incrementAndGet())));

    @AfterEach
    void stop() {
        emulator.close();
    }

    @Test
    void tellsItsTourOverHttp() {
        try (EmulatorServer server = emulator.listen();
                CognitoIdentityClient client = ConsumerApp.connect(server.uri())) {
            new ConsumerApp(client, lines::add).run();
        }
        assertTour();
    }

    @Test
    void tellsItsTourWithoutAWire() {
        try (CognitoIdentityClient client = CognitoIdentityClient.over(emulator.caller())) {
            new ConsumerApp(client, lines::add).run();
        }
        assertTour();
    }

    private void assertTour() {
        assertThat(lines)
                .containsExactly(
                        "created pool tour: " + id(1),
                        "got a guest's identity: " + id(2) + ", made at 2026-01-02T03:04:05.678Z",
                        "created pool tour-1: " + id(3),
                        "created pool tour-2: " + id(4),
                        "created pool tour-3: " + id(5),
                        "created pool tour-4: " + id(6),
                        "found pool tour",
                        "found pool tour-1",
                        "found pool tour-2",
                        "found pool tour-3",
                        "found pool tour-4",
                        "renamed pool tour to renamed",
                        "deleted pool " + id(1),
                        "deleted pool " + id(3),
                        "deleted pool " + id(4),
                        "deleted pool " + id(5),
                        "deleted pool " + id(6),
                        "the pool is gone, as it should be: IdentityPool '" + id(1) + "' not found.");
    }

    private static String id(int number) {
        return "us-east-1:" + new UUID(0, number);
    }
}
