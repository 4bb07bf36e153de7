package dev.smithwright.benchmarks.program;

import dev.smithwright.cognitoidentity.CognitoIdentity;
import dev.smithwright.cognitoidentity.CognitoIdentityClient;
import dev.smithwright.runtime.client.warmup.WarmUp;
import java.io.IOException;

/** Loads what the first calls need, without a service: the run from which the JVM makes an archive. */
final class WarmedUp {

    private WarmedUp() {}

    public static void main(String[] arguments) throws IOException {
        CognitoIdentityClient client = CognitoIdentityClient.builder()
                .endpoint("http://127.0.0.1:1")
                .region("us-east-1")
                .credentials("test", "test")
                .build();
        WarmUp.run(CognitoIdentity.GET_ID, CognitoIdentity.LIST_IDENTITY_POOLS);
        client.close();
        System.out.println("done");
        int end = System.in.read();
        System.exit(end + 1);
    }
}
