package dev.smithwright.emulator.cognitoidentity;

import static dev.smithwright.emulator.cognitoidentity.Answers.assertFault;
import static dev.smithwright.emulator.cognitoidentity.Answers.text;
import static dev.smithwright.emulator.cognitoidentity.RunningEmulator.id;
import static dev.smithwright.emulator.cognitoidentity.RunningEmulator.map;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.FACEBOOK;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.GOOGLE;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.PROVIDERS;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.USER_POOL;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.googleToken;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.userToken;
import static dev.smithwright.emulator.cognitoidentity.SampleRoles.AUTHENTICATED;
import static dev.smithwright.emulator.cognitoidentity.SampleRoles.GUEST;
import static dev.smithwright.emulator.cognitoidentity.SampleRoles.role;
import static dev.smithwright.emulator.cognitoidentity.SampleRoles.roleOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** GetCredentialsForIdentity over HTTP. The pool has id 1, so that the first identity has id 2. */
class EnhancedFlowTest {

    private static final String BY_TOKEN = "{'" + USER_POOL + ":client':{'Type':'Token','AmbiguousRoleResolution':";

    private final RunningEmulator emulator = new RunningEmulator();

    @AfterEach
    void stop() {
        emulator.close();
    }

    @Test
    void aPoolWithoutRolesIsNotSetUpForCredentials() {
        emulator.pool(PROVIDERS);
        emulator.getId(Map.of());

        for (Map<String, String> logins : List.of(Map.<String, String>of(), user(userToken("alice")))) {
            assertFault(
                    emulator.getCredentials(id(2), logins),
                    "InvalidIdentityPoolConfigurationException",
                    "Invalid identity pool configuration. Check assigned IAM roles for this pool.");
        }
        assertThat(emulator.describeIdentity(id(2)).body())
                .as("the login was linked all the same")
                .contains(USER_POOL);
    }

    @Test
    void credentialsLookAsThoseOfARoleAndLastAnHour() {
        emulator.pool(PROVIDERS);
        SampleRoles.set(emulator, "{}");
        emulator.getId(Map.of());

        HttpResponse<String> answer = emulator.getCredentials(id(2), Map.of());

        assertThat(answer.body())
                .matches("\\{\"IdentityId\":\"" + id(2) + "\",\"Credentials\":\\{"
                        + "\"AccessKeyId\":\"ASIA[A-Z2-7]{16}\",\"SecretKey\":\"[A-Za-z0-9+/]{40}\","
                        + "\"SessionToken\":\"[A-Za-z0-9+/=]+\",\"Expiration\":1767326645}}");
        assertThat(emulator.getCredentials(id(2), Map.of()).body()).isNotEqualTo(answer.body());
    }

    @Test
    void aClearNoToTheClassicFlowIsNoneToThisOne() {
        emulator.pool("'AllowUnauthenticatedIdentities':true,'AllowClassicFlow':false");
        SampleRoles.set(emulator, "{}");
        emulator.getId(Map.of());

        assertThat(emulator.getCredentials(id(2), Map.of()).statusCode()).isEqualTo(200);
    }

    @Test
    void guestsAndUsersHaveEachTheirRole() {
        emulator.pool(PROVIDERS);
        SampleRoles.set(emulator, "{}");
        emulator.getId(Map.of());

        assertThat(roleFor(Map.of())).isEqualTo(GUEST);
        assertThat(roleFor(user(userToken("alice")))).isEqualTo(AUTHENTICATED);
    }

    @Test
    void theTokensPreferredRoleIsUsed() {
        Token alice = mapped(BY_TOKEN + "'Deny'}}");

        assertThat(roleFor(user(alice.claim("cognito:roles", List.of(role("a"), role("b")))
                        .claim("cognito:preferred_role", role("b")))))
                .isEqualTo(role("b"));
    }

    @Test
    void aWantedRoleMustBeOneOfTheTokens() {
        Token alice = mapped(BY_TOKEN + "'Deny'}}").claim("cognito:preferred_role", role("b"));
        Token several = alice.claim("cognito:roles", List.of(role("a"), role("b")));
        Token spelt = alice.claim("cognito:roles", role("a") + "," + role("b"));

        assertThat(roleFor(user(several), role("a"))).isEqualTo(role("a"));
        assertThat(roleFor(user(spelt), role("a"))).isEqualTo(role("a"));
        assertFault(
                credentials(user(several), role("c")),
                "NotAuthorizedException",
                "Access to Role '" + role("c") + "' is forbidden.");
    }

    @Test
    void aRoleOfAListMayHaveACommaInItsName() {
        Token alice = mapped(BY_TOKEN + "'Deny'}}").claim("cognito:roles", List.of(role("a,b"), role("c")));

        assertThat(roleFor(user(alice), role("a,b"))).isEqualTo(role("a,b"));
    }

    @Test
    void aTokensRoleThatNobodyCanAssumeIsAMistakeOfThePool() {
        Token alice = mapped(BY_TOKEN + "'Deny'}}").claim("cognito:preferred_role", "no role");

        assertFault(
                credentials(user(alice), null),
                "InvalidIdentityPoolConfigurationException",
                "Invalid identity pool configuration. Check assigned IAM roles for this pool.");
    }

