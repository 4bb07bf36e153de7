package dev.smithwright.emulator.cognitoidentity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smithwright.cognitoidentity.CognitoIdentity;
import dev.smithwright.cognitoidentity.model.GetIdInput;
import dev.smithwright.runtime.emulator.EmulatorServer;
import dev.smithwright.runtime.emulator.control.fault.Fault;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.cognitoidentity.CognitoIdentityClient;
import software.amazon.awssdk.services.cognitoidentity.model.CognitoIdentityException;
import software.amazon.awssdk.services.cognitoidentity.model.TooManyRequestsException;

/** Calls that fail on purpose: by the program, and by the control site. */
class FaultsTest {

    private final CognitoIdentityEmulator emulator =
            new CognitoIdentityEmulator(EmulatorSettings.DEFAULT.withPort(0), Sources.SYSTEM);
    private final EmulatorServer server = emulator.listen();
    private final HttpClient http = HttpClient.newHttpClient();
    private final String pool = call(
                    "CreateIdentityPool", "{\"IdentityPoolName\":\"p\",\"AllowUnauthenticatedIdentities\":true}")
            .body()
            .replaceFirst("\\{\"IdentityPoolId\":\"([^\"]+)\".*", "$1");

    @AfterEach
    void stop() {
        server.close();
        emulator.close();
    }

    @Test
    void throttlingLooksLikeTheService() {
        emulator.faults().add(Fault.throttling(CognitoIdentity.GET_ID).times(1));

        HttpResponse<String> answer = call("GetId", "{}");

        Answers.assertFault(answer, "TooManyRequestsException", "Rate exceeded");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(answer.headers().firstValue("x-amzn-RequestId")).isPresent();
        assertThat(call("GetId", "{}").body()).contains("ValidationException");
    }

    @Test
    void theOfficialClientKnowsTheError() {
        emulator.faults().add(Fault.throttling(CognitoIdentity.GET_ID).times(3));
        try (CognitoIdentityClient client = client(1)) {
            assertThatExceptionOfType(TooManyRequestsException.class)
                    .isThrownBy(() -> client.getId(id -> id.identityPoolId(pool)))
                    .satisfies(
                            error -> assertThat(error.isThrottlingException()).isTrue());
        }
        try (CognitoIdentityClient client = client(3)) {
            assertThat(client.getId(id -> id.identityPoolId(pool)).identityId()).startsWith("us-east-1:");
        }
    }

    @Test
    void theOfficialClientSeesAnErrorOfTheServer() {
        emulator.faults().add(Fault.error("ServiceUnavailable", 503, "down"));

        try (CognitoIdentityClient client = client(1)) {
            assertThatExceptionOfType(CognitoIdentityException.class)
                    .isThrownBy(() -> client.getId(id -> id.identityPoolId(pool)))
                    .satisfies(error -> assertThat(error.statusCode()).isEqualTo(503))
                    .satisfies(error ->
                            assertThat(error.awsErrorDetails().errorCode()).isEqualTo("ServiceUnavailable"));
        }
    }

    @Test
    void theOfficialClientMeetsABrokenConnection() {
        emulator.faults().add(Fault.droppedConnection());

        try (CognitoIdentityClient client = client(1)) {
            assertThatExceptionOfType(SdkClientException.class)
                    .isThrownBy(() -> client.getId(id -> id.identityPoolId(pool)))
                    .withCauseInstanceOf(IOException.class);
        }
    }

    @Test
    void callsWithoutASocketMeetThemToo() {
        emulator.faults()
                .add(Fault.error("InternalErrorException", "on purpose").times(1));
        GetIdInput input = GetIdInput.builder().identityPoolId(pool).build();

        assertThatThrownBy(() -> emulator.caller().call(CognitoIdentity.GET_ID, input))
                .isInstanceOf(dev.smithwright.cognitoidentity.model.InternalErrorException.class)
                .hasMessage("on purpose");
        assertThat(emulator.caller()
                        .call(CognitoIdentity.GET_ID, input)
                        .output()
                        .identityId())
                .startsWith("us-east-1:");
    }

