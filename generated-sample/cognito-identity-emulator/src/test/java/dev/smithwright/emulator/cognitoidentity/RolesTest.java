package dev.smithwright.emulator.cognitoidentity;

import static dev.smithwright.emulator.cognitoidentity.Answers.assertBody;
import static dev.smithwright.emulator.cognitoidentity.Answers.assertFault;
import static dev.smithwright.emulator.cognitoidentity.RunningEmulator.id;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.GOOGLE;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.PROVIDERS;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.USER_POOL;
import static dev.smithwright.emulator.cognitoidentity.SampleRoles.AUTHENTICATED;
import static dev.smithwright.emulator.cognitoidentity.SampleRoles.GUEST;
import static dev.smithwright.emulator.cognitoidentity.SampleRoles.role;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What roles a pool has, over HTTP. The pool has id 1. */
class RolesTest {

    private static final String BOTH = "{'unauthenticated':'" + GUEST + "','authenticated':'" + AUTHENTICATED + "'}";
    private static final String RULE =
            "{'Claim':'aud','MatchType':'Equals','Value':'client','RoleARN':'" + role("staff") + "'}";

    private final RunningEmulator emulator = new RunningEmulator();

    @AfterEach
    void stop() {
        emulator.close();
    }

    @Test
    void aPoolHasNoRolesAtFirst() {
        emulator.pool(PROVIDERS);

        assertBody(get(), "{\"IdentityPoolId\":\"" + id(1) + "\"}");
    }

    @Test
    void rolesAndMappingsReadBackAsTheyWereSet() {
        emulator.pool(PROVIDERS);
        String mappings = "{'" + USER_POOL + ":client':{'Type':'Token','AmbiguousRoleResolution':'AuthenticatedRole'},"
                + "'" + GOOGLE + "':{'Type':'Rules','AmbiguousRoleResolution':'Deny','RulesConfiguration':{'Rules':["
                + RULE + "," + RULE.replace("Equals", "Contains") + "]}}}";

        assertBody(set(BOTH, mappings), "");

        assertBody(
                get(),
                ("{'IdentityPoolId':'" + id(1) + "','Roles':" + BOTH + ",'RoleMappings':" + mappings + "}")
                        .replace('\'', '"'));
    }

    @Test
    void whatIsSetReplacesWhatWasThere() {
        emulator.pool(PROVIDERS);
        set(BOTH, "{'" + GOOGLE + "':{'Type':'Token','AmbiguousRoleResolution':'Deny'}}");

        set("{'authenticated':'" + AUTHENTICATED + "'}");
        assertBody(
                get(),
                "{\"IdentityPoolId\":\"" + id(1) + "\",\"Roles\":{\"authenticated\":\"" + AUTHENTICATED + "\"}}");

        set("{}");
        assertBody(get(), "{\"IdentityPoolId\":\"" + id(1) + "\"}");
    }

    @Test
    void anUpdateOfThePoolLeavesItsRolesAlone() {
        emulator.pool(PROVIDERS);
        set(BOTH);
        emulator.call(
                "UpdateIdentityPool",
                "{'IdentityPoolId':'" + id(1)
                        + "','IdentityPoolName':'renamed','AllowUnauthenticatedIdentities':true}");

        assertThat(get().body()).contains(AUTHENTICATED, GUEST);
    }

    @Test
    void rolesGoWithThePool() {
        emulator.pool(PROVIDERS);
        set(BOTH);
        emulator.call("DeleteIdentityPool", "{'IdentityPoolId':'" + id(1) + "'}");

        assertFault(get(), "ResourceNotFoundException", "IdentityPool '" + id(1) + "' not found.");
        assertFault(set(BOTH), "ResourceNotFoundException", "IdentityPool '" + id(1) + "' not found.");
    }

    @Test
    void aMappingIsForAProviderOfThePool() {
        emulator.pool(PROVIDERS);
        String mapping = ":{'Type':'Token','AmbiguousRoleResolution':'Deny'}}";

        for (String key : List.of(
                USER_POOL, USER_POOL + ":other", "https://" + USER_POOL + ":client", "www.amazon.com", "login.myapp")) {
            assertFault(
                    set("{}", "{'" + key + "'" + mapping),
                    "InvalidParameterException",
                    key + " is not a valid RoleMapping ProviderName or is not a configured provider.");
        }
        for (String key : List.of(
                USER_POOL + ":client", GOOGLE, "arn:aws:iam::000000000000:oidc-provider/login.example.com/path")) {
            assertBody(set("{}", "{'" + key + "'" + mapping), "");
        }
    }

