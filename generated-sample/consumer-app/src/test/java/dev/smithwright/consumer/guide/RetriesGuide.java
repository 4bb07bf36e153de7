package dev.smithwright.consumer.guide;

import dev.smithwright.cognitoidentity.CognitoIdentityClient;
import dev.smithwright.runtime.client.retry.RetryMode;
import java.time.Duration;

final class RetriesGuide {

    private RetriesGuide() {}

    static CognitoIdentityClient client() {
        // docs: retries
        var client = CognitoIdentityClient.builder()
                .region("eu-west-1")
                .retryMode(RetryMode.STANDARD) // or ADAPTIVE, or NONE
                .maxAttempts(3)
                .connectTimeout(Duration.ofSeconds(3)) // one connection
                .attemptTimeout(Duration.ofSeconds(60)) // one attempt, from the connection to the last byte
                .callTimeout(
                        Duration.ofSeconds(20)) // all attempts and the times between; no limit where nothing is said
                .build();
        // end
        return client;
    }
}
