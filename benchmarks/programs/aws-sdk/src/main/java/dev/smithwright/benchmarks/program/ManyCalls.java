package dev.smithwright.benchmarks.program;

import java.io.IOException;
import java.net.URI;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cognitoidentity.CognitoIdentityClient;
import software.amazon.awssdk.services.cognitoidentity.model.GetIdRequest;

/** Makes the same call as often as it is told to. */
final class ManyCalls {

    private ManyCalls() {}

    public static void main(String[] arguments) throws IOException {
        try (CognitoIdentityClient client = CognitoIdentityClient.builder()
                .endpointOverride(URI.create(arguments[0]))
                .region(Region.US_EAST_1)
                .credentialsProvider(AnonymousCredentialsProvider.create())
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build()) {
            Orders.follow(() -> client.getId(
                    GetIdRequest.builder().identityPoolId(arguments[1]).build()));
        }
    }
}
