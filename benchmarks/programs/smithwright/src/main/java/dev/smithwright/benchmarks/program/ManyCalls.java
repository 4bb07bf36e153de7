package dev.smithwright.benchmarks.program;

import dev.smithwright.cognitoidentity.CognitoIdentityClient;
import dev.smithwright.cognitoidentity.model.GetIdInput;
import java.io.IOException;

/** Makes the same call as often as it is told to. */
final class ManyCalls {

    private ManyCalls() {}

    public static void main(String[] arguments) throws IOException {
        try (CognitoIdentityClient client = CognitoIdentityClient.builder()
                .endpoint(arguments[0])
                .region("us-east-1")
                .build()) {
            Orders.follow(() -> client.getId(
                    GetIdInput.builder().identityPoolId(arguments[1]).build()));
        }
    }
}
