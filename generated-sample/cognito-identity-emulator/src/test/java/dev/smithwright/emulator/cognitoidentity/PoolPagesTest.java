package dev.smithwright.emulator.cognitoidentity;

import static dev.smithwright.emulator.cognitoidentity.Answers.assertBody;
import static dev.smithwright.emulator.cognitoidentity.Answers.assertFault;
import static dev.smithwright.emulator.cognitoidentity.RunningEmulator.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Lists of pools, page by page, over HTTP. */
class PoolPagesTest {

    private final RunningEmulator emulator = new RunningEmulator();

    @AfterEach
    void stop() {
        emulator.close();
    }

    @Test
    void aListNeedsASizeBetween1And60() {
        String start = "1 validation error detected: Value ";
        String end = " at 'maxResults' failed to satisfy constraint: Member must ";
        assertFault(list("{}"), "ValidationException", start + "null" + end + "not be null");
        assertFault(
                list("{\"MaxResults\":0}"),
                "ValidationException",
                start + "'0'" + end + "have value greater than or equal to 1");
        assertFault(
                list("{\"MaxResults\":61}"),
                "ValidationException",
                start + "'61'" + end + "have value less than or equal to 60");
    }

    @Test
    void aListWithoutPoolsIsEmpty() {
        assertBody(list("{\"MaxResults\":60}"), "{\"IdentityPools\":[]}");
    }

    @Test
    void pagesGiveEveryPoolOnceWithTwoMembersEach() {
        List<String> expected = new ArrayList<>();
        for (int number = 1; number <= 5; number++) {
            emulator.pool("\"AllowUnauthenticatedIdentities\":true,\"IdentityPoolTags\":{\"a\":\"b\"}");
            expected.add("{\"IdentityPoolId\":\"" + id(number) + "\",\"IdentityPoolName\":\"pool\"}");
        }

        List<String> found = new ArrayList<>();
        String answer = list("{\"MaxResults\":1}").body();
        for (String token = token(answer); token != null; token = token(answer)) {
            found.add(element(answer));
            answer = list("{\"MaxResults\":1,\"NextToken\":\"" + token + "\"}").body();
        }
        found.add(element(answer));
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void aFullLastPageHasNoToken() {
        emulator.pool("\"AllowUnauthenticatedIdentities\":true");
        emulator.pool("\"AllowUnauthenticatedIdentities\":true");

        assertThat(list("{\"MaxResults\":2}").body()).contains(id(1), id(2)).doesNotContain("NextToken");
    }

    @Test
    void aTokenThatIsNoneIsAnInvalidParameter() {
        assertFault(
                list("{\"MaxResults\":1,\"NextToken\":\"nonsense\"}"),
                "InvalidParameterException",
                "Invalid NextToken");
    }

    private HttpResponse<String> list(String body) {
        return emulator.call("ListIdentityPools", body);
    }

    private static String token(String page) {
        Matcher token = Pattern.compile("\"NextToken\":\"([^\"]+)\"").matcher(page);
        return token.find() ? token.group(1) : null;
    }

    private static String element(String page) {
        Matcher pools = Pattern.compile("\\{\"IdentityPools\":\\[([^]]*)].*").matcher(page);
        assertThat(pools.matches()).as(page).isTrue();
        return pools.group(1);
    }
}
