package dev.smithwright.emulator.cognitoidentity;

import static dev.smithwright.emulator.cognitoidentity.Answers.assertBody;
import static dev.smithwright.emulator.cognitoidentity.Answers.assertFault;
import static dev.smithwright.emulator.cognitoidentity.Answers.text;
import static dev.smithwright.emulator.cognitoidentity.RunningEmulator.id;
import static dev.smithwright.emulator.cognitoidentity.RunningEmulator.map;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.GOOGLE;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.PROVIDERS;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.USER_POOL;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.googleToken;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.userToken;
import static dev.smithwright.emulator.cognitoidentity.SampleRoles.AUTHENTICATED;
import static dev.smithwright.emulator.cognitoidentity.SampleRoles.roleOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Users of a developer's own backend, over HTTP. The pool has id 1, so that the first identity has id 2. */
class DeveloperIdentitiesTest {

    private static final String DEVELOPER = "login.myapp";
    private static final String COGNITO = "cognito-identity.amazonaws.com";
    private static final String MISMATCH =
            "Logins don't match. Please include at least one valid login for this identity or identity pool.";
    private static final String UNSUPPORTED = "This identity pool does not support the specified developer provider";
    private static final String UNKNOWN = "The developer user identifier is not registered.";
    private static final String NOT_TOGETHER = "The developer user identifier does not belong to the identity.";

    private final RunningEmulator emulator = new RunningEmulator();

    @AfterEach
    void stop() {
        emulator.close();
    }

    @BeforeEach
    void pool() {
        emulator.pool(PROVIDERS);
    }

    @Test
    void oneUserHasOneIdentityAndATokenThatTellsOfIt() throws Exception {
        HttpResponse<String> answer = signIn("alice");

        assertThat(text(answer, "IdentityId")).isEqualTo(id(2));
        assertThat(text(signIn("alice"), "IdentityId")).isEqualTo(id(2));
        assertThat(text(signIn("bob"), "IdentityId")).isEqualTo(id(3));
        IssuedToken token = IssuedToken.verified(emulator, text(answer, "Token"));
        assertThat(token.methods()).containsExactly("authenticated", DEVELOPER, DEVELOPER + ":" + id(1) + ":alice");
        assertThat(token.lifetimeSeconds()).isEqualTo(900);
        assertThat(emulator.describeIdentity(id(2)).body()).contains("\"Logins\":[\"login.myapp\"]");
    }

    @Test
    void aTokenLastsAsLongAsIsAskedForUpToADay() throws Exception {
        HttpResponse<String> answer = signIn("alice", "'TokenDuration':86400");

        assertThat(IssuedToken.verified(emulator, text(answer, "Token")).lifetimeSeconds())
                .isEqualTo(86_400);
        assertFault(
                signIn("alice", "'TokenDuration':86401"),
                "ValidationException",
                "1 validation error detected: Value '86401' at 'tokenDuration' failed to satisfy constraint: "
                        + "Member must have value less than or equal to 86400");
    }

    @Test
    void aUserOfAnotherIdentityIsAlreadyRegistered() {
        signIn("alice");
        signIn("bob");

        assertFault(
                signIn("alice", "'IdentityId':'" + id(3) + "'"),
                "DeveloperUserAlreadyRegisteredException",
                "This developer user identifier is already registered with Cognito.");
    }

    @Test
    void aGuestBecomesTheUser() {
        emulator.getId(Map.of());

        assertThat(text(signIn("alice", "'IdentityId':'" + id(2) + "'"), "IdentityId"))
                .isEqualTo(id(2));
        assertThat(text(signIn("alice"), "IdentityId")).isEqualTo(id(2));
        assertThat(text(signIn("alice", "'IdentityId':'" + id(2) + "'"), "IdentityId"))
                .isEqualTo(id(2));
    }

    @Test
    void anIdentityWithLoginsTakesAUserOnlyBesideOneOfThem() {
        String google = googleToken("g").text();
        emulator.getId(Map.of(GOOGLE, google));

        assertFault(signIn("alice", "'IdentityId':'" + id(2) + "'"), "NotAuthorizedException", MISMATCH);
        HttpResponse<String> linked = call(
                "GetOpenIdTokenForDeveloperIdentity",
                "'IdentityId':'" + id(2) + "','Logins':{'" + DEVELOPER + "':'alice','" + GOOGLE + "':'" + google
                        + "'}");
        assertThat(text(linked, "IdentityId")).isEqualTo(id(2));
        assertThat(text(signIn("alice"), "IdentityId")).isEqualTo(id(2));
        assertBody(emulator.getId(Map.of(GOOGLE, google)), "{\"IdentityId\":\"" + id(2) + "\"}");
    }

