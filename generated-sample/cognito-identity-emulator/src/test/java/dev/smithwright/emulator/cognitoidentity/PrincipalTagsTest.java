package dev.smithwright.emulator.cognitoidentity;

import static dev.smithwright.emulator.cognitoidentity.Answers.assertBody;
import static dev.smithwright.emulator.cognitoidentity.Answers.assertFault;
import static dev.smithwright.emulator.cognitoidentity.Answers.text;
import static dev.smithwright.emulator.cognitoidentity.RunningEmulator.id;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.FACEBOOK;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.GOOGLE;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.PROVIDERS;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.USER_POOL;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.userToken;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which claims become tags of users, over HTTP. The pool has id 1, so that the first identity has id 2. */
class PrincipalTagsTest {

    private static final String CLAIM = "https://aws.amazon.com/tags";

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
    void aMapReadsBackAsItWasSet() {
        String stored = "{\"IdentityPoolId\":\"" + id(1) + "\",\"IdentityProviderName\":\"" + USER_POOL
                + "\",\"UseDefaults\":false,\"PrincipalTags\":{\"team\":\"custom:team\"}}";

        assertBody(set(USER_POOL, "'PrincipalTags':{'team':'custom:team'}"), stored);
        assertBody(get(USER_POOL), stored);
        assertThat(set(USER_POOL, "'UseDefaults':true,'PrincipalTags':{}").body())
                .contains("\"UseDefaults\":true,\"PrincipalTags\":{}");
        assertThat(get(USER_POOL).body()).contains("\"UseDefaults\":true,\"PrincipalTags\":{}");
    }

    @Test
    void whatWasNeverSetIsNotFound() {
        assertFault(
                get(USER_POOL),
                "ResourceNotFoundException",
                "No principal tag attribute map for provider '" + USER_POOL + "' found.");
        assertThat(get("no such \\u0000 provider").body()).startsWith("{\"__type\":\"ResourceNotFoundException\"");
    }

    @Test
    void aMapIsForAProviderOfThePool() {
        for (String provider : List.of("www.amazon.com", USER_POOL + ":client", "no such \\u0000 provider")) {
            assertThat(set(provider, "'UseDefaults':true").body())
                    .startsWith("{\"__type\":\"InvalidParameterException\"");
        }
        assertFault(
                emulator.call(
                        "SetPrincipalTagAttributeMap",
                        "{'IdentityPoolId':'" + id(9) + "','IdentityProviderName':'" + GOOGLE + "'}"),
                "ResourceNotFoundException",
                "IdentityPool '" + id(9) + "' not found.");
    }

    @Test
    void claimsOfTheLoginBecomeTagsOfTheToken() throws Exception {
        set(USER_POOL, "'PrincipalTags':{'team':'custom:team','missing':'nowhere'}");

        assertThat(tags(userToken("alice").claim("custom:team", "blue")))
                .isEqualTo(Map.of("principal_tags", Map.of("team", List.of("blue"))));
        assertThat(tags(userToken("alice"))).isNull();
    }

    @Test
    void byDefaultClientAndUserAreTags() throws Exception {
        set(USER_POOL, "'UseDefaults':true");

        assertThat(tags(userToken("alice")))
                .isEqualTo(Map.of("principal_tags", Map.of("client", List.of("client"), "username", List.of("alice"))));
    }

    @Test
    void defaultsStandInTheSameOrderInEveryToken() throws Exception {
        set(USER_POOL, "'UseDefaults':true");

        assertThat(token(Map.of(USER_POOL, userToken("alice").text())).payload())
                .contains("{\"principal_tags\":{\"client\":[\"client\"],\"username\":[\"alice\"]}}");
    }

    @Test
    void opaqueTokensHaveDefaultsToo() throws Exception {
        set(FACEBOOK, "'UseDefaults':true");

        assertThat(token(Map.of(FACEBOOK, "EAAB")).payload())
                .containsPattern("\\{\"client\":\\[\"7346241598935552\"],\"username\":\\[\"[0-9a-f]{64}\"]}");
    }

    @Test
    void aDateIsATagAsTheTokenSpellsIt() throws Exception {
        set(USER_POOL, "'PrincipalTags':{'until':'exp'}");

        assertThat(tags(userToken("alice")))
                .isEqualTo(Map.of("principal_tags", Map.of("until", List.of("1767326645"))));
    }

    @Test
    void tagsOfPublicLoginsComeAlongWithADevelopersUser() throws Exception {
        set(USER_POOL, "'PrincipalTags':{'user':'sub'}");
        HttpResponse<String> answer = emulator.call(
                "GetOpenIdTokenForDeveloperIdentity",
                "{'IdentityPoolId':'" + id(1) + "','Logins':{'login.myapp':'a','" + USER_POOL + "':'"
                        + userToken("alice").text() + "'}}");

        assertThat(IssuedToken.verified(emulator, text(answer, "Token"))
                        .claims()
                        .get(CLAIM))
                .isEqualTo(Map.of("principal_tags", Map.of("user", List.of("alice"))));
    }

    @Test
    void aDevelopersTagsReplaceThose() throws Exception {
        set(USER_POOL, "'UseDefaults':true");
        HttpResponse<String> answer = emulator.call(
                "GetOpenIdTokenForDeveloperIdentity",
                "{'IdentityPoolId':'" + id(1) + "','Logins':{'login.myapp':'alice','" + USER_POOL + "':'"
                        + userToken("alice").text() + "'},'PrincipalTags':{'team':'red'}}");

        IssuedToken token = IssuedToken.verified(emulator, text(answer, "Token"));

        assertThat(token.payload())
                .contains("\"https://aws.amazon.com/tags\":{\"principal_tags\":{\"team\":[\"red\"]}},\"iss\":");
    }

    private Object tags(Token token) throws Exception {
        return token(Map.of(USER_POOL, token.text())).claims().get(CLAIM);
    }

    private IssuedToken token(Map<String, String> logins) throws Exception {
        String identity = text(emulator.getId(logins), "IdentityId");
        return IssuedToken.verified(emulator, text(emulator.getOpenIdToken(identity, logins), "Token"));
    }

    private HttpResponse<String> set(String provider, String members) {
        return emulator.call(
                "SetPrincipalTagAttributeMap",
                "{'IdentityPoolId':'" + id(1) + "','IdentityProviderName':'" + provider + "'," + members + "}");
    }

    private HttpResponse<String> get(String provider) {
        return emulator.call(
                "GetPrincipalTagAttributeMap",
                "{'IdentityPoolId':'" + id(1) + "','IdentityProviderName':'" + provider + "'}");
    }
}
