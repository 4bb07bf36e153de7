package dev.smithwright.consumer.guide;

import dev.smithwright.cognitoidentity.CognitoIdentityAsyncClient;
import dev.smithwright.cognitoidentity.CognitoIdentityClient;
import dev.smithwright.cognitoidentity.credentials.CognitoIdentityCredentialsProvider;
import dev.smithwright.cognitoidentity.credentials.IdentityIdCache;
import java.util.Map;
import java.util.function.Supplier;

/** What docs/client.md shows of credentials for guests and users. */
final class CredentialsGuide {

    private CredentialsGuide() {}

    static CognitoIdentityCredentialsProvider guest(String poolId) {
        // docs: credentials-guest
        var client = CognitoIdentityClient.builder().region("eu-west-1").build();
        var credentials = CognitoIdentityCredentialsProvider.builder(client)
                .identityPoolId(poolId)
                .build();
        // end
        return credentials;
    }

    static CognitoIdentityClient signedIn(CognitoIdentityCredentialsProvider credentials) {
        // docs: credentials-use
        var signed = CognitoIdentityClient.builder()
                .region("eu-west-1")
                .credentials(credentials)
                .build();
        // end
        return signed;
    }

    static CognitoIdentityCredentialsProvider user(
            CognitoIdentityClient client, String poolId, Supplier<String> idToken, IdentityIdCache ids) {
        // docs: credentials-user
        var credentials = CognitoIdentityCredentialsProvider.builder(client)
                .identityPoolId(poolId)
                .logins(() -> Map.of("accounts.google.com", idToken.get())) // asked at every refresh
                .identityIdCache(ids) // in memory where nothing is said
                .build();
        // end
        return credentials;
    }

    static CognitoIdentityCredentialsProvider developer(
            CognitoIdentityClient client, String identityId, Supplier<String> token) {
        // docs: credentials-developer
        var credentials = CognitoIdentityCredentialsProvider.builder(client)
                .identityId(identityId)
                .logins(() -> Map.of("cognito-identity.amazonaws.com", token.get()))
                .build();
        // end
        return credentials;
    }

    static CognitoIdentityCredentialsProvider async(CognitoIdentityAsyncClient asyncClient, String poolId) {
        // docs: credentials-async
        var credentials = CognitoIdentityCredentialsProvider.asyncBuilder(asyncClient)
                .identityPoolId(poolId)
                .build();
        // end
        return credentials;
    }
}