    @Test
    void theSiteAddsShowsAndRemovesThem() {
        assertThat(control(
                        "POST",
                        "faults",
                        "{\"operation\":\"GetId\",\"error\":\"TooManyRequestsException\","
                                + "\"message\":\"slow down\",\"times\":3}"))
                .isEqualTo("{\"id\":1,\"operation\":\"GetId\",\"error\":\"TooManyRequestsException\","
                        + "\"message\":\"slow down\",\"times\":3,\"left\":3}");
        Answers.assertFault(call("GetId", "{}"), "TooManyRequestsException", "slow down");
        assertThat(control("POST", "faults", "{\"operation\":\"*\",\"latencyMillis\":20}"))
                .isEqualTo("{\"id\":2,\"operation\":\"*\",\"latencyMillis\":20}");
        assertThat(control("POST", "faults", "{\"drop\":true,\"times\":1}"))
                .isEqualTo("{\"id\":3,\"operation\":\"*\",\"drop\":true,\"times\":1,\"left\":1}");
        assertThat(control("GET", "faults", ""))
                .contains("\"id\":1,", "\"left\":2}", "\"id\":2,", "\"id\":3,")
                .startsWith("{\"faults\":[");

        assertThat(control("DELETE", "faults/1", "")).isEmpty();
        assertThat(control("DELETE", "faults/1", "")).isEqualTo("{\"errors\":[\"there is no fault 1, or no longer\"]}");
        assertThat(control("DELETE", "faults", "")).isEmpty();
        assertThat(control("GET", "faults", "")).isEqualTo("{\"faults\":[]}");
        assertThat(call("GetId", "{}").body()).contains("ValidationException");
    }

    @Test
    void theSiteTellsAllMistakes() {
        assertThat(control("POST", "faults", "{\"operation\":\"getId\",\"status\":200,\"latencyMillis\":0,\"time\":1}"))
                .startsWith("{\"errors\":[\"there is no operation 'getId'; there are CreateIdentityPool, ")
                .contains(
                        "\"status has to be a whole number from 400 to 599\"",
                        "\"latencyMillis has to be a whole number from 1 to 3600000\"",
                        "\"there is no member 'time'; known are operation, error, status, message, drop,"
                                + " latencyMillis, times\"");
        assertThat(control("POST", "faults", "{}"))
                .isEqualTo("{\"errors\":[\"a fault needs an error, drop or latencyMillis\"]}");
        assertThat(control("POST", "faults", "{\"error\":\"A\",\"drop\":true}"))
                .contains("error and drop exclude each other");
        assertThat(control("POST", "faults", "{\"message\":\"A\",\"drop\":true}"))
                .contains("status and message belong to an error");
        assertThat(control("POST", "faults", "{\"error\":\"a b\"}")).contains("the code of an error is a name");
        assertThat(emulator.faults().list()).isEmpty();
    }

    private CognitoIdentityClient client(int attempts) {
        return CognitoIdentityClient.builder()
                .endpointOverride(server.uri())
                .region(Region.US_EAST_1)
                .credentialsProvider(AnonymousCredentialsProvider.create())
                .overrideConfiguration(ClientOverrideConfiguration.builder()
                        .retryStrategy(DefaultRetryStrategy.standardStrategyBuilder()
                                .maxAttempts(attempts)
                                .backoffStrategy(BackoffStrategy.retryImmediately())
                                .throttlingBackoffStrategy(BackoffStrategy.retryImmediately())
                                .build())
                        .build())
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }

    private HttpResponse<String> call(String operation, String body) {
        return send(HttpRequest.newBuilder(server.uri())
                .header("Content-Type", "application/x-amz-json-1.1")
                .header("X-Amz-Target", "AWSCognitoIdentityService." + operation)
                .header("Authorization", "test")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private String control(String method, String path, String body) {
        return send(HttpRequest.newBuilder(server.uri().resolve("/_emulator/" + path))
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body)))
                .body();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(Duration.ofSeconds(20)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