    @Test
    void aSecondUserOfAnIdentityNeedsAFirst() {
        signIn("alice");

        assertFault(signIn("alice2", "'IdentityId':'" + id(2) + "'"), "NotAuthorizedException", MISMATCH);
    }

    @Test
    void publicLoginsOfTheCallComeAlong() throws Exception {
        String google = googleToken("g").text();
        emulator.getId(Map.of(GOOGLE, google));
        signIn("alice");

        HttpResponse<String> answer = call(
                "GetOpenIdTokenForDeveloperIdentity",
                "'Logins':{'" + DEVELOPER + "':'alice','" + GOOGLE + "':'" + google + "'}");

        assertThat(text(answer, "IdentityId")).isEqualTo(id(3));
        assertThat(IssuedToken.verified(emulator, text(answer, "Token")).methods())
                .contains(DEVELOPER, GOOGLE, GOOGLE + ":google-web:g");
        assertBody(emulator.getId(Map.of(GOOGLE, google)), "{\"IdentityId\":\"" + id(3) + "\"}");
    }

    @Test
    void aBadPublicLoginFailsTheCall() {
        assertThat(call(
                                "GetOpenIdTokenForDeveloperIdentity",
                                "'Logins':{'" + DEVELOPER + "':'alice','" + GOOGLE + "':'broken'}")
                        .body())
                .contains("Invalid login token. Not a valid OpenId Connect identity token.");
        assertFault(lookup("'DeveloperUserIdentifier':'alice'"), "ResourceNotFoundException", UNKNOWN);
    }

    @Test
    void anotherDeveloperProviderIsNotSupported() {
        assertFault(
                call("GetOpenIdTokenForDeveloperIdentity", "'Logins':{'login.other':'alice'}"),
                "InvalidParameterException",
                UNSUPPORTED);
        assertFault(
                call("GetOpenIdTokenForDeveloperIdentity", "'Logins':{}"), "InvalidParameterException", UNSUPPORTED);
        assertFault(
                call(
                        "MergeDeveloperIdentities",
                        "'SourceUserIdentifier':'a','DestinationUserIdentifier':'b','DeveloperProviderName':'login.other'"),
                "InvalidParameterException",
                UNSUPPORTED);
    }

    @Test
    void anIdentityOfAnotherPoolIsNotFound() {
        emulator.pool("'AllowUnauthenticatedIdentities':true");
        String other = text(emulator.callUnsigned("GetId", "{'IdentityPoolId':'" + id(2) + "'}"), "IdentityId");

        assertFault(
                signIn("alice", "'IdentityId':'" + other + "'"),
                "ResourceNotFoundException",
                "Identity '" + other + "' not found.");
    }

    @Test
    void theTokenGivesCredentialsAndNoIdentity() {
        SampleRoles.set(emulator, "{}");
        Map<String, String> login = Map.of(COGNITO, text(signIn("alice"), "Token"));

        HttpResponse<String> answer = emulator.getCredentials(id(2), login);

        assertThat(text(answer, "IdentityId")).isEqualTo(id(2));
        assertThat(roleOf(text(answer, "SessionToken"))).isEqualTo(AUTHENTICATED);
        assertFault(
                emulator.getId(login), "NotAuthorizedException", "Invalid login token. Can't pass in a Cognito token.");
    }

    @Test
    void theTokenGivesAnotherTokenThatTellsTheSame() throws Exception {
        Map<String, String> login = Map.of(COGNITO, text(signIn("alice"), "Token"));

        IssuedToken token = IssuedToken.verified(emulator, text(emulator.getOpenIdToken(id(2), login), "Token"));

        assertThat(token.methods()).containsExactly("authenticated", DEVELOPER, DEVELOPER + ":" + id(1) + ":alice");
    }

    @Test
    void theTokenIsForItsIdentityOnly() {
        Map<String, String> login = Map.of(COGNITO, text(signIn("alice"), "Token"));
        signIn("bob");

        assertFault(emulator.getCredentials(id(3), login), "NotAuthorizedException", MISMATCH);
    }

    @Test
    void aTokenThatTheServiceDidNotSignIsNone() {
        signIn("alice");
        String forged = Token.of("https://cognito-identity.amazonaws.com", id(2))
                .claim("aud", id(1))
                .claim("amr", List.of("authenticated"))
                .text();
        String foreign = userToken("alice").text();

        assertFault(
                emulator.getCredentials(id(2), Map.of(COGNITO, forged)),
                "NotAuthorizedException",
                "Invalid login token. Couldn't verify signed token.");
        assertFault(
                emulator.getCredentials(id(2), Map.of(COGNITO, foreign)),
                "NotAuthorizedException",
                "Invalid login token. Not a Cognito token.");
        assertFault(
                emulator.getCredentials(id(2), Map.of(USER_POOL, forged)),
                "NotAuthorizedException",
                "Invalid login token. Can't pass in a Cognito token.");
    }

