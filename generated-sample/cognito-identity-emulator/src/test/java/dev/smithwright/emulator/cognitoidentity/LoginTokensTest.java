package dev.smithwright.emulator.cognitoidentity;

import static dev.smithwright.emulator.cognitoidentity.Answers.assertBody;
import static dev.smithwright.emulator.cognitoidentity.Answers.assertFault;
import static dev.smithwright.emulator.cognitoidentity.RunningEmulator.NOW;
import static dev.smithwright.emulator.cognitoidentity.RunningEmulator.id;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.FACEBOOK;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.GOOGLE;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.PROVIDERS;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.USER_POOL;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.googleToken;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.userToken;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which login tokens are good, and what is said of the others, over HTTP. The pool has id 1, so that the first identity has id 2. */
class LoginTokensTest {

    private final RunningEmulator emulator = new RunningEmulator();

    @AfterEach
    void stop() {
        emulator.close();
    }

    @Test
    void anAccessTokenHasNoAudience() {
        assertInvalid(Token.of("https://" + USER_POOL, "alice").without("aud"), "Missing a required claim: aud");
    }

    @Test
    void aTokenForAnotherClientIsNotSupported() {
        assertUnsupported(userToken("alice").claim("aud", "other"));
    }

    @Test
    void theAuthorisedPartyStandsForTheAudience() {
        assertUnsupported(userToken("alice").claim("azp", "other"));
        assertBody(
                emulator.getId(Map.of(
                        USER_POOL,
                        userToken("alice")
                                .claim("aud", "other")
                                .claim("azp", "client")
                                .text())),
                "{\"IdentityId\":\"" + id(2) + "\"}");
    }

    @Test
    void aTokenUnderAnotherUserPoolsKeyHasTheWrongIssuer() {
        emulator.pool(PROVIDERS);

        assertFault(
                emulator.getId(
                        Map.of(USER_POOL.replace('_', ':'), userToken("alice").text())),
                "NotAuthorizedException",
                "Invalid login token. Issuer doesn't match providerName");
    }

    @Test
    void aUserPoolThatThePoolDoesNotListIsNotSupported() {
        emulator.pool(PROVIDERS);
        String other = "cognito-idp.us-east-1.amazonaws.com/us-east-1_Other";

        assertFault(
                emulator.getId(Map.of(
                        other,
                        Token.of("https://" + other, "alice")
                                .claim("aud", "client")
                                .text())),
                "NotAuthorizedException",
                "Token is not from a supported provider of this identity pool.");
    }

    @Test
    void aTokenStaysGoodFor299SecondsAfterItsEnd() {
        emulator.pool(PROVIDERS);

        assertBody(
                emulator.getId(Map.of(
                        USER_POOL,
                        userToken("alice").expiring(NOW.minusSeconds(299)).text())),
                "{\"IdentityId\":\"" + id(2) + "\"}");
    }

    @Test
    void theFirstSecondTooLateIsThe300th() {
        Instant end = NOW.minusSeconds(300);

        assertInvalid(
                userToken("alice").expiring(end),
                "Token expired: " + end.getEpochSecond() + " >= " + end.getEpochSecond());
    }

    @Test
    void aTokenIsTooOld301SecondsAfterItsEnd() {
        Instant end = NOW.minusSeconds(301);

        assertInvalid(
                userToken("alice").expiring(end),
                "Token expired: " + (NOW.getEpochSecond() - 300) + " >= " + end.getEpochSecond());
    }

    @Test
    void aTokenOfCognitoItselfIsRefusedUnderAnyKey() {
        emulator.pool(PROVIDERS);
        String own = Token.of("https://cognito-identity.amazonaws.com", id(2))
                .claim("aud", id(1))
                .text();

        for (String key : new String[] {"cognito-identity.amazonaws.com", USER_POOL, GOOGLE, FACEBOOK}) {
            assertFault(
                    emulator.getId(Map.of(key, own)),
                    "NotAuthorizedException",
                    "Invalid login token. Can't pass in a Cognito token.");
        }
    }

    @Test
    void aForeignTokenUnderTheCognitoKeyIsNotOne() {
        emulator.pool(PROVIDERS);

        assertFault(
                emulator.getId(Map.of(
                        "cognito-identity.amazonaws.com", userToken("alice").text())),
                "NotAuthorizedException",
                "Invalid login token. Not a Cognito token.");
    }

    @Test
    void whatIsNoTokenIsNotValid() {
        emulator.pool(PROVIDERS);

        for (String text :
                new String[] {"alice", "a.b.c", "e30.e30", "e30.W10.c2ln", "..", "eyJhbGciOiJIUzI1NiJ9.eA.c2ln"}) {
            assertFault(
                    emulator.getId(Map.of(USER_POOL, text)),
                    "NotAuthorizedException",
                    "Invalid login token. Not a valid OpenId Connect identity token.");
        }
    }

    @Test
    void aTokenWithoutSignatureCannotBeVerified() {
        emulator.pool(PROVIDERS);

        assertFault(
                emulator.getId(Map.of(USER_POOL, userToken("alice").unsigned())),
                "NotAuthorizedException",
                "Invalid login token. Couldn't verify signed token.");
    }

