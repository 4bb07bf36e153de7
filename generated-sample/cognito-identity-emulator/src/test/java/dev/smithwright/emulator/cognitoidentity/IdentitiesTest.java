package dev.smithwright.emulator.cognitoidentity;

import static dev.smithwright.emulator.cognitoidentity.Answers.assertBody;
import static dev.smithwright.emulator.cognitoidentity.Answers.assertFault;
import static dev.smithwright.emulator.cognitoidentity.RunningEmulator.NOW;
import static dev.smithwright.emulator.cognitoidentity.RunningEmulator.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Guests and owners of logins, over HTTP. The pool has id 1, so that the first identity has id 2. */
class IdentitiesTest {

    private static final String USER_POOL = "cognito-idp.us-east-1.amazonaws.com/us-east-1_AbCdEf";
    private static final String GOOGLE = "accounts.google.com";
    private static final String FACEBOOK = "graph.facebook.com";
    private static final String PROVIDERS = "\"AllowUnauthenticatedIdentities\":true,"
            + "\"DeveloperProviderName\":\"login.myapp\","
            + "\"OpenIdConnectProviderARNs\":[\"arn:aws:iam::000000000000:oidc-provider/login.example.com/path\"],"
            + "\"SupportedLoginProviders\":{\"accounts.google.com\":\"google-web;google-phone\","
            + "\"graph.facebook.com\":\"7346241598935552\"},"
            + "\"CognitoIdentityProviders\":[{\"ProviderName\":\"" + USER_POOL + "\",\"ClientId\":\"client\"}]";

    private final RunningEmulator emulator = new RunningEmulator();

    @AfterEach
    void stop() {
        emulator.close();
    }

    @Test
    void aPoolWithoutGuestsRefusesThem() {
        emulator.pool("\"AllowUnauthenticatedIdentities\":false");

        assertFault(
                getId(Map.of()),
                "NotAuthorizedException",
                "Unauthenticated access is not supported for this identity pool.");
    }

    @Test
    void everyGuestIsNew() {
        emulator.pool("\"AllowUnauthenticatedIdentities\":true");

        assertBody(getId(Map.of()), "{\"IdentityId\":\"" + id(2) + "\"}");
        assertBody(getId(Map.of()), "{\"IdentityId\":\"" + id(3) + "\"}");
        assertBody(
                emulator.callUnsigned("GetId", "{\"IdentityPoolId\":\"" + id(1) + "\"}"),
                "{\"IdentityId\":\"" + id(4) + "\"}");
    }

    @Test
    void aGuestHasNoLoginsAndEqualDatesWithMilliseconds() {
        emulator.pool("\"AllowUnauthenticatedIdentities\":true");
        getId(Map.of());

        assertBody(
                describe(id(2)),
                "{\"IdentityId\":\"" + id(2)
                        + "\",\"CreationDate\":1767323045.678,\"LastModifiedDate\":1767323045.678}");
    }

    @Test
    void anUnknownIdentityIsNotFound() {
        assertFault(describe(id(9)), "ResourceNotFoundException", "Identity '" + id(9) + "' not found.");
    }

    @Test
    void aPoolBelongsToItsAccountOnly() {
        emulator.pool("\"AllowUnauthenticatedIdentities\":true");
        String start = "{\"IdentityPoolId\":\"" + id(1) + "\",\"AccountId\":\"";

        assertBody(emulator.callUnsigned("GetId", start + "000000000000\"}"), "{\"IdentityId\":\"" + id(2) + "\"}");
        assertFault(
                emulator.callUnsigned("GetId", start + "123456789012\"}"),
                "ResourceNotFoundException",
                "IdentityPool '" + id(1) + "' not found.");
    }

    @Test
    void anUnknownPoolIsNotFound() {
        assertFault(getId(Map.of()), "ResourceNotFoundException", "IdentityPool '" + id(1) + "' not found.");
    }

    @Test
    void oneUserHasOneIdentityWhateverTheToken() {
        emulator.pool(PROVIDERS);

        assertBody(getId(Map.of(USER_POOL, userToken("alice").text())), "{\"IdentityId\":\"" + id(2) + "\"}");
        assertBody(
                getId(Map.of(
                        USER_POOL, userToken("alice").claim("event_id", "2").text())),
                "{\"IdentityId\":\"" + id(2) + "\"}");
        assertBody(getId(Map.of(USER_POOL, userToken("bob").text())), "{\"IdentityId\":\"" + id(3) + "\"}");
    }