    @Test
    void aTokenThatIsTooOldIsNone() {
        Map<String, String> login = Map.of(COGNITO, text(signIn("alice"), "Token"));
        emulator.pass(Duration.ofSeconds(1_201));

        assertThat(emulator.getCredentials(id(2), login).body()).contains("Invalid login token. Token expired: ");
    }

    @Test
    void aGuestsTokenMakesNobodyAUser() {
        emulator.getId(Map.of());
        Map<String, String> login = Map.of(COGNITO, text(emulator.getOpenIdToken(id(2), Map.of()), "Token"));

        assertFault(emulator.getOpenIdToken(id(2), login), "NotAuthorizedException", MISMATCH);
    }

    @Test
    void aUserIsLookedUp() {
        signIn("alice");

        String both = "{\"IdentityId\":\"" + id(2) + "\",\"DeveloperUserIdentifierList\":[\"alice\"]}";
        assertBody(lookup("'DeveloperUserIdentifier':'alice'"), both);
        assertBody(lookup("'IdentityId':'" + id(2) + "'"), both);
        assertBody(lookup("'DeveloperUserIdentifier':'alice','IdentityId':'" + id(2) + "'"), both);
    }

    @Test
    void whatIsNotThereIsNotFoundAndNotMade() {
        signIn("alice");
        signIn("bob");

        assertFault(lookup("'DeveloperUserIdentifier':'carol'"), "ResourceNotFoundException", UNKNOWN);
        assertFault(
                lookup("'IdentityId':'" + id(9) + "'"),
                "ResourceNotFoundException",
                "Identity '" + id(9) + "' not found.");
        assertFault(
                lookup("'DeveloperUserIdentifier':'alice','IdentityId':'" + id(3) + "'"),
                "ResourceConflictException",
                NOT_TOGETHER);
        assertThat(lookup("'MaxResults':10").body()).startsWith("{\"__type\":\"InvalidParameterException\"");
        assertThat(emulator.call("ListIdentities", "{'IdentityPoolId':'" + id(1) + "','MaxResults':60}")
                        .body())
                .doesNotContain(id(4));
    }

    @Test
    void twoUsersMergeIntoTheDestination() {
        emulator.getId(Map.of(GOOGLE, googleToken("g").text()));
        call(
                "GetOpenIdTokenForDeveloperIdentity",
                "'Logins':{'" + DEVELOPER + "':'old','" + GOOGLE + "':'"
                        + googleToken("g").text() + "'}");
        signIn("new");

        assertBody(merge("old", "new"), "{\"IdentityId\":\"" + id(3) + "\"}");

        assertThat(text(signIn("old"), "IdentityId")).isEqualTo(id(3));
        assertThat(text(signIn("new"), "IdentityId")).isEqualTo(id(3));
        assertBody(emulator.getId(Map.of(GOOGLE, googleToken("g").text())), "{\"IdentityId\":\"" + id(3) + "\"}");
        assertThat(emulator.call(
                                "ListIdentities",
                                "{'IdentityPoolId':'" + id(1) + "','MaxResults':60,'HideDisabled':true}")
                        .body())
                .contains(id(3))
                .doesNotContain(id(2));
        assertBody(
                lookup("'IdentityId':'" + id(3) + "'"),
                "{\"IdentityId\":\"" + id(3) + "\",\"DeveloperUserIdentifierList\":[\"new\",\"old\"]}");
        assertBody(merge("old", "new"), "{\"IdentityId\":\"" + id(3) + "\"}");
    }

    @Test
    void usersOfAnIdentityAreListedInPages() {
        signIn("new");
        for (int number = 1; number <= 4; number++) {
            signIn("old" + number);
            merge("old" + number, "new");
        }

        HttpResponse<String> first = lookup("'IdentityId':'" + id(2) + "','MaxResults':3");
        assertThat(first.body()).contains("[\"new\",\"old1\",\"old2\"]");
        HttpResponse<String> second =
                lookup("'IdentityId':'" + id(2) + "','MaxResults':3,'NextToken':'" + text(first, "NextToken") + "'");
        assertThat(second.body()).contains("[\"old3\",\"old4\"]").doesNotContain("NextToken");
        signIn("other");
        for (String lookup : List.of(
                "'IdentityId':'" + id(2) + "','NextToken':'nonsense'",
                "'DeveloperUserIdentifier':'other','NextToken':'" + text(first, "NextToken") + "'")) {
            assertFault(lookup(lookup), "InvalidParameterException", "Invalid NextToken");
        }
    }

