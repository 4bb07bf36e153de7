package dev.smithwright.emulator.cognitoidentity;

import static dev.smithwright.emulator.cognitoidentity.Answers.assertBody;
import static dev.smithwright.emulator.cognitoidentity.Answers.assertFault;
import static dev.smithwright.emulator.cognitoidentity.RunningEmulator.id;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.GOOGLE;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.PROVIDERS;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.USER_POOL;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.googleToken;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.userToken;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which identity logins belong to, over HTTP. The pool has id 1, so that the first identity has id 2. */
class LoginLinkingTest {

    private final RunningEmulator emulator = new RunningEmulator();

    @AfterEach
    void stop() {
        emulator.close();
    }

    @Test
    void oneUserHasOneIdentityWhateverTheToken() {
        emulator.pool(PROVIDERS);

        assertBody(emulator.getId(Map.of(USER_POOL, userToken("alice").text())), "{\"IdentityId\":\"" + id(2) + "\"}");
        assertBody(
                emulator.getId(Map.of(
                        USER_POOL, userToken("alice").claim("event_id", "2").text())),
                "{\"IdentityId\":\"" + id(2) + "\"}");
        assertBody(emulator.getId(Map.of(USER_POOL, userToken("bob").text())), "{\"IdentityId\":\"" + id(3) + "\"}");
    }

    @Test
    void twoProvidersInOneCallGiveOneIdentityWithBothNames() {
        emulator.pool(PROVIDERS);
        String google = googleToken("g-alice").text();

        emulator.getId(Map.of(USER_POOL, userToken("alice").text(), GOOGLE, google));

        assertThat(emulator.describeIdentity(id(2)).body())
                .contains("\"" + USER_POOL + "\"", "\"" + GOOGLE + "\"", "\"Logins\":[");
        assertBody(emulator.getId(Map.of(GOOGLE, google)), "{\"IdentityId\":\"" + id(2) + "\"}");
    }

    @Test
    void aKnownLoginTakesANewOneWithIt() {
        emulator.pool(PROVIDERS);
        emulator.getId(Map.of(USER_POOL, userToken("alice").text()));
        String google = googleToken("g-alice").text();

        assertBody(
                emulator.getId(Map.of(USER_POOL, userToken("alice").text(), GOOGLE, google)),
                "{\"IdentityId\":\"" + id(2) + "\"}");
        assertBody(emulator.getId(Map.of(GOOGLE, google)), "{\"IdentityId\":\"" + id(2) + "\"}");
    }

    @Test
    void twoKnownLoginsBecomeOneIdentity() {
        emulator.pool(PROVIDERS);
        Map<String, String> alice = Map.of(USER_POOL, userToken("alice").text());
        Map<String, String> google = Map.of(GOOGLE, googleToken("g-alice").text());
        emulator.getId(alice);
        emulator.pass(Duration.ofMillis(1));
        emulator.getId(google);
        emulator.pass(Duration.ofMillis(1));

        assertBody(
                emulator.getId(Map.of(USER_POOL, alice.get(USER_POOL), GOOGLE, google.get(GOOGLE))),
                "{\"IdentityId\":\"" + id(2) + "\"}");

        assertThat(emulator.describeIdentity(id(2)).body())
                .endsWith("\"CreationDate\":1767323045.678,\"LastModifiedDate\":1767323045.68}");
        assertBody(emulator.getId(google), "{\"IdentityId\":\"" + id(2) + "\"}");
        assertThat(emulator.describeIdentity(id(3)).body()).doesNotContain("Logins");
    }

    @Test
    void twoUsersOfOneProviderNeverBecomeOneIdentity() {
        emulator.pool(PROVIDERS);
        String google = googleToken("g-alice").text();
        emulator.getId(Map.of(USER_POOL, userToken("alice").text(), GOOGLE, google));

        assertFault(
                emulator.getId(Map.of(USER_POOL, userToken("bob").text(), GOOGLE, google)),
                "ResourceConflictException",
                "Logins are linked to another account");
        assertBody(emulator.getId(Map.of(USER_POOL, userToken("bob").text())), "{\"IdentityId\":\"" + id(3) + "\"}");
    }
}
