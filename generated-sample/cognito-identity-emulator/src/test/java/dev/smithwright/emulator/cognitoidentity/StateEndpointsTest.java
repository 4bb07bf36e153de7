package dev.smithwright.emulator.cognitoidentity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What tests in other languages do with an emulator, by its control site. */
class StateEndpointsTest {

    private static final String POOL = "IdentityPools: [{IdentityPoolName: %s, AllowUnauthenticatedIdentities: true}]";

    private final RunningEmulator emulator = new RunningEmulator();

    @AfterEach
    void stop() {
        emulator.close();
    }

    @Test
    void seedsAndResets() {
        assertDone(send("POST", "seed", POOL.formatted("sketches")));
        assertThat(pools()).contains("sketches");

        assertDone(send("POST", "reset", ""));
        assertThat(pools()).doesNotContain("sketches");
    }

    @Test
    void tellsOfAllMistakesInASeed() {
        HttpResponse<String> answer = send("POST", "seed", POOL.formatted("a#b") + "\nmore: 1");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .isEqualTo(
                        "{\"errors\":[\"seed:1:36: IdentityPoolName must match ^[\\\\w\\\\s+=,.@-]+$, but is 'a#b'\","
                                + "\"seed:2:1: unknown key 'more'; the keys here are IdentityPools\"]}");
    }

    @Test
    void takesSnapshotsAndPutsThemBack() {
        assertDone(send("POST", "seed", POOL.formatted("sketches")));
        HttpResponse<String> snapshot = emulator.get("/_emulator/snapshot");
        assertThat(snapshot.headers().firstValue("content-type")).contains("application/json");
        assertDone(send("POST", "reset", "{}"));

        assertDone(send("PUT", "snapshot", snapshot.body()));

        assertThat(pools()).contains("sketches");
        assertRefused(
                "this is no snapshot: region is not a text", send("PUT", "snapshot", "{\"format\":1,\"tables\":{}}"));
        assertRefused(
                "there is no table 'users'",
                send(
                        "PUT",
                        "snapshot",
                        "{\"format\":1,\"region\":\"us-east-1\",\"idsDrawn\":0,\"tables\":{\"users\":[]}}"));
        assertRefused("the body has more than 1048576 bytes", send("PUT", "snapshot", " ".repeat(1 << 20) + "{}"));
        assertThat(pools()).contains("sketches");
    }

    private static void assertDone(HttpResponse<String> answer) {
        assertThat(answer.body()).isEmpty();
        assertThat(answer.statusCode()).isEqualTo(204);
    }

    private static void assertRefused(String reason, HttpResponse<String> answer) {
        assertThat(answer.body()).contains(reason);
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    private String pools() {
        return emulator.call("ListIdentityPools", "{'MaxResults':60}").body();
    }

    private HttpResponse<String> send(String method, String path, String body) {
        return emulator.send(HttpRequest.newBuilder(emulator.endpoint().resolve("/_emulator/" + path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** Where two emulators are asked in turn, each has a clock of its own: all of this goes to one. */
    @Test
    void showsAndSetsTheClock() {
        URI clock = emulator.endpoint().resolve("/_emulator/clock");
        assertThat(put(clock, "{\"frozen\":\"2026-01-01T00:00:00Z\"}").body())
                .isEqualTo("{\"now\":\"2026-01-01T00:00:00Z\",\"frozen\":\"2026-01-01T00:00:00Z\"}");
        assertThat(put(clock, "{\"advanceSeconds\":3600}").body())
                .isEqualTo("{\"now\":\"2026-01-01T01:00:00Z\",\"frozen\":\"2026-01-01T01:00:00Z\"}");
        assertThat(put(clock, "{\"now\":\"2030-01-01T00:00:00Z\"}").body())
                .isEqualTo("{\"now\":\"2030-01-01T00:00:00Z\",\"frozen\":null}");
        assertThat(put(clock, "{}").body()).isEqualTo("{\"now\":\"2026-01-02T03:04:05.678Z\",\"frozen\":null}");
        assertThat(emulator.send(HttpRequest.newBuilder(clock).build()).body())
                .isEqualTo("{\"now\":\"2026-01-02T03:04:05.678Z\",\"frozen\":null}");

        assertRefused(
                "{\"errors\":[\"frozen has to be an instant such as 2026-01-31T23:59:59Z\","
                        + "\"advanceSeconds has to be a whole number from -316224000000 to 316224000000\","
                        + "\"there is no member 'by'; known are frozen, now, advanceSeconds\"]}",
                put(clock, "{\"frozen\":\"today\",\"advanceSeconds\":1.5,\"by\":1}"));
        assertRefused(
                "frozen, now and advanceSeconds exclude each other",
                put(clock, "{\"frozen\":\"2026-01-01T00:00:00Z\",\"advanceSeconds\":1}"));
        assertRefused("the years from 1970 to 9999 only", put(clock, "{\"advanceSeconds\":316224000000}"));
    }

    private HttpResponse<String> put(URI address, String body) {
        return emulator.send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }
}
