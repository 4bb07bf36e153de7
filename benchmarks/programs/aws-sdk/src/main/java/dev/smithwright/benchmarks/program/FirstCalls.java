package dev.smithwright.benchmarks.program;

import java.io.IOException;
import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cognitoidentity.CognitoIdentityClient;
import software.amazon.awssdk.services.cognitoidentity.model.GetIdRequest;
import software.amazon.awssdk.services.cognitoidentity.model.ListIdentityPoolsRequest;

/** Makes one call, and another one where it is asked to; then waits until its standard input ends, so that it can be looked at. */
final class FirstCalls {

    private FirstCalls() {}

    public static void main(String[] arguments) throws IOException {
        try (CognitoIdentityClient client = CognitoIdentityClient.builder()
                .endpointOverride(URI.create(arguments[0]))
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build()) {
            GetIdRequest guest =
                    GetIdRequest.builder().identityPoolId(arguments[1]).build();
            System.out.println(client.getId(guest).identityId());
            if (arguments.length > 2) {
                ListIdentityPoolsRequest all =
                        ListIdentityPoolsRequest.builder().maxResults(60).build();
                System.out.println(client.listIdentityPools(all).identityPools().size());
            }
        }
        System.out.println("done");
        int end = System.in.read();
        System.exit(end + 1);
    }
}
