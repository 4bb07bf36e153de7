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
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who may act as which identity, over HTTP. The pool has id 1, so that the first identity has id 2. */
class IdentityAccessTest {

    private static final Map<String, String> GUEST = Map.of();
    private static final Map<String, String> ALICE =
            Map.of(USER_POOL, userToken("alice").text());
    private static final Map<String, String> BOB =
            Map.of(USER_POOL, userToken("bob").text());
    private static final String MISMATCH =
            "Logins don't match. Please include at least one valid login for this identity or identity pool.";

    private final RunningEmulator emulator = new RunningEmulator();

    @AfterEach
    void stop() {
        emulator.close();
    }

    @Test
    void aGuestWhoSignsInForTheFirstTimeKeepsTheIdentityAndIsNoGuestAnyMore() {
        emulator.pool(PROVIDERS);
        emulator.getId(GUEST);

        assertThat(actAs(id(2), ALICE)).isEqualTo(id(2));
        assertFault(
                emulator.getOpenIdToken(id(2), GUEST),
                "NotAuthorizedException",
                "Access to Identity '" + id(2) + "' is forbidden.");
        assertBody(emulator.getId(ALICE), "{\"IdentityId\":\"" + id(2) + "\"}");
    }

    @Test
    void aGuestWhoSignsInAsAKnownUserBecomesThatUser() {
        emulator.pool(PROVIDERS);
        emulator.getId(ALICE);
        emulator.getId(GUEST);

        assertThat(actAs(id(3), ALICE)).isEqualTo(id(2));
        assertThat(list("false")).contains(id(2), id(3));
        assertThat(list("true")).contains(id(2)).doesNotContain(id(3));
        assertFault(
                emulator.getOpenIdToken(id(3), GUEST),
                "NotAuthorizedException",
                "Access to Identity '" + id(3) + "' is forbidden.");
    }

    @Test
    void whoNamesADisabledIdentityIsServedAsTheOwnerOfTheLogin() {
        emulator.pool(PROVIDERS);
        emulator.getId(ALICE);
        emulator.getId(GUEST);
        actAs(id(3), ALICE);

        assertThat(actAs(id(3), ALICE)).isEqualTo(id(2));
        assertFault(
                emulator.getOpenIdToken(id(3), BOB),
                "NotAuthorizedException",
                "Access to Identity '" + id(3) + "' is forbidden.");
    }

    @Test
    void severalUsersOfOneDeviceKeepTheirIdentities() {
        emulator.pool(PROVIDERS);
        String first = text(emulator.getId(GUEST), "IdentityId");
        assertThat(actAs(first, ALICE)).isEqualTo(first);
        String second = text(emulator.getId(GUEST), "IdentityId");
        assertThat(second).isNotEqualTo(first);
        assertThat(actAs(second, ALICE)).isEqualTo(first);
        String third = text(emulator.getId(GUEST), "IdentityId");
        assertThat(actAs(third, BOB)).isEqualTo(third);
        assertThat(actAs(third, BOB)).isEqualTo(third);
        assertBody(emulator.getId(ALICE), "{\"IdentityId\":\"" + first + "\"}");
    }

    @Test
    void oneUsersLoginIsNoKeyToAnothersIdentity() {
        emulator.pool(PROVIDERS);
        emulator.getId(ALICE);
        emulator.getId(BOB);

        assertFault(emulator.getOpenIdToken(id(2), BOB), "NotAuthorizedException", MISMATCH);
        assertFault(emulator.getCredentials(id(2), BOB), "NotAuthorizedException", MISMATCH);
    }

    @Test
    void anotherLoginIsLinkedBesideOneOfTheIdentitys() {
        emulator.pool(PROVIDERS);
        emulator.getId(ALICE);
        String google = googleToken("g-alice").text();

        assertThat(actAs(id(2), Map.of(USER_POOL, userToken("alice").text(), GOOGLE, google)))
                .isEqualTo(id(2));
        assertBody(emulator.getId(Map.of(GOOGLE, google)), "{\"IdentityId\":\"" + id(2) + "\"}");
    }

    @Test
    void theNamedIdentityAbsorbsTheOtherOneOfTheCall() {
        emulator.pool(PROVIDERS);
        String google = googleToken("g-alice").text();
        emulator.getId(Map.of(GOOGLE, google));
        emulator.getId(ALICE);

        assertThat(actAs(id(3), Map.of(USER_POOL, userToken("alice").text(), GOOGLE, google)))
                .isEqualTo(id(3));
        assertBody(emulator.getId(Map.of(GOOGLE, google)), "{\"IdentityId\":\"" + id(3) + "\"}");
        assertThat(list("true")).doesNotContain(id(2));
    }

