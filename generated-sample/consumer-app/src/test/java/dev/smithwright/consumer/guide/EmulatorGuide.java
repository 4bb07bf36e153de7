package dev.smithwright.consumer.guide;

import dev.smithwright.cognitoidentity.CognitoIdentityClient;
import dev.smithwright.emulator.cognitoidentity.CognitoIdentityEmulator;
import dev.smithwright.emulator.cognitoidentity.Snapshot;
import dev.smithwright.emulator.cognitoidentity.junit.CognitoIdentityEmulatorExtension;
import dev.smithwright.emulator.cognitoidentity.seed.Seed;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The examples of the guide to the emulator, so that they compile. */
final class EmulatorGuide {

    // docs: emulator-extension
    @RegisterExtension
    static final CognitoIdentityEmulatorExtension emulator = CognitoIdentityEmulatorExtension.builder()
            .seedResource("sketches.yaml")
            .frozenAt(Instant.parse("2026-01-01T12:00:00Z"))
            .build(); // emulator.client(), emulator.clock(), emulator.endpoint(), …
    // end

    private EmulatorGuide() {}

    /** Does with an emulator what tests do. */
    static void change(CognitoIdentityEmulator emulator, CognitoIdentityClient client) {
        // docs: emulator-state
        emulator.seed(Seed.read(Path.of("sketches.yaml"))); // adds what is not there yet
        Snapshot before = emulator.snapshot(); // before.write(path), Snapshot.read(path)

        emulator.clock().freeze(); // here; freeze(instant) there
        emulator.clock().advance(Duration.ofDays(1));
        client.deleteIdentityPool(in -> in.identityPoolId("us-east-1:11111111-1111-4111-8111-111111111111"));

        emulator.restore(before); // the pool is there again
        emulator.reset(); // all is as it was right after the start
        // end
    }
}