    @Test
    void severalRolesWithoutAPreferredOneAreAmbiguous() {
        Token alice = mapped(BY_TOKEN + "'Deny'}}").claim("cognito:roles", List.of(role("a"), role("b")));

        assertFault(
                credentials(user(alice), null),
                "NotAuthorizedException",
                "The ambiguous role mapping rules for: " + USER_POOL + " denied this request.");
        assertFault(
                credentials(user(userToken("alice")), null),
                "NotAuthorizedException",
                "The ambiguous role mapping rules for: " + USER_POOL + " denied this request.");

        SampleRoles.set(emulator, BY_TOKEN + "'AuthenticatedRole'}}");
        assertThat(roleFor(user(alice))).isEqualTo(AUTHENTICATED);
    }

    @Test
    void theFirstRuleThatMatchesDecides() {
        Token alice = mapped(rules(
                rule("department", "Equals", "Sales", "never-by-case"),
                rule("department", "StartsWith", "sal", "first"),
                rule("department", "Contains", "les", "second")));

        assertThat(roleFor(user(alice.claim("department", "sales")))).isEqualTo(role("first"));
        assertThat(roleFor(user(alice.claim("department", "wholesale, les")))).isEqualTo(role("second"));
    }

    @Test
    void aClaimThatIsNotThereMatchesNoRule() {
        Token alice = mapped(rules(rule("department", "NotEqual", "sales", "other")));

        assertThat(roleFor(user(alice))).isEqualTo(AUTHENTICATED);
        assertThat(roleFor(user(alice.claim("department", "sales")))).isEqualTo(AUTHENTICATED);
        assertThat(roleFor(user(alice.claim("department", "legal")))).isEqualTo(role("other"));
    }

    @Test
    void aListContainsItsElements() {
        Token alice = mapped(rules(
                rule("cognito:groups", "Contains", "admin", "admin"),
                rule("cognito:groups", "Equals", "staff", "staff")));

        assertThat(roleFor(user(alice.claim("cognito:groups", List.of("staff", "admin")))))
                .isEqualTo(role("admin"));
        assertThat(roleFor(user(alice.claim("cognito:groups", List.of("staff")))))
                .isEqualTo(role("staff"));
        assertThat(roleFor(user(alice.claim("cognito:groups", List.of("admins")))))
                .isEqualTo(AUTHENTICATED);
    }

    @Test
    void rulesReadClaimsAsTheTokenSpellsThem() {
        Token alice = mapped(rules(rule("aud", "Contains", "lien", "audience")));

        assertThat(roleFor(user(alice))).isEqualTo(role("audience"));

        SampleRoles.set(emulator, rules(rule("exp", "Equals", "1767326645", "end")));
        assertThat(roleFor(user(alice))).isEqualTo(role("end"));
    }

    @Test
    void whatIsNoValueMatchesNoRule() {
        Token alice = mapped(rules(rule("address", "Contains", "a", "a"), rule("groups", "Contains", "a", "b")));

        assertThat(roleFor(
                        user(alice.json("address", "{\"city\":\"a\"}").json("groups", "[null,{\"a\":\"a\"},[\"a\"]]"))))
                .isEqualTo(AUTHENTICATED);
        assertThat(roleFor(user(alice.json("address", "true").json("groups", "[1,\"a\"]"))))
                .isEqualTo(role("b"));
    }

    @Test
    void opaqueTokensOfferIssuerAudienceAndSubject() {
        mapped("{}");

        for (String rule : List.of(
                rule("iss", "Equals", FACEBOOK, "a"),
                rule("aud", "Equals", "7346241598935552", "a"),
                rule("sub", "NotEqual", "anybody", "a"))) {
            SampleRoles.set(emulator, rulesOf(FACEBOOK, rule));
            assertThat(roleFor(Map.of(FACEBOOK, "EAAB"))).as(rule).isEqualTo(role("a"));
        }
    }

    @Test
    void aWantedRoleNarrowsTheRules() {
        Token alice = mapped(rules(rule("sub", "Equals", "alice", "first"), rule("sub", "StartsWith", "al", "second")));

        assertThat(roleFor(user(alice), role("second"))).isEqualTo(role("second"));
    }

    @Test
    void aRoleCannotBeWantedWhereNothingMapsIt() {
        emulator.pool(PROVIDERS);
        SampleRoles.set(emulator, "{}");
        emulator.getId(Map.of());

        for (Map<String, String> logins : List.of(Map.<String, String>of(), user(userToken("alice")))) {
            assertFault(
                    credentials(logins, AUTHENTICATED),
                    "NotAuthorizedException",
                    "Access to Role '" + AUTHENTICATED + "' is forbidden.");
        }
    }

