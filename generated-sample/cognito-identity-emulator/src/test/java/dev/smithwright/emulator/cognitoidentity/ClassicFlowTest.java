package dev.smithwright.emulator.cognitoidentity;

import static dev.smithwright.emulator.cognitoidentity.Answers.assertFault;
import static dev.smithwright.emulator.cognitoidentity.Answers.text;
import static dev.smithwright.emulator.cognitoidentity.RunningEmulator.id;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.FACEBOOK;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.GOOGLE;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.PROVIDERS;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.USER_POOL;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.googleToken;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.userToken;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** GetOpenIdToken over HTTP. The pool has id 1, so that the first identity has id 2. */
class ClassicFlowTest {

    private final RunningEmulator emulator = new RunningEmulator();

    @AfterEach
    void stop() {
        emulator.close();
    }

    @Test
    void aGuestsTokenSaysWhatTheServicesSays() throws Exception {
        emulator.pool("'AllowUnauthenticatedIdentities':true");
        emulator.getId(Map.of());

        HttpResponse<String> answer = emulator.getOpenIdToken(id(2), Map.of());

        assertThat(text(answer, "IdentityId")).isEqualTo(id(2));
        IssuedToken token = IssuedToken.verified(emulator, text(answer, "Token"));
        assertThat(token.header()).isEqualTo("{\"kid\":\"us-east-11\",\"typ\":\"JWS\",\"alg\":\"RS512\"}");
        assertThat(token.payload())
                .isEqualTo(("{'sub':'" + id(2) + "','aud':'" + id(1) + "','amr':['unauthenticated'],"
                                + "'iss':'https://cognito-identity.amazonaws.com',"
                                + "'https://cognito-identity.amazonaws.com/identity-pool-arn':"
                                + "'arn:aws:cognito-identity:us-east-1:000000000000:identitypool/" + id(1) + "',"
                                + "'exp':1767323645,'iat':1767323045}")
                        .replace('\'', '"'));
    }

    @Test
    void aTokenIsGoodForTenMinutes() throws Exception {
        emulator.pool("'AllowUnauthenticatedIdentities':true");
        emulator.getId(Map.of());

        String token = text(emulator.getOpenIdToken(id(2), Map.of()), "Token");

        assertThat(IssuedToken.verified(emulator, token).lifetimeSeconds()).isEqualTo(600);
    }

    @Test
    void onlyAClearNoForbidsTheFlow() {
        assertThat(emulator.getOpenIdToken(guestOf("'AllowUnauthenticatedIdentities':true"), Map.of())
                        .statusCode())
                .isEqualTo(200);
        assertThat(emulator.getOpenIdToken(
                                guestOf("'AllowUnauthenticatedIdentities':true,'AllowClassicFlow':true"), Map.of())
                        .statusCode())
                .isEqualTo(200);
        assertFault(
                emulator.getOpenIdToken(
                        guestOf("'AllowUnauthenticatedIdentities':true,'AllowClassicFlow':false"), Map.of()),
                "InvalidParameterException",
                "Basic (classic) flow is not enabled, please use enhanced flow.");
    }

    private String guestOf(String members) {
        String pool = emulator.pool(members);
        return text(emulator.callUnsigned("GetId", "{'IdentityPoolId':'" + pool + "'}"), "IdentityId");
    }

    @Test
    void aTokenTellsOfEachLoginOfTheCall() throws Exception {
        emulator.pool(PROVIDERS);
        emulator.getId(Map.of(USER_POOL, userToken("alice").text()));
        String issuer = "login.example.com/path";

        assertThat(methods(Map.of(USER_POOL, userToken("alice").text())))
                .containsExactly("authenticated", USER_POOL, USER_POOL + ":CognitoSignIn:alice");
        assertThat(methods(Map.of(
                        USER_POOL,
                        userToken("alice").text(),
                        GOOGLE,
                        googleToken("g").text())))
                .containsExactlyInAnyOrder(
                        "authenticated",
                        USER_POOL,
                        USER_POOL + ":CognitoSignIn:alice",
                        GOOGLE,
                        GOOGLE + ":google-web:g");
        assertThat(methods(Map.of(
                        GOOGLE,
                        googleToken("g").text(),
                        issuer,
                        Token.of("https://" + issuer, "o").claim("aud", "any").text())))
                .contains(issuer, "arn:aws:iam::000000000000:oidc-provider/login.example.com/path:OIDC:o");
        assertThat(methods(Map.of(GOOGLE, googleToken("g").text(), FACEBOOK, "EAAB")))
                .contains(FACEBOOK)
                .anyMatch(method -> method.matches("graph\\.facebook\\.com:7346241598935552:[0-9a-f]{64}"));
    }

    private List<String> methods(Map<String, String> logins) throws Exception {
        String token = text(emulator.getOpenIdToken(id(2), logins), "Token");
        return IssuedToken.verified(emulator, token).methods();
    }

    @Test
    void aTokenNamesTheAppOfAnOpaqueProviderAndNotItsSecret() throws Exception {
        emulator.pool(
                "'AllowUnauthenticatedIdentities':true,'SupportedLoginProviders':{'api.twitter.com':'key;secret'}");
        Map<String, String> login = Map.of("api.twitter.com", "token;its-secret");
        String identity = text(emulator.getId(login), "IdentityId");

        List<String> methods = IssuedToken.verified(emulator, text(emulator.getOpenIdToken(identity, login), "Token"))
                .methods();

        assertThat(methods).hasSize(3).startsWith("authenticated", "api.twitter.com");
        assertThat(methods.get(2)).matches("api\\.twitter\\.com:key:[0-9a-f]{64}");
    }

    @Test
    void anUnknownIdentityIsNotFound() {
        assertFault(
                emulator.getOpenIdToken(id(9), Map.of()),
                "ResourceNotFoundException",
                "Identity '" + id(9) + "' not found.");
    }

    @Test
    void anAssertionIsForTheEnhancedFlow() {
        String arn = "arn:aws:iam::000000000000:saml-provider/corp";
        String guest = guestOf("'AllowUnauthenticatedIdentities':true,'SamlProviderARNs':['" + arn + "']");

        assertFault(
                emulator.getOpenIdToken(guest, Map.of(arn, Assertion.of("alice").text())),
                "InvalidParameterException",
                "Please provide a valid public provider");
    }
}
