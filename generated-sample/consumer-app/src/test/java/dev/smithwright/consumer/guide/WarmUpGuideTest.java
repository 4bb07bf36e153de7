package dev.smithwright.consumer.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.cognitoidentity.CognitoIdentity;
import dev.smithwright.cognitoidentity.CognitoIdentityClient;
import dev.smithwright.runtime.client.warmup.WarmUp;
import org.junit.jupiter.api.Test;

class WarmUpGuideTest {

    @Test
    void theExampleRuns() {
        try (CognitoIdentityClient client = WarmUpGuide.warm()) {
            assertThat(client).isNotNull();
        }
    }

    @Test
    void everyOperationCanBeWarmedUp() {
        assertThat(WarmUp.run(CognitoIdentity.operations())).isEmpty();
    }
}
