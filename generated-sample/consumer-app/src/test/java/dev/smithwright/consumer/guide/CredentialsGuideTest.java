package dev.smithwright.consumer.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.cognitoidentity.CognitoIdentityAsyncClient;
import dev.smithwright.cognitoidentity.CognitoIdentityClient;
import dev.smithwright.cognitoidentity.credentials.CognitoIdentityCredentialsProvider;
import dev.smithwright.cognitoidentity.credentials.IdentityIdCache;
import org.junit.jupiter.api.Test;

/** The examples build what they say; none of them calls anybody. */
class CredentialsGuideTest {

    private static final String POOL = "eu-west-1:00000000-0000-4000-8000-000000000001";
    private static final String IDENTITY = "eu-west-1:00000000-0000-4000-8000-000000000002";

    @Test
    void providersNameWhoseCredentialsTheyGive() {
        try (CognitoIdentityClient client =
                        CognitoIdentityClient.builder().region("eu-west-1").build();
                CognitoIdentityAsyncClient async =
                        CognitoIdentityAsyncClient.builder().region("eu-west-1").build()) {
            CognitoIdentityCredentialsProvider guest = CredentialsGuide.guest(POOL);
            CognitoIdentityCredentialsProvider user =
                    CredentialsGuide.user(client, POOL, () -> "token", IdentityIdCache.inMemory());

            assertThat(guest).hasToString("CognitoIdentityCredentialsProvider[identity pool " + POOL + "]");
            assertThat(user).hasToString(guest.toString());
            assertThat(CredentialsGuide.async(async, POOL)).hasToString(guest.toString());
            assertThat(CredentialsGuide.developer(client, IDENTITY, () -> "token"))
                    .hasToString("CognitoIdentityCredentialsProvider[identity " + IDENTITY + "]");
            try (CognitoIdentityClient signed = CredentialsGuide.signedIn(guest)) {
                assertThat(signed).isNotNull();
            }
        }
    }
}
