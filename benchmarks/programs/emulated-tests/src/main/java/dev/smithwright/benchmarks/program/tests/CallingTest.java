package dev.smithwright.benchmarks.program.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.smithwright.cognitoidentity.CognitoIdentityClient;
import dev.smithwright.cognitoidentity.model.CreateIdentityPoolInput;
import dev.smithwright.cognitoidentity.model.IdentityPool;
import dev.smithwright.emulator.cognitoidentity.junit.CognitoIdentityEmulatorTest;
import dev.smithwright.emulator.cognitoidentity.junit.OverHttp;
import org.junit.jupiter.api.Test;

/** One call over HTTP. */
@CognitoIdentityEmulatorTest
class CallingTest {

    @Test
    void makesAPool(@OverHttp CognitoIdentityClient client) {
        IdentityPool pool = client.createIdentityPool(CreateIdentityPoolInput.builder()
                .identityPoolName("pool")
                .allowUnauthenticatedIdentities(true)
                .build());

        assertTrue(pool.identityPoolId().startsWith("us-east-1:"));
    }
}
