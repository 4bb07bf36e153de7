package dev.smithwright.emulator.cognitoidentity;

import static dev.smithwright.emulator.cognitoidentity.Answers.assertBody;
import static dev.smithwright.emulator.cognitoidentity.Answers.assertFault;
import static dev.smithwright.emulator.cognitoidentity.Answers.text;
import static dev.smithwright.emulator.cognitoidentity.RunningEmulator.id;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.PROVIDERS;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.USER_POOL;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.userToken;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Lists of identities, and identities that are deleted, over HTTP. The pool has id 1. */
class IdentityListsTest {

    private static final Map<String, String> ALICE =
            Map.of(USER_POOL, userToken("alice").text());

    private final RunningEmulator emulator = new RunningEmulator();

    @AfterEach
    void stop() {
        emulator.close();
    }

    @Test
    void aListTellsWhatADescriptionTells() {
        emulator.pool(PROVIDERS);
        emulator.getId(Map.of());
        emulator.getId(ALICE);

        assertBody(
                list("'MaxResults':60"),
                "{\"IdentityPoolId\":\"" + id(1) + "\",\"Identities\":["
                        + emulator.describeIdentity(id(2)).body() + ","
                        + emulator.describeIdentity(id(3)).body() + "]}");
        assertThat(emulator.describeIdentity(id(3)).body()).contains("\"Logins\":[\"" + USER_POOL + "\"]");
    }

    @Test
    void aPoolWithoutIdentitiesHasAnEmptyList() {
        emulator.pool(PROVIDERS);

        assertBody(list("'MaxResults':1"), "{\"IdentityPoolId\":\"" + id(1) + "\",\"Identities\":[]}");
    }

    @Test
    void pagesGiveEveryIdentityOnceInOrderOfCreation() {
        emulator.pool(PROVIDERS);
        for (int number = 0; number < 5; number++) {
            emulator.getId(Map.of());
        }

        HttpResponse<String> page = list("'MaxResults':2");
        assertThat(page.body()).contains(id(2), id(3)).doesNotContain(id(4));
        page = list("'MaxResults':2,'NextToken':'" + text(page, "NextToken") + "'");
        assertThat(page.body()).contains(id(4), id(5)).doesNotContain(id(3), id(6));
        page = list("'MaxResults':2,'NextToken':'" + text(page, "NextToken") + "'");
        assertThat(page.body()).contains(id(6)).doesNotContain(id(5), "NextToken");
    }

    @Test
    void disabledIdentitiesCanBeHiddenFromPages() {
        emulator.pool(PROVIDERS);
        emulator.getId(ALICE);
        emulator.getId(Map.of());
        emulator.getOpenIdToken(id(3), ALICE);
        emulator.getId(Map.of());

        assertThat(list("'MaxResults':2").body()).contains(id(2), id(3), "NextToken");
        assertThat(list("'MaxResults':2,'HideDisabled':true").body())
                .contains(id(2), id(4))
                .doesNotContain(id(3), "NextToken");
    }

    @Test
    void aListIsOfOnePoolWithATokenOfItsOwn() {
        emulator.pool(PROVIDERS);
        emulator.pool(PROVIDERS);
        emulator.getId(Map.of());
        emulator.getId(Map.of());

        assertThat(emulator.call("ListIdentities", "{'IdentityPoolId':'" + id(2) + "','MaxResults':60}")
                        .body())
                .contains("\"Identities\":[]");
        String pools = text(emulator.call("ListIdentityPools", "{'MaxResults':1}"), "NextToken");
        assertFault(
                list("'MaxResults':1,'NextToken':'" + pools + "'"), "InvalidParameterException", "Invalid NextToken");
        String identities = text(list("'MaxResults':1"), "NextToken");
        assertFault(
                emulator.call(
                        "ListIdentities",
                        "{'IdentityPoolId':'" + id(2) + "','MaxResults':1,'NextToken':'" + identities + "'}"),
                "InvalidParameterException",
                "Invalid NextToken");
        assertFault(
                emulator.call("ListIdentities", "{'IdentityPoolId':'" + id(9) + "','MaxResults':60}"),
                "ResourceNotFoundException",
                "IdentityPool '" + id(9) + "' not found.");
    }

    @Test
    void deletedIdentitiesAreGoneAndTheirLoginsFree() {
        emulator.pool(PROVIDERS);
        emulator.getId(ALICE);
        emulator.getId(Map.of());

        assertBody(delete("'" + id(2) + "','" + id(3) + "','" + id(9) + "'"), "{\"UnprocessedIdentityIds\":[]}");

        assertFault(
                emulator.describeIdentity(id(2)), "ResourceNotFoundException", "Identity '" + id(2) + "' not found.");
        assertBody(list("'MaxResults':60"), "{\"IdentityPoolId\":\"" + id(1) + "\",\"Identities\":[]}");
        assertBody(emulator.getId(ALICE), "{\"IdentityId\":\"" + id(4) + "\"}");
    }

    @Test
    void oneTo60IdentitiesAreDeletedAtOnce() {
        String start = "{\"__type\":\"ValidationException\",\"message\":\"1 validation error detected: Value '[";

        assertThat(delete("").body())
                .startsWith(start)
                .endsWith("at 'identityIdsToDelete' failed to satisfy constraint: "
                        + "Member must have length greater than or equal to 1\"}");
        assertThat(delete(ids(61)).body())
                .startsWith(start)
                .endsWith("Member must have length less than or equal to 60\"}");
        assertBody(delete(ids(60)), "{\"UnprocessedIdentityIds\":[]}");
    }

    private static String ids(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "'" + id(number) + "'")
                .collect(Collectors.joining(","));
    }

    private HttpResponse<String> delete(String ids) {
        return emulator.call("DeleteIdentities", "{'IdentityIdsToDelete':[" + ids + "]}");
    }

    private HttpResponse<String> list(String members) {
        return emulator.call("ListIdentities", "{'IdentityPoolId':'" + id(1) + "'," + members + "}");
    }
}
