package dev.smithwright.runtime.emulator.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.runtime.emulator.Address;
import dev.smithwright.runtime.emulator.http.ServerRequest;
import dev.smithwright.runtime.emulator.http.ServerResponse;
import dev.smithwright.runtime.shape.Document;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ControlSiteTest {

    private final List<String> lamps = new ArrayList<>();
    private int timesMade;

    private final ControlSite site = new ControlSite(() -> {
        timesMade++;
        return List.of(
                ControlEndpoint.get("lamps", request -> ControlAnswers.json(shown())),
                ControlEndpoint.post("lamps", this::add),
                ControlEndpoint.delete("lamps/*", this::remove),
                ControlEndpoint.get("broken", request -> {
                    throw new IllegalStateException("secret");
                }));
    });

    private Document shown() {
        return Document.of(lamps.stream().map(Document::of).toList());
    }

    private ServerResponse add(ServerRequest request) {
        ControlBody body = ControlBody.of(request);
        String name = body.text("name");
        Long watts = body.number("watts", 1, 100);
        if (name == null) {
            body.mistake("name is required");
        }
        boolean lit = body.flag("lit");
        body.check();
        lamps.add(name + " " + watts + " " + lit);
        return ControlAnswers.done();
    }

    private ServerResponse remove(ServerRequest request) {
        lamps.remove(ControlEndpoint.lastSegment(request));
        return ControlAnswers.done();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "", "/_emulatorx", "/x/_emulator/lamps", "/_EMULATOR/lamps", "*"})
    void handsEverythingElseOn(String path) {
        assertThat(ask("GET", path, "").status()).isEqualTo(299);
        assertThat(timesMade).isZero();
    }

    @Test
    void answersAtItsPathsAndMakesThemOnce() {
        assertThat(text(ask("GET", "/_emulator/lamps", ""))).isEqualTo("[]");
        assertThat(post("{\"name\":\"a\",\"watts\":60.0,\"lit\":true}").status())
                .isEqualTo(204);
        assertThat(text(ask("GET", "/_emulator/lamps", ""))).isEqualTo("[\"a 60 true\"]");
        assertThat(ask("DELETE", "/_emulator/lamps/a 60 true", "").status()).isEqualTo(204);
        assertThat(lamps).isEmpty();
        assertThat(ask("HEAD", "/_emulator/lamps", "").status()).isEqualTo(200);
        assertThat(timesMade).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/_emulator/none", "/_emulator/lamps/", "/_emulator/lamps/a/b", "/_emulator", "/_emulator/"})
    void thereIsNothingAtOtherPaths(String path) {
        ServerResponse answer = ask("GET", path, "");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.headers()).containsEntry("Content-Type", "application/json");
        assertThat(text(answer)).startsWith("{\"errors\":[\"there is no " + (path + "/").substring(0, 11));
    }

    @Test
    void listsAllEndpointsWhereThereIsNone() {
        assertThat(text(ask("GET", "/_emulator/<b>\u0007", "")))
                .isEqualTo("{\"errors\":[\"there is no /_emulator/<b>\\\\u0007; there are GET /_emulator/lamps,"
                        + " POST /_emulator/lamps, DELETE /_emulator/lamps/*, GET /_emulator/broken\"]}");
    }

    @Test
    void saysWhichMethodsAreAllowed() {
        ServerResponse answer = ask("PATCH", "/_emulator/lamps", "");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.headers()).containsEntry("Allow", "GET, POST");
        assertThat(text(answer)).isEqualTo("{\"errors\":[\"PATCH is not answered here; allowed: GET, POST\"]}");
    }

    @Test
    void tellsAllMistakesAtOnce() {
        ServerResponse answer = post("{\"name\":5,\"watts\":1.5,\"lit\":\"yes\",\"colour\":null}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(text(answer))
                .isEqualTo("{\"errors\":[\"name has to be a text\",\"watts has to be a whole number from 1 to 100\","
                        + "\"name is required\",\"lit has to be true or false\","
                        + "\"there is no member 'colour'; known are name, watts, lit\"]}");
        assertThat(lamps).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]|the body has to be a JSON object, {…}",
                "{\"name\":|the body is no JSON: $.name: the JSON text ends too early (line 1, column 9)",
                "name=a|the body is no JSON: $: malformed JSON (line 1, column 1)"
            })
    void refusesWhatIsNoObject(String body, String message) {
        assertThat(text(post(body))).isEqualTo("{\"errors\":[\"" + message + "\"]}");
    }

    @Test
    void numbersKeepToTheirRange() {
        assertThat(post("{\"name\":\"a\",\"watts\":101}").status()).isEqualTo(400);
        assertThat(post("{\"name\":\"a\",\"watts\":0}").status()).isEqualTo(400);
        assertThat(post("{\"name\":\"a\",\"watts\":1e999999999}").status()).isEqualTo(400);
        assertThat(post("{\"name\":\"a\",\"watts\":null}").status()).isEqualTo(204);
    }

    @Test
    void aFailureIsToldWithoutItsReason() {
        ServerResponse answer = ask("GET", "/_emulator/broken", "");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(text(answer)).isEqualTo("{\"errors\":[\"the emulator failed; its log has more\"]}");
    }

    /** What a form of another site can send. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/x-www-form-urlencoded",
                "multipart/form-data",
                "text/plain",
                "text/plain; application/json",
                "application/jsonx",
                ""
            })
    void noFormOfAnotherSiteChangesAnything(String type) {
        ServerResponse answer = ask("POST", "/_emulator/lamps", "{\"name\":\"a\"}", "content-type", type);

        assertThat(answer.status()).isEqualTo(415);
        assertThat(lamps).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/json; charset=utf-8", "Application/JSON"})
    void jsonIsTaken(String type) {
        assertThat(ask("POST", "/_emulator/lamps", "{\"name\":\"a\"}", "content-type", type)
                        .status())
                .isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:4566",
                "127.0.0.1.evil.example",
                "localhost.evil.example",
                "evil.c0",
                "1.evil",
                "evil.example.",
                "evil.com1"
            })
    void aNameThatLeadsHereFromTheInternetIsRefused(String host) {
        assertThat(ask("GET", "/_emulator/lamps", "", "host", host).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1:4566",
                "127.0.0.1",
                "[::1]:4566",
                "localhost:4566",
                "LOCALHOST",
                "emulator:4566",
                "emulator.local",
                "a.localhost:1",
                "host.docker.internal:4566",
                "emulator.test"
            })
    void namesOfThisMachineAndItsNeighboursAreTaken(String host) {
        assertThat(ask("GET", "/_emulator/lamps", "", "host", host).status()).isEqualTo(200);
    }

    @Test
    void theNameThatTheEmulatorListensAtIsTaken() {
        ControlSite named = new ControlSite(List::of, "emulator.example.com");
        ServerRequest request = new ServerRequest(
                "GET", Address.of("/_emulator/"), Map.of("host", List.of("Emulator.Example.com:4566")), new byte[0]);

        assertThat(named.filter(request, passedOn -> ServerResponse.of(299)).status())
                .isEqualTo(404);
        assertThat(site.filter(request, passedOn -> ServerResponse.of(299)).status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/_emulator/lamps", "/_emulator/none", "/_emulator/broken"})
    void noAnswerLetsABrowserDoMoreThanShowIt(String path) {
        Map<String, String> headers = ask("GET", path, "").headers();

        assertThat(headers)
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("Referrer-Policy", "no-referrer")
                .containsEntry("Cache-Control", "no-store")
                .containsEntry("Cross-Origin-Resource-Policy", "same-origin")
                .containsEntry(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none';"
                                + " frame-ancestors 'none'")
                .doesNotContainKeys("Access-Control-Allow-Origin");
    }

    @Test
    void aPreflightAllowsNothing() {
        ServerResponse answer = ask("OPTIONS", "/_emulator/lamps", "", "origin", "http://evil.example");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.headers().keySet()).noneMatch(name -> name.startsWith("Access-Control"));
    }

    private ServerResponse post(String body) {
        return ask("POST", "/_emulator/lamps", body, "content-type", "application/json");
    }

    private ServerResponse ask(String method, String path, String body, String... headers) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (int i = 0; i < headers.length; i += 2) {
            all.put(headers[i], List.of(headers[i + 1]));
        }
        ServerRequest request = new ServerRequest(method, Address.of(path), all, body.getBytes(StandardCharsets.UTF_8));
        return site.filter(request, passedOn -> ServerResponse.of(299));
    }

    private static String text(ServerResponse response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }
}