    @Test
    void theDeveloperProviderIsNotForPublicCalls() {
        emulator.pool(PROVIDERS);

        assertFault(
                emulator.getId(Map.of("login.myapp", "alice")),
                "InvalidParameterException",
                "Please provide a valid public provider");
        assertFault(
                emulator.getId(Map.of("login.unknown", userToken("alice").text())),
                "InvalidParameterException",
                "Please provide a valid public provider");
    }

    @Test
    void aPoolWithoutProvidersTakesNoLogins() {
        emulator.pool("\"AllowUnauthenticatedIdentities\":true");

        assertFault(
                emulator.getId(Map.of(USER_POOL, userToken("alice").text())),
                "NotAuthorizedException",
                "Logins don't match. Please include at least one valid login for this identity or identity pool.");
    }

    @Test
    void oneBadTokenFailsTheWholeCall() {
        emulator.pool(PROVIDERS);
        emulator.getId(Map.of(USER_POOL, userToken("alice").text(), GOOGLE, "broken"));

        assertThat(emulator.describeIdentity(id(2)).statusCode()).isEqualTo(400);
    }

    @Test
    void anOpaqueTokenStandsForItsUser() {
        emulator.pool(PROVIDERS);

        assertBody(emulator.getId(Map.of(FACEBOOK, "EAAB1")), "{\"IdentityId\":\"" + id(2) + "\"}");
        assertBody(emulator.getId(Map.of(FACEBOOK, "EAAB1")), "{\"IdentityId\":\"" + id(2) + "\"}");
        assertBody(emulator.getId(Map.of(FACEBOOK, "EAAB2")), "{\"IdentityId\":\"" + id(3) + "\"}");
        assertFault(
                emulator.getId(Map.of("www.amazon.com", "Atza")),
                "NotAuthorizedException",
                "Token is not from a supported provider of this identity pool.");
    }

    @Test
    void anOpenIdProviderIsNamedByItsIssuer() {
        emulator.pool(PROVIDERS);
        Token token = Token.of("https://login.example.com/path", "alice").claim("aud", "any");

        assertBody(
                emulator.getId(Map.of("login.example.com/path", token.text())), "{\"IdentityId\":\"" + id(2) + "\"}");
    }

    @Test
    void oneAppMayHaveSeveralClientIds() {
        emulator.pool(PROVIDERS);

        for (String client : new String[] {"google-web", "google-phone"}) {
            assertBody(
                    emulator.getId(Map.of(
                            GOOGLE, googleToken("g-alice").claim("aud", client).text())),
                    "{\"IdentityId\":\"" + id(2) + "\"}");
        }
    }

    @Test
    void aTokenNamesSomebody() {
        emulator.pool(PROVIDERS);
        Token token = userToken("alice");

        for (Token nobodys : List.of(token.without("sub"), token.claim("sub", ""))) {
            assertFault(
                    emulator.getId(Map.of(USER_POOL, nobodys.text())),
                    "NotAuthorizedException",
                    "Invalid login token. Missing a required claim: sub");
        }
    }

    @Test
    void whoeverIsConfiguredByArnAloneIsAnOpenIdProvider() {
        String prefix = "arn:aws:iam::000000000000:oidc-provider/";
        emulator.pool("'AllowUnauthenticatedIdentities':true,'OpenIdConnectProviderARNs':['" + prefix + GOOGLE + "','"
                + prefix + USER_POOL + "']");

        assertBody(emulator.getId(Map.of(GOOGLE, googleToken("alice").text())), "{\"IdentityId\":\"" + id(2) + "\"}");
        assertBody(emulator.getId(Map.of(USER_POOL, userToken("alice").text())), "{\"IdentityId\":\"" + id(3) + "\"}");
    }

    @Test
    void theNameOfAProviderMayHave128CharactersOfAnyScript() {
        String name = "\uD83D\uDE00".repeat(128);
        emulator.pool("'AllowUnauthenticatedIdentities':true,'SupportedLoginProviders':{'" + name + "':'app'}");

        assertBody(emulator.getId(Map.of(name, "token")), "{\"IdentityId\":\"" + id(2) + "\"}");
        assertThat(emulator.call(
                                "SetPrincipalTagAttributeMap",
                                "{'IdentityPoolId':'" + id(1) + "','IdentityProviderName':'" + name + "'}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void anEmptyLoginIsToldWithBothBoundsOfItsLength() {
        emulator.pool(PROVIDERS);

        assertFault(
                emulator.getId(Map.of(FACEBOOK, "")),
                "ValidationException",
                "1 validation error detected: Value '{graph.facebook.com=}' at 'logins' failed to satisfy constraint: "
                        + "Map value must satisfy constraint: [Member must have length less than or equal to 50000, "
                        + "Member must have length greater than or equal to 1]");
    }

    private void assertInvalid(Token token, String reason) {
        emulator.pool(PROVIDERS);
        assertFault(
                emulator.getId(Map.of(USER_POOL, token.text())),
                "NotAuthorizedException",
                "Invalid login token. " + reason);
    }

    private void assertUnsupported(Token token) {
        emulator.pool(PROVIDERS);
        assertFault(
                emulator.getId(Map.of(USER_POOL, token.text())),
                "NotAuthorizedException",
                "Token is not from a supported provider of this identity pool.");
    }
}