    @Test
    void identitiesWithTwoUsersOfOneProviderAreNotMerged() {
        emulator.pool(PROVIDERS);
        String google = googleToken("g").text();
        emulator.getId(ALICE);
        emulator.getId(Map.of(USER_POOL, userToken("bob").text(), GOOGLE, google));

        assertFault(
                emulator.getOpenIdToken(
                        id(2), Map.of(USER_POOL, userToken("alice").text(), GOOGLE, google)),
                "ResourceConflictException",
                "Logins are linked to another account");
        assertBody(emulator.getId(Map.of(GOOGLE, google)), "{\"IdentityId\":\"" + id(3) + "\"}");
        assertThat(list("true")).contains(id(2), id(3));
    }

    @Test
    void aPoolThatTakesNoMoreGuestsServesNone() {
        emulator.pool("'AllowUnauthenticatedIdentities':true");
        emulator.getId(GUEST);
        emulator.call(
                "UpdateIdentityPool",
                "{'IdentityPoolId':'" + id(1) + "','IdentityPoolName':'p','AllowUnauthenticatedIdentities':false}");

        assertFault(
                emulator.getOpenIdToken(id(2), GUEST),
                "NotAuthorizedException",
                "Unauthenticated access is not supported for this identity pool.");
    }

    @Test
    void anIdentityWithoutItsOnlyLoginIsDisabledAndTheLoginIsSomebodyNew() {
        emulator.pool(PROVIDERS);
        emulator.getId(ALICE);

        assertBody(unlink(id(2), ALICE, USER_POOL), "");

        assertThat(list("false")).contains(id(2));
        assertThat(list("true")).doesNotContain(id(2));
        assertThat(emulator.describeIdentity(id(2)).body()).doesNotContain("Logins");
        assertFault(
                emulator.getOpenIdToken(id(2), GUEST),
                "NotAuthorizedException",
                "Access to Identity '" + id(2) + "' is forbidden.");
        assertBody(emulator.getId(ALICE), "{\"IdentityId\":\"" + id(3) + "\"}");
    }

    @Test
    void oneOfTwoLoginsLeavesTheIdentityToTheOther() {
        emulator.pool(PROVIDERS);
        String google = googleToken("g").text();
        emulator.getId(Map.of(USER_POOL, userToken("alice").text(), GOOGLE, google));

        assertBody(unlink(id(2), ALICE, GOOGLE), "");

        assertBody(emulator.getId(ALICE), "{\"IdentityId\":\"" + id(2) + "\"}");
        assertBody(emulator.getId(Map.of(GOOGLE, google)), "{\"IdentityId\":\"" + id(3) + "\"}");
    }

    @Test
    void unlinkingNeedsALoginOfTheIdentity() {
        emulator.pool(PROVIDERS);
        emulator.getId(ALICE);

        assertFault(unlink(id(2), BOB, USER_POOL), "NotAuthorizedException", MISMATCH);
        assertFault(unlink(id(2), GUEST, USER_POOL), "NotAuthorizedException", MISMATCH);
        assertFault(
                unlink(id(9), ALICE, USER_POOL), "ResourceNotFoundException", "Identity '" + id(9) + "' not found.");
        assertFault(
                unlink(id(2), ALICE, "login.myapp"),
                "InvalidParameterException",
                "Please provide a valid public provider");
    }

    @Test
    void aProviderThatIsNotLinkedIsPassedOver() {
        emulator.pool(PROVIDERS);
        emulator.getId(ALICE);
        String before = emulator.describeIdentity(id(2)).body();

        assertBody(unlink(id(2), ALICE, GOOGLE), "");

        assertBody(emulator.describeIdentity(id(2)), before);
    }

    private String actAs(String identityId, Map<String, String> logins) {
        return text(emulator.getOpenIdToken(identityId, logins), "IdentityId");
    }

    private String list(String hideDisabled) {
        return emulator.call(
                        "ListIdentities",
                        "{'IdentityPoolId':'" + id(1) + "','MaxResults':60,'HideDisabled':" + hideDisabled + "}")
                .body();
    }

    private HttpResponse<String> unlink(String identityId, Map<String, String> logins, String provider) {
        return emulator.callUnsigned(
                "UnlinkIdentity",
                "{'IdentityId':'" + identityId + "','Logins':" + map(logins) + ",'LoginsToRemove':['" + provider
                        + "']}");
    }
}
