package dev.smithwright.emulator.cognitoidentity;

import static dev.smithwright.emulator.cognitoidentity.RunningEmulator.map;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.cognitoidentity.CognitoIdentity;
import dev.smithwright.cognitoidentity.model.CreateIdentityPoolInput;
import dev.smithwright.cognitoidentity.model.Credentials;
import dev.smithwright.cognitoidentity.model.GetCredentialsForIdentityInput;
import dev.smithwright.cognitoidentity.model.GetOpenIdTokenForDeveloperIdentityInput;
import dev.smithwright.cognitoidentity.model.GetOpenIdTokenForDeveloperIdentityResponse;
import dev.smithwright.cognitoidentity.model.GetOpenIdTokenInput;
import dev.smithwright.cognitoidentity.model.SetIdentityPoolRolesInput;
import dev.smithwright.runtime.operation.Operation;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the emulator remembers of its calls, and what of it nobody sees. */
class RequestLogTest {

    private static final String ROLE = "arn:aws:iam::000000000000:role/r";

    private final CognitoIdentityEmulator emulator =
            new CognitoIdentityEmulator(EmulatorSettings.DEFAULT.withPort(0), Sources.SYSTEM);

    @AfterEach
    void stop() {
        emulator.close();
    }

    @Test
    void noSecretIsShown() {
        String pool = create();
        GetOpenIdTokenForDeveloperIdentityResponse token = call(
                CognitoIdentity.GET_OPEN_ID_TOKEN_FOR_DEVELOPER_IDENTITY,
                GetOpenIdTokenForDeveloperIdentityInput.builder()
                        .identityPoolId(pool)
                        .logins(Map.of("login.example", "user-of-mine"))
                        .build());
        Map<String, String> logins = Map.of("cognito-identity.amazonaws.com", token.token());
        Credentials credentials = call(
                        CognitoIdentity.GET_CREDENTIALS_FOR_IDENTITY,
                        GetCredentialsForIdentityInput.builder()
                                .identityId(token.identityId())
                                .logins(logins)
                                .build())
                .credentials();
        String plainToken = call(
                        CognitoIdentity.GET_OPEN_ID_TOKEN,
                        GetOpenIdTokenInput.builder()
                                .identityId(token.identityId())
                                .logins(logins)
                                .build())
                .token();

        String log = emulator.requests().latest().toString();

        assertThat(log)
                .contains(
                        pool,
                        "login.example",
                        "api.twitter.com",
                        "cognito-identity.amazonaws.com",
                        token.identityId(),
                        ROLE)
                .doesNotContain(
                        "consumer-secret",
                        "user-of-mine",
                        token.token(),
                        token.token().substring(0, 20),
                        plainToken,
                        credentials.accessKeyId(),
                        credentials.secretKey(),
                        credentials.sessionToken());
    }

    /** Creates a pool with roles, a developer provider and a provider that is set up with a secret. */
    private String create() {
        String pool = call(
                        CognitoIdentity.CREATE_IDENTITY_POOL,
                        CreateIdentityPoolInput.builder()
                                .identityPoolName("p")
                                .allowUnauthenticatedIdentities(true)
                                .developerProviderName("login.example")
                                .supportedLoginProviders(Map.of("api.twitter.com", "consumer;consumer-secret"))
                                .build())
                .identityPoolId();
        call(
                CognitoIdentity.SET_IDENTITY_POOL_ROLES,
                SetIdentityPoolRolesInput.builder()
                        .identityPoolId(pool)
                        .roles(Map.of("authenticated", ROLE, "unauthenticated", ROLE))
                        .build());
        return pool;
    }

    private <I, O> O call(Operation<I, O, ?> operation, I input) {
        return emulator.caller().call(operation, input).output();
    }

    @Test
    void theSiteShowsRequestsAndOperations() {
        try (RunningEmulator running = new RunningEmulator()) {
            running.callUnsigned("GetId", "{'IdentityPoolId':'x','Logins':" + map(Map.of("a.example", "secret")) + "}");
            running.get("/_emulator/about"); // where two emulators are asked in turn, back to the first

            String requests = running.get("/_emulator/requests").body();
            running.get("/_emulator/about");
            String operations = running.get("/_emulator/operations").body();

            assertThat(requests)
                    .startsWith("{\"requests\":[{\"time\":\"")
                    .contains(
                            "\"method\":\"POST\",\"path\":\"/\",\"operation\":\"GetId\",\"status\":400,"
                                    + "\"error\":\"ValidationException\",\"micros\":",
                            "\"userAgent\":\"Java-http-client/",
                            "\"request\":{\"IdentityPoolId\":\"x\",\"Logins\":{\"a.example\":\"***\"}},"
                                    + "\"requestBytes\":",
                            "\"response\":{\"__type\":\"ValidationException\",\"message\":\"1 validation error")
                    .doesNotContain("secret", "_emulator");
            assertThat(operations)
                    .startsWith("{\"called\":[{\"operation\":\"GetId\",\"calls\":1,\"lastStatus\":400}],"
                            + "\"notCalled\":[\"CreateIdentityPool\",")
                    .doesNotContain(CognitoIdentity.GET_ID.name() + "\",\"GetIdentityPoolRoles\"]");
        }
    }
}
