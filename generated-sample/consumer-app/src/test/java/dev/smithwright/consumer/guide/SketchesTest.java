package dev.smithwright.consumer.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.cognitoidentity.CognitoIdentityClient;
import dev.smithwright.emulator.cognitoidentity.EmulatorClock;
import dev.smithwright.emulator.cognitoidentity.junit.CognitoIdentityEmulatorTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The example of the guide to the emulator, so that it compiles and runs. */
// docs: emulator-test
@CognitoIdentityEmulatorTest(seed = "sketches.yaml", frozenAt = "2026-01-01T12:00:00Z", idSeed = 42)
class SketchesTest {

    private static final String POOL = "us-east-1:11111111-1111-4111-8111-111111111111";

    @Test
    void credentialsOfGuestsLastAnHour(CognitoIdentityClient client, EmulatorClock clock) {
        String guest = client.getId(in -> in.identityPoolId(POOL)).identityId();
        clock.advance(Duration.ofMinutes(5));

        var credentials =
                client.getCredentialsForIdentity(in -> in.identityId(guest)).credentials();

        assertThat(credentials.expiration()).isEqualTo("2026-01-01T13:05:00Z");
        assertThat(guest).isEqualTo("us-east-1:bdd73226-2feb-4e95-a8ef-e333b266f103");
    }
}
// end