    @Test
    void twoProvidersInOneCallGiveOneIdentityWithBothNames() {
        emulator.pool(PROVIDERS);
        String google = googleToken("g-alice").text();

        getId(Map.of(USER_POOL, userToken("alice").text(), GOOGLE, google));

        assertThat(describe(id(2)).body()).contains("\"" + USER_POOL + "\"", "\"" + GOOGLE + "\"", "\"Logins\":[");
        assertBody(getId(Map.of(GOOGLE, google)), "{\"IdentityId\":\"" + id(2) + "\"}");
    }

    @Test
    void aKnownLoginTakesANewOneWithIt() {
        emulator.pool(PROVIDERS);
        getId(Map.of(USER_POOL, userToken("alice").text()));
        String google = googleToken("g-alice").text();

        assertBody(
                getId(Map.of(USER_POOL, userToken("alice").text(), GOOGLE, google)),
                "{\"IdentityId\":\"" + id(2) + "\"}");
        assertBody(getId(Map.of(GOOGLE, google)), "{\"IdentityId\":\"" + id(2) + "\"}");
    }

    @Test
    void twoKnownLoginsBecomeOneIdentity() {
        emulator.pool(PROVIDERS);
        Map<String, String> alice = Map.of(USER_POOL, userToken("alice").text());
        Map<String, String> google = Map.of(GOOGLE, googleToken("g-alice").text());
        getId(alice);
        emulator.pass(Duration.ofMillis(1));
        getId(google);
        emulator.pass(Duration.ofMillis(1));

        assertBody(
                getId(Map.of(USER_POOL, alice.get(USER_POOL), GOOGLE, google.get(GOOGLE))),
                "{\"IdentityId\":\"" + id(2) + "\"}");

        assertThat(describe(id(2)).body())
                .endsWith("\"CreationDate\":1767323045.678,\"LastModifiedDate\":1767323045.68}");
        assertBody(getId(google), "{\"IdentityId\":\"" + id(2) + "\"}");
        assertThat(describe(id(3)).body()).doesNotContain("Logins");
    }