    @Test
    void onlyUsersWhoAreThereAndDoNotClashMerge() {
        callWithGoogle("alice", "g1");
        callWithGoogle("bob", "g2");

        assertFault(merge("alice", "carol"), "ResourceNotFoundException", UNKNOWN);
        assertFault(merge("carol", "alice"), "ResourceNotFoundException", UNKNOWN);
        assertFault(merge("alice", "bob"), "ResourceConflictException", "Logins are linked to another account");
        assertThat(text(signIn("alice"), "IdentityId")).isEqualTo(id(2));
    }

    private void callWithGoogle(String user, String subject) {
        Map<String, String> logins = new LinkedHashMap<>();
        logins.put(DEVELOPER, user);
        logins.put(GOOGLE, googleToken(subject).text());
        call("GetOpenIdTokenForDeveloperIdentity", "'Logins':" + map(logins));
    }

    @Test
    void anUnlinkedUserIsSomebodyNew() {
        signIn("alice");

        assertBody(unlink(id(2), "alice"), "");

        assertThat(text(signIn("alice"), "IdentityId")).isEqualTo(id(3));
        assertFault(
                signIn("bob", "'IdentityId':'" + id(2) + "'"),
                "NotAuthorizedException",
                "Access to Identity '" + id(2) + "' is forbidden.");
    }

    @Test
    void onlyAUserOfTheIdentityIsUnlinkedFromIt() {
        signIn("alice");
        signIn("bob");

        assertFault(unlink(id(2), "bob"), "ResourceConflictException", NOT_TOGETHER);
        assertFault(unlink(id(2), "carol"), "ResourceNotFoundException", UNKNOWN);
        assertFault(unlink(id(9), "bob"), "ResourceNotFoundException", "Identity '" + id(9) + "' not found.");
        assertThat(text(signIn("bob"), "IdentityId")).isEqualTo(id(3));
    }

    @Test
    void theTokenOfAnUnlinkedUserUnlinksNothing() {
        Map<String, String> login = Map.of(COGNITO, text(signIn("alice"), "Token"));
        unlink(id(2), "alice");

        assertFault(
                emulator.callUnsigned(
                        "UnlinkIdentity",
                        "{'IdentityId':'" + id(2) + "','Logins':" + map(login) + ",'LoginsToRemove':['" + GOOGLE
                                + "']}"),
                "NotAuthorizedException",
                MISMATCH);
        assertFault(
                emulator.getCredentials(id(2), login),
                "NotAuthorizedException",
                "Access to Identity '" + id(2) + "' is forbidden.");
    }

    @Test
    void anyTextIsAUser() {
        String user = "\\u0000\\ud83d\\ude00 o'brien@example.com ".replace('\'', '_') + "x".repeat(900);

        assertThat(text(signIn(user), "IdentityId")).isEqualTo(id(2));
        assertThat(text(signIn(user), "IdentityId")).isEqualTo(id(2));
    }

    @Test
    void aUserIdentifierHasUpTo1024Characters() {
        String longest = "\\ud83d\\ude00".repeat(1_024);

        assertThat(text(signIn(longest), "IdentityId")).isEqualTo(id(2));
        assertFault(
                signIn(longest + "x"),
                "InvalidParameterException",
                "A developer user identifier can have at most 1024 characters.");
    }

    private HttpResponse<String> signIn(String user, String... members) {
        String more = members.length == 0 ? "" : "," + String.join(",", members);
        return call("GetOpenIdTokenForDeveloperIdentity", "'Logins':{'" + DEVELOPER + "':'" + user + "'}" + more);
    }

    private HttpResponse<String> lookup(String members) {
        return call("LookupDeveloperIdentity", members);
    }

    private HttpResponse<String> merge(String source, String destination) {
        return call(
                "MergeDeveloperIdentities",
                "'SourceUserIdentifier':'" + source + "','DestinationUserIdentifier':'" + destination
                        + "','DeveloperProviderName':'" + DEVELOPER + "'");
    }

    private HttpResponse<String> unlink(String identityId, String user) {
        return call(
                "UnlinkDeveloperIdentity",
                "'IdentityId':'" + identityId + "','DeveloperProviderName':'" + DEVELOPER
                        + "','DeveloperUserIdentifier':'" + user + "'");
    }

    private HttpResponse<String> call(String operation, String members) {
        return emulator.call(operation, "{'IdentityPoolId':'" + id(1) + "'," + members + "}");
    }
}