    @Test
    void ofSeveralLoginsTheFirstWithARoleDecides() {
        Token alice = mapped("{'" + GOOGLE + "':{'Type':'Token','AmbiguousRoleResolution':'Deny'},'" + USER_POOL
                + ":client':{'Type':'Token','AmbiguousRoleResolution':'Deny'}}");

        assertThat(roleFor(Map.of(
                        USER_POOL,
                        alice.claim("cognito:preferred_role", role("a")).text(),
                        GOOGLE,
                        googleToken("g").text())))
                .isEqualTo(role("a"));
    }

    @Test
    void aWantedRoleMayBeThatOfAnyLogin() {
        Token alice = mapped("{'" + GOOGLE + "':{'Type':'Token','AmbiguousRoleResolution':'Deny'},'" + USER_POOL
                + ":client':{'Type':'Token','AmbiguousRoleResolution':'Deny'}}");
        Map<String, String> both = Map.of(
                USER_POOL,
                alice.claim("cognito:roles", List.of(role("a"))).text(),
                GOOGLE,
                googleToken("g").text());

        assertThat(roleFor(both, role("a"))).isEqualTo(role("a"));
        assertFault(
                credentials(both, role("b")),
                "NotAuthorizedException",
                "Access to Role '" + role("b") + "' is forbidden.");
    }

    @Test
    void anAssertionBringsItsRoles() {
        String arn = "arn:aws:iam::000000000000:saml-provider/corp";
        emulator.pool("'AllowUnauthenticatedIdentities':true,'SamlProviderARNs':['" + arn + "']");
        emulator.getId(Map.of());
        Assertion one = Assertion.of("alice").attribute(Assertion.ROLE, role("a") + "," + arn);
        Assertion two = one.attribute(Assertion.ROLE, arn + "," + role("b"));

        assertThat(roleFor(Map.of(arn, one.text()))).isEqualTo(role("a"));
        assertThat(roleFor(Map.of(arn, two.text()), role("b"))).isEqualTo(role("b"));
        assertFault(
                credentials(Map.of(arn, two.text()), role("c")),
                "NotAuthorizedException",
                "Access to Role '" + role("c") + "' is forbidden.");
        assertFault(
                credentials(Map.of(arn, two.text()), null),
                "NotAuthorizedException",
                "The ambiguous role mapping rules for: " + arn + " denied this request.");
        assertThat(credentials(Map.of(arn, Assertion.of("alice").text()), null).body())
                .contains("InvalidIdentityPoolConfigurationException");
    }

    @Test
    void aTokenMappingOfAnAssertionReadsItsRoles() {
        String arn = "arn:aws:iam::000000000000:saml-provider/corp";
        emulator.pool("'AllowUnauthenticatedIdentities':true,'SamlProviderARNs':['" + arn + "']");
        emulator.getId(Map.of());
        SampleRoles.set(emulator, "{'" + arn + "':{'Type':'Token','AmbiguousRoleResolution':'AuthenticatedRole'}}");
        Assertion one = Assertion.of("alice").attribute(Assertion.ROLE, role("a") + "," + arn);

        assertThat(roleFor(Map.of(arn, one.text()))).isEqualTo(role("a"));
        assertThat(roleFor(Map.of(arn, one.attribute(Assertion.ROLE, role("b")).text())))
                .isEqualTo(AUTHENTICATED);
        assertThat(roleFor(Map.of(arn, Assertion.of("alice").text()))).isEqualTo(AUTHENTICATED);
    }

    @Test
    void anUnknownIdentityIsNotFound() {
        assertFault(
                emulator.getCredentials(id(9), Map.of()),
                "ResourceNotFoundException",
                "Identity '" + id(9) + "' not found.");
    }

    /** Makes a guest in a pool with these mappings, and returns a token of the user that the guest will be. */
    private Token mapped(String mappings) {
        emulator.pool(PROVIDERS);
        SampleRoles.set(emulator, mappings);
        emulator.getId(Map.of());
        return userToken("alice");
    }

    private static String rules(String... rules) {
        return rulesOf(USER_POOL + ":client", rules);
    }

    private static String rulesOf(String provider, String... rules) {
        return "{'" + provider + "':{'Type':'Rules','AmbiguousRoleResolution':'AuthenticatedRole',"
                + "'RulesConfiguration':{'Rules':[" + String.join(",", rules) + "]}}}";
    }

    private static String rule(String claim, String match, String value, String role) {
        return "{'Claim':'" + claim + "','MatchType':'" + match + "','Value':'" + value + "','RoleARN':'" + role(role)
                + "'}";
    }

    private static Map<String, String> user(Token token) {
        return Map.of(USER_POOL, token.text());
    }

    private String roleFor(Map<String, String> logins) {
        return roleFor(logins, null);
    }

    private String roleFor(Map<String, String> logins, String wanted) {
        return roleOf(text(credentials(logins, wanted), "SessionToken"));
    }

    private HttpResponse<String> credentials(Map<String, String> logins, String wanted) {
        String custom = wanted == null ? "null" : "'" + wanted + "'";
        return emulator.callUnsigned(
                "GetCredentialsForIdentity",
                "{'IdentityId':'" + id(2) + "','Logins':" + map(logins) + ",'CustomRoleArn':" + custom + "}");
    }
}
