package dev.smithwright.cognitoidentity.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.runtime.emulator.EmulatorServer;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.CredentialUtils;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cognitoidentity.CognitoIdentityClient;
import software.amazon.awssdk.services.cognitoidentity.CognitoIdentityClientBuilder;

/** A client of the AWS SDK takes the provider where it takes its own, and signs with what it gives. */
class AwsSdkClientTest {

    private final SampleService service = new SampleService();
    private final EmulatorServer server = service.emulator().listen();
    private final CognitoIdentityCredentialsProvider provider = CognitoIdentityCredentialsProvider.builder(
                    service.client())
            .identityPoolId(service.pool())
            .clock(service)
            .build();
    private final List<SdkHttpRequest> sent = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        server.close();
        service.close();
    }

    private CognitoIdentityClientBuilder builder() {
        URI endpoint = server.uri();
        return CognitoIdentityClient.builder()
                .endpointOverride(endpoint)
                .region(Region.US_EAST_1)
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .overrideConfiguration(override -> override.addExecutionInterceptor(new ExecutionInterceptor() {
                    @Override
                    public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
                        sent.add(context.httpRequest());
                    }
                }));
    }

    @Test
    void requestsAreSignedWithTheCredentialsOfTheIdentity() {
        try (CognitoIdentityClient client =
                builder().credentialsProvider(provider).build()) {
            assertThat(client.listIdentityPools(list -> list.maxResults(1)).identityPools())
                    .hasSize(1);
        }

        SdkHttpRequest request = sent.get(0);
        assertThat(request.firstMatchingHeader("Authorization").orElseThrow())
                .startsWith("AWS4-HMAC-SHA256 Credential=ASIA1/")
                .contains("x-amz-security-token");
        assertThat(request.firstMatchingHeader("X-Amz-Security-Token")).contains("token-1");
    }

    @Test
    void oneCallMayHaveOtherCredentialsThanItsClient() {
        try (CognitoIdentityClient client = builder()
                .credentialsProvider(() -> AwsSessionCredentials.create("AKIA", "secret", "token"))
                .build()) {
            client.listIdentityPools(
                    list -> list.maxResults(1).overrideConfiguration(call -> call.credentialsProvider(provider)));
        }

        assertThat(sent.get(0).firstMatchingHeader("X-Amz-Security-Token")).contains("token-1");
    }

    @Test
    void aClientThatIsClosedLeavesTheProviderToTheOthersThatShareIt() {
        try (CognitoIdentityClient staying =
                builder().credentialsProvider(provider).build()) {
            CognitoIdentityClient leaving =
                    builder().credentialsProvider(provider).build();
            leaving.listIdentityPools(list -> list.maxResults(1));
            leaving.close();

            assertThat(staying.listIdentityPools(list -> list.maxResults(1)).identityPools())
                    .hasSize(1);
        }
    }

    @Test
    void whatWantsTheOlderInterfaceGetsItFromTheSdk() {
        AwsCredentialsProvider older = CredentialUtils.toCredentialsProvider(provider);

        assertThat(older.resolveCredentials())
                .isInstanceOfSatisfying(
                        AwsSessionCredentials.class,
                        session -> assertThat(session.sessionToken()).isEqualTo("token-1"));
    }
}
