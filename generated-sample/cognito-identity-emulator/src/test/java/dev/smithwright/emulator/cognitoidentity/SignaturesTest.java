package dev.smithwright.emulator.cognitoidentity;

import static dev.smithwright.emulator.cognitoidentity.Answers.assertFault;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.smithwright.runtime.emulator.EmulatorServer;
import dev.smithwright.runtime.emulator.signature.AccessKey;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cognitoidentity.CognitoIdentityClient;
import software.amazon.awssdk.services.cognitoidentity.model.CognitoIdentityException;

/** An emulator that verifies signatures, called by the official client, and by those who tamper with what it sends. */
class SignaturesTest {

    private static final AwsCredentials LASTING = AwsBasicCredentials.create("AKID", "secret");
    private static final AwsCredentials TEMPORARY = AwsSessionCredentials.create("ASIA", "temporary", "token");
    private static final String MISMATCH = "The request signature we calculated does not match the signature you"
            + " provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for"
            + " details.";

    private final List<AutoCloseable> open = new ArrayList<>();
    private Duration ahead = Duration.ZERO;
    private final URI endpoint = start();

    /** The official client asks the machine's clock, so that the emulator's goes with it, or before or after it. */
    private URI start() {
        Sources sources = new Sources(() -> Instant.now().plus(ahead), UUID::randomUUID);
        EmulatorSettings settings = EmulatorSettings.DEFAULT
                .withPort(0)
                .withAccessKeys(List.of(AccessKey.parse("AKID=secret"), AccessKey.parse("ASIA=temporary:token")));
        CognitoIdentityEmulator emulator = new CognitoIdentityEmulator(settings, sources);
        open.add(emulator);
        EmulatorServer server = emulator.listen();
        open.add(0, server);
        return server.uri();
    }

    @AfterEach
    void stop() throws Exception {
        for (AutoCloseable each : open) {
            each.close();
        }
    }

    @Test
    void thoseWhoseKeysAreKnownMayCall() {
        assertThat(client(LASTING).listIdentityPools(list -> list.maxResults(1)).identityPools())
                .isEmpty();
        assertThat(client(TEMPORARY)
                        .listIdentityPools(list -> list.maxResults(1))
                        .identityPools())
                .isEmpty();
    }

