package dev.smithwright.consumer;

import dev.smithwright.cognitoidentity.CognitoIdentity;
import dev.smithwright.cognitoidentity.CognitoIdentityAsyncClient;
import dev.smithwright.cognitoidentity.CognitoIdentityClient;
import dev.smithwright.cognitoidentity.model.ListIdentityPoolsInput;
import dev.smithwright.runtime.client.retry.RetryMode;
import java.time.Duration;

/** An application whose calls need signatures, presigned or not, and retries, with credentials that it gives and with those of its process. */
final class RuntimeClassPathProbe {

    private RuntimeClassPathProbe() {}

    /** Calls a service, which has to fail at each first attempt, at the address that it is given. */
    public static void main(String[] arguments) {
        for (RetryMode mode : new RetryMode[] {RetryMode.STANDARD, RetryMode.ADAPTIVE}) {
            try (CognitoIdentityClient client = CognitoIdentityClient.builder()
                    .endpoint(arguments[0])
                    .region("us-east-1")
                    .credentials("AKID", "secret", "token")
                    .retryMode(mode)
                    .build()) {
                client.getId(in -> in.identityPoolId("us-east-1:a"));
                client.listIdentityPools(in -> in.maxResults(1));
                client.presign(
                        CognitoIdentity.LIST_IDENTITY_POOLS,
                        new ListIdentityPoolsInput(1, null),
                        Duration.ofMinutes(5));
            }
        }
        // Credentials of the process, as there are none on the builder.
        try (CognitoIdentityAsyncClient client = CognitoIdentityAsyncClient.builder()
                .endpoint(arguments[0])
                .region("us-east-1")
                .build()) {
            client.listIdentityPools(in -> in.maxResults(1)).join();
        }
    }
}
