package dev.smithwright.emulator.cognitoidentity;

import static dev.smithwright.emulator.cognitoidentity.Answers.text;
import static dev.smithwright.emulator.cognitoidentity.RunningEmulator.id;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.GOOGLE;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.PROVIDERS;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.USER_POOL;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.googleToken;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.userToken;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Requests at the same time leave what they would leave one after another, over HTTP. */
class ConcurrencyTest {

    private static final int CALLERS = 8;

    private final RunningEmulator emulator = new RunningEmulator();
    private final ExecutorService callers = Executors.newFixedThreadPool(CALLERS);

    @AfterEach
    void stop() {
        callers.shutdownNow();
        emulator.close();
    }

    @Test
    void oneUserWhoComesInByManyWaysAtOnceHasOneIdentity() throws Exception {
        emulator.pool(PROVIDERS);
        Map<String, String> user = Map.of(USER_POOL, userToken("alice").text());

        assertThat(identities(atOnce(number -> emulator.getId(user)))).hasSize(1);
    }

    @Test
    void twoLoginsThatAreBroughtTogetherAtOnceEndWithOneOwner() throws Exception {
        emulator.pool(PROVIDERS);
        Map<String, String> user = Map.of(USER_POOL, userToken("alice").text());
        Map<String, String> google = Map.of(GOOGLE, googleToken("g").text());
        Map<String, String> both = Map.of(
                USER_POOL, userToken("alice").text(), GOOGLE, googleToken("g").text());
        List<Map<String, String>> ways = List.of(user, google, both);

        atOnce(number -> emulator.getId(ways.get(number % 3)));

        assertThat(identities(List.of(emulator.getId(user), emulator.getId(google), emulator.getId(both))))
                .hasSize(1);
    }

    @Test
    void tagsThatAreSetAtOnceAreAllThere() throws Exception {
        String arn = "arn:aws:cognito-identity:us-east-1:000000000000:identitypool/"
                + emulator.pool("'AllowUnauthenticatedIdentities':true");

        atOnce(number -> emulator.call("TagResource", "{'ResourceArn':'" + arn + "','Tags':{'t" + number + "':''}}"));

        for (int number = 0; number < CALLERS; number++) {
            assertThat(emulator.call("ListTagsForResource", "{'ResourceArn':'" + arn + "'}")
                            .body())
                    .contains("\"t" + number + "\":\"\"");
        }
    }

    @Test
    void aPoolThatIsDeletedMeanwhileLeavesNothing() throws Exception {
        emulator.pool("'AllowUnauthenticatedIdentities':true");

        List<HttpResponse<String>> answers = atOnce(number -> number == 3
                ? emulator.call("DeleteIdentityPool", "{'IdentityPoolId':'" + id(1) + "'}")
                : emulator.getId(Map.of()));

        for (HttpResponse<String> answer : answers) {
            assertThat(answer.statusCode()).as(answer.body()).isIn(200, 400);
            if (answer.body().contains("IdentityId")) {
                assertThat(emulator.describeIdentity(text(answer, "IdentityId")).statusCode())
                        .isEqualTo(400);
            }
        }
    }

    private static Set<String> identities(List<HttpResponse<String>> answers) {
        Set<String> identities = new HashSet<>();
        answers.forEach(answer -> identities.add(text(answer, "IdentityId")));
        return identities;
    }

    /** Makes all calls at the same time, and returns their answers in order of their numbers. */
    private List<HttpResponse<String>> atOnce(Numbered call) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<HttpResponse<String>>> calls = new ArrayList<>();
        for (int number = 0; number < CALLERS; number++) {
            int mine = number;
            Callable<HttpResponse<String>> waiting = () -> {
                start.await();
                return call.answer(mine);
            };
            calls.add(callers.submit(waiting));
        }
        start.countDown();
        List<HttpResponse<String>> answers = new ArrayList<>();
        for (Future<HttpResponse<String>> each : calls) {
            answers.add(each.get());
        }
        return answers;
    }

    /** A call that is told which of the calls it is. */
    private interface Numbered {
        HttpResponse<String> answer(int number);
    }
}
