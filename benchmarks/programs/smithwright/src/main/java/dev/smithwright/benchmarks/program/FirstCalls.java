package dev.smithwright.benchmarks.program;

import dev.smithwright.cognitoidentity.CognitoIdentityClient;
import dev.smithwright.cognitoidentity.model.GetIdInput;
import dev.smithwright.cognitoidentity.model.ListIdentityPoolsInput;
import java.io.IOException;
import java.util.Objects;

/** Makes one call, and another one where it is asked to; then waits until its standard input ends, so that it can be looked at. */
final class FirstCalls {

    private FirstCalls() {}

    public static void main(String[] arguments) throws IOException {
        try (CognitoIdentityClient client = CognitoIdentityClient.builder()
                .endpoint(arguments[0])
                .region("us-east-1")
                .credentials("test", "test")
                .build()) {
            GetIdInput guest = GetIdInput.builder().identityPoolId(arguments[1]).build();
            System.out.println(client.getId(guest).identityId());
            if (arguments.length > 2) {
                ListIdentityPoolsInput all =
                        ListIdentityPoolsInput.builder().maxResults(60).build();
                System.out.println(
                        Objects.requireNonNull(client.listIdentityPools(all).identityPools())
                                .size());
            }
        }
        System.out.println("done");
        int end = System.in.read();
        System.exit(end + 1);
    }
}