    @Test
    void aMappingIsWhole() {
        emulator.pool(PROVIDERS);

        assertInvalid("{'Type':'Rules','AmbiguousRoleResolution':'Deny'}", "RulesConfiguration is required");
        assertInvalid("{'Type':'Token'}", "AmbiguousRoleResolution is required");
        assertInvalid("{'Type':'Rules','RulesConfiguration':{'Rules':[" + RULE + "]}}", "AmbiguousRoleResolution");
        assertInvalid(
                "{'Type':'Token','AmbiguousRoleResolution':'Deny','RulesConfiguration':{'Rules':[" + RULE + "]}}",
                "only for role mappings of type Rules");
    }

    @Test
    void aMappingHasUpTo25Rules() {
        emulator.pool(PROVIDERS);
        String start = "{'Type':'Rules','AmbiguousRoleResolution':'Deny','RulesConfiguration':{'Rules':[";

        assertInvalid(start + (RULE + ",").repeat(25) + RULE + "]}}", "more than 25 rules");
        assertBody(set("{}", "{'" + GOOGLE + "':" + start + (RULE + ",").repeat(24) + RULE + "]}}}"), "");
    }

    private void assertInvalid(String mapping, String reason) {
        HttpResponse<String> answer = set("{}", "{'" + GOOGLE + "':" + mapping + "}");
        assertThat(answer.body())
                .startsWith("{\"__type\":\"InvalidParameterException\"")
                .contains(reason);
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void whatIsNoRoleIsForbidden() {
        emulator.pool(PROVIDERS);
        String noRole = "arn:aws:s3:::some-bucket-of-mine";

        assertFault(
                set("{'authenticated':'" + noRole + "'}"),
                "NotAuthorizedException",
                "Access to Role '" + noRole + "' is forbidden.");
        assertFault(
                set("{'authenticated':'just some text of length'}"),
                "NotAuthorizedException",
                "Access to Role 'just some text of length' is forbidden.");
        assertFault(
                set(
                        "{}",
                        "{'" + GOOGLE + "':{'Type':'Rules','AmbiguousRoleResolution':'Deny','RulesConfiguration':{"
                                + "'Rules':[" + RULE.replace(role("staff"), noRole) + "]}}}"),
                "NotAuthorizedException",
                "Access to Role '" + noRole + "' is forbidden.");
    }

    @Test
    void theModelKnowsTheKindsOfRolesAndMatches() {
        emulator.pool(PROVIDERS);

        assertFault(
                set("{'admin':'" + AUTHENTICATED + "'}"),
                "ValidationException",
                "1 validation error detected: Value '{admin=" + AUTHENTICATED + "}' at 'roles' failed to satisfy "
                        + "constraint: Map keys must satisfy constraint: [Member must have length less than or equal to "
                        + "128, Member must have length greater than or equal to 1, Member must satisfy regular "
                        + "expression pattern: (un)?authenticated]");
        assertThat(set("{}", "{'" + GOOGLE + "':{'Type':'Guess','AmbiguousRoleResolution':'Deny'}}")
                        .body())
                .startsWith("{\"__type\":\"ValidationException\"")
                .contains("Member must satisfy enum value set: [Token, Rules]");
    }

    private HttpResponse<String> get() {
        return emulator.call("GetIdentityPoolRoles", "{'IdentityPoolId':'" + id(1) + "'}");
    }

    private HttpResponse<String> set(String roles) {
        return emulator.call("SetIdentityPoolRoles", "{'IdentityPoolId':'" + id(1) + "','Roles':" + roles + "}");
    }

    private HttpResponse<String> set(String roles, String mappings) {
        return emulator.call(
                "SetIdentityPoolRoles",
                "{'IdentityPoolId':'" + id(1) + "','Roles':" + roles + ",'RoleMappings':" + mappings + "}");
    }
}