    @Test
    void anotherSecretIsRefused() {
        assertRefused(client(AwsBasicCredentials.create("AKID", "Secret")), "InvalidSignatureException", MISMATCH);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"AKIX, secret, -", "AKID, secret, token", "ASIA, temporary, -", "ASIA, temporary, nekot"})
    void unknownKeysAndTokensAreRefused(String id, String secret, String token) {
        AwsCredentials credentials = token == null
                ? AwsBasicCredentials.create(id, secret)
                : AwsSessionCredentials.create(id, secret, token);

        assertRefused(
                client(credentials),
                "UnrecognizedClientException",
                "The security token included in the request is invalid.");
    }

    @Test
    void anotherRegionIsRefused() {
        assertRefused(
                client(LASTING, Region.EU_WEST_1, request -> {}),
                "InvalidSignatureException",
                "Credential should be scoped to a valid region, not 'eu-west-1'.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Amz-Target", "Content-Type", "X-Amz-Date", "X-Amz-Security-Token"})
    void coveredHeadersCannotBeTakenAway(String name) {
        CognitoIdentityClient client = client(TEMPORARY, Region.US_EAST_1, request -> request.removeHeader(name));

        assertThatExceptionOfType(CognitoIdentityException.class)
                .isThrownBy(() -> client.listIdentityPools(list -> list.maxResults(1)));
    }

    @Test
    void theOperationCannotBeChanged() {
        assertRefused(
                client(
                        LASTING,
                        Region.US_EAST_1,
                        request -> request.putHeader("X-Amz-Target", "AWSCognitoIdentityService.ListIdentities")),
                "InvalidSignatureException",
                MISMATCH);
    }

    @Test
    void thePathCannotBeChanged() {
        assertRefused(
                client(LASTING, Region.US_EAST_1, request -> request.encodedPath("/elsewhere")),
                "InvalidSignatureException",
                MISMATCH);
    }

    @ParameterizedTest
    @CsvSource({"14, true", "-14, true", "16, false", "-16, false"})
    void clocksMayDifferByAQuarterOfAnHour(int minutes, boolean isGood) {
        ahead = Duration.ofMinutes(minutes);
        CognitoIdentityClient client = client(LASTING);

        if (isGood) {
            assertThat(client.listIdentityPools(list -> list.maxResults(1)).identityPools())
                    .isEmpty();
        } else {
            assertThatExceptionOfType(CognitoIdentityException.class)
                    .isThrownBy(() -> client.listIdentityPools(list -> list.maxResults(1)))
                    .withMessageContaining(minutes > 0 ? "Signature expired: " : "Signature not yet current: ");
        }
    }

    @Test
    void publicOperationsNeedNoSignatureButAWrongOneIsRefused() {
        String body = "{\"IdentityPoolId\":\"us-east-1:0\"}";

        assertFault(call("GetId", body), "ResourceNotFoundException", "IdentityPool 'us-east-1:0' not found.");
        assertFault(
                call("GetId", body, "Authorization", "AWS4-HMAC-SHA256 Credential=a/b/c/d/e, SignedHeaders=host"),
                "IncompleteSignatureException",
                "Authorization header requires 'Signature' parameter."
                        + " Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.");
    }

    @Test
    void theBodyCannotBeChanged() {
        List<SdkHttpRequest> sent = new ArrayList<>();
        client(LASTING, Region.US_EAST_1, request -> sent.add(request.build()))
                .listIdentityPools(list -> list.maxResults(1));
        String[] headers = sent.get(0).headers().entrySet().stream()
                .filter(header -> !List.of("Host", "Content-Length").contains(header.getKey()))
                .flatMap(header -> List.of(header.getKey(), header.getValue().get(0)).stream())
                .toArray(String[]::new);

        assertThat(send("{\"MaxResults\":1}", headers).statusCode()).isEqualTo(200);
        assertFault(send("{\"MaxResults\":2}", headers), "InvalidSignatureException", MISMATCH);
    }

    @Test
    void noSignatureIsRefused() {
        assertFault(
                call("ListIdentityPools", "{\"MaxResults\":1}"),
                "MissingAuthenticationTokenException",
                "Missing Authentication Token");
    }

    private static void assertRefused(CognitoIdentityClient client, String code, String message) {
        assertThatExceptionOfType(CognitoIdentityException.class)
                .isThrownBy(() -> client.listIdentityPools(list -> list.maxResults(1)))
                .satisfies(refusal -> {
                    assertThat(refusal.awsErrorDetails().errorCode()).isEqualTo(code);
                    assertThat(refusal.awsErrorDetails().errorMessage()).isEqualTo(message);
                    assertThat(refusal.statusCode()).isEqualTo(400);
                });
    }

    private CognitoIdentityClient client(AwsCredentials credentials) {
        return client(credentials, Region.US_EAST_1, request -> {});
    }

    private CognitoIdentityClient client(
            AwsCredentials credentials, Region region, Consumer<SdkHttpRequest.Builder> tampering) {
        CognitoIdentityClient client = CognitoIdentityClient.builder()
                .endpointOverride(endpoint)
                .region(region)
                .credentialsProvider(StaticCredentialsProvider.create(credentials))
                .httpClient(new Tampering(UrlConnectionHttpClient.create(), tampering))
                .build();
        open.add(0, client);
        return client;
    }

    /** Changes requests after they were signed. */
    private record Tampering(SdkHttpClient http, Consumer<SdkHttpRequest.Builder> change) implements SdkHttpClient {
        @Override
        public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
            SdkHttpRequest changed =
                    request.httpRequest().toBuilder().applyMutation(change).build();
            HttpExecuteRequest.Builder sent = HttpExecuteRequest.builder().request(changed);
            request.contentStreamProvider().ifPresent(sent::contentStreamProvider);
            return http.prepareRequest(sent.build());
        }

        @Override
        public void close() {
            http.close();
        }
    }

    private HttpResponse<String> call(String operation, String body, String... headers) {
        List<String> all = new ArrayList<>(List.of(
                "Content-Type",
                "application/x-amz-json-1.1",
                "X-Amz-Target",
                "AWSCognitoIdentityService." + operation));
        all.addAll(List.of(headers));
        return send(body, all.toArray(String[]::new));
    }

    private HttpResponse<String> send(String body, String... headers) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(endpoint)
                                    .headers(headers)
                                    .POST(HttpRequest.BodyPublishers.ofString(body))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