    @Test
    void twoUsersOfOneProviderNeverBecomeOneIdentity() {
        emulator.pool(PROVIDERS);
        String google = googleToken("g-alice").text();
        getId(Map.of(USER_POOL, userToken("alice").text(), GOOGLE, google));

        assertFault(
                getId(Map.of(USER_POOL, userToken("bob").text(), GOOGLE, google)),
                "ResourceConflictException",
                "Logins are linked to another account");
        assertBody(getId(Map.of(USER_POOL, userToken("bob").text())), "{\"IdentityId\":\"" + id(3) + "\"}");
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
                getId(Map.of(
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
                getId(Map.of(USER_POOL.replace('_', ':'), userToken("alice").text())),
                "NotAuthorizedException",
                "Invalid login token. Issuer doesn't match providerName");
    }

    @Test
    void aUserPoolThatThePoolDoesNotListIsNotSupported() {
        emulator.pool(PROVIDERS);
        String other = "cognito-idp.us-east-1.amazonaws.com/us-east-1_Other";

        assertFault(
                getId(Map.of(
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
                getId(Map.of(
                        USER_POOL,
                        userToken("alice").expiring(NOW.minusSeconds(299)).text())),
                "{\"IdentityId\":\"" + id(2) + "\"}");
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
                    getId(Map.of(key, own)),
                    "NotAuthorizedException",
                    "Invalid login token. Can't pass in a Cognito token.");
        }
    }

    @Test
    void aForeignTokenUnderTheCognitoKeyIsNotOne() {
        emulator.pool(PROVIDERS);

        assertFault(
                getId(Map.of(
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
                    getId(Map.of(USER_POOL, text)),
                    "NotAuthorizedException",
                    "Invalid login token. Not a valid OpenId Connect identity token.");
        }
    }

    @Test
    void aTokenWithoutSignatureCannotBeVerified() {
        emulator.pool(PROVIDERS);

        assertFault(
                getId(Map.of(USER_POOL, userToken("alice").unsigned())),
                "NotAuthorizedException",
                "Invalid login token. Couldn't verify signed token.");
    }

    @Test
    void theDeveloperProviderIsNotForPublicCalls() {
        emulator.pool(PROVIDERS);

        assertFault(
                getId(Map.of("login.myapp", "alice")),
                "InvalidParameterException",
                "Please provide a valid public provider");
        assertFault(
                getId(Map.of("login.unknown", userToken("alice").text())),
                "InvalidParameterException",
                "Please provide a valid public provider");
    }

    @Test
    void aPoolWithoutProvidersTakesNoLogins() {
        emulator.pool("\"AllowUnauthenticatedIdentities\":true");

        assertFault(
                getId(Map.of(USER_POOL, userToken("alice").text())),
                "NotAuthorizedException",
                "Logins don't match. Please include at least one valid login for this identity or identity pool.");
    }

    @Test
    void oneBadTokenFailsTheWholeCall() {
        emulator.pool(PROVIDERS);
        getId(Map.of(USER_POOL, userToken("alice").text(), GOOGLE, "broken"));

        assertThat(describe(id(2)).statusCode()).isEqualTo(400);
    }

    @Test
    void anOpaqueTokenStandsForItsUser() {
        emulator.pool(PROVIDERS);

        assertBody(getId(Map.of(FACEBOOK, "EAAB1")), "{\"IdentityId\":\"" + id(2) + "\"}");
        assertBody(getId(Map.of(FACEBOOK, "EAAB1")), "{\"IdentityId\":\"" + id(2) + "\"}");
        assertBody(getId(Map.of(FACEBOOK, "EAAB2")), "{\"IdentityId\":\"" + id(3) + "\"}");
        assertFault(
                getId(Map.of("www.amazon.com", "Atza")),
                "NotAuthorizedException",
                "Token is not from a supported provider of this identity pool.");
    }

    @Test
    void anOpenIdProviderIsNamedByItsIssuer() {
        emulator.pool(PROVIDERS);
        Token token = Token.of("https://login.example.com/path", "alice").claim("aud", "any");

        assertBody(getId(Map.of("login.example.com/path", token.text())), "{\"IdentityId\":\"" + id(2) + "\"}");
    }

    @Test
    void oneAppMayHaveSeveralClientIds() {
        emulator.pool(PROVIDERS);

        for (String client : new String[] {"google-web", "google-phone"}) {
            assertBody(
                    getId(Map.of(
                            GOOGLE, googleToken("g-alice").claim("aud", client).text())),
                    "{\"IdentityId\":\"" + id(2) + "\"}");
        }
    }

    @Test
    void anEmptyLoginIsToldWithBothBoundsOfItsLength() {
        emulator.pool(PROVIDERS);

        assertFault(
                getId(Map.of(FACEBOOK, "")),
                "ValidationException",
                "1 validation error detected: Value '{graph.facebook.com=}' at 'logins' failed to satisfy constraint: "
                        + "Map value must satisfy constraint: [Member must have length less than or equal to 50000, "
                        + "Member must have length greater than or equal to 1]");
    }

    private void assertInvalid(Token token, String reason) {
        emulator.pool(PROVIDERS);
        assertFault(getId(Map.of(USER_POOL, token.text())), "NotAuthorizedException", "Invalid login token. " + reason);
    }

    private void assertUnsupported(Token token) {
        emulator.pool(PROVIDERS);
        assertFault(
                getId(Map.of(USER_POOL, token.text())),
                "NotAuthorizedException",
                "Token is not from a supported provider of this identity pool.");
    }

    private static Token userToken(String user) {
        return Token.of("https://" + USER_POOL, user).claim("aud", "client");
    }

    private static Token googleToken(String user) {
        return Token.of("https://accounts.google.com", user).claim("aud", "google-web");
    }

    private HttpResponse<String> getId(Map<String, String> logins) {
        String map = logins.entrySet().stream()
                .map(login -> "\"" + login.getKey() + "\":\"" + login.getValue() + "\"")
                .collect(Collectors.joining(",", "{", "}"));
        return emulator.callUnsigned("GetId", "{\"IdentityPoolId\":\"" + id(1) + "\",\"Logins\":" + map + "}");
    }

    private HttpResponse<String> describe(String identityId) {
        return emulator.call("DescribeIdentity", "{\"IdentityId\":\"" + identityId + "\"}");
    }
}
