package dev.smithwright.emulator.cognitoidentity;

import static dev.smithwright.emulator.cognitoidentity.RunningEmulator.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The emulator's own site beside the service. */
class ControlSiteTest {

    private final RunningEmulator emulator = new RunningEmulator();

    @AfterEach
    void stop() {
        emulator.close();
    }

    @Test
    void tellsWhatKindOfEmulatorThisIs() {
        assertThat(emulator.get("/_emulator/about").body())
                .contains(
                        "\"service\":\"Amazon Cognito Identity\"",
                        "\"region\":\"us-east-1\"",
                        "\"account\":\"000000000000\"");
    }

    @Test
    void showsPoolsWithTheirSettings() {
        String pool = emulator.pool("\"AllowUnauthenticatedIdentities\":false,\"AllowClassicFlow\":true,"
                + "\"SupportedLoginProviders\":{\"api.twitter.com\":\"consumer;consumer-secret\"},"
                + "\"IdentityPoolTags\":{\"team\":\"drawing\"}");
        emulator.call(
                "SetIdentityPoolRoles",
                "{'IdentityPoolId':'" + pool + "','Roles':{'authenticated':'arn:aws:iam::000000000000:role/r'}}");

        for (String page : List.of("", "pools/" + pool)) {
            assertThat(emulator.get("/_emulator/" + page).body())
                    .contains(
                            "<dt>Pool id</dt><dd>" + pool + "</dd>",
                            "<dt>Guests</dt><dd>refused</dd>",
                            "<dt>Classic flow</dt><dd>allowed</dd>",
                            "<dt>api.twitter.com</dt><dd>consumer;***</dd>",
                            "<dt>Authenticated role</dt><dd>arn:aws:iam::000000000000:role/r</dd>",
                            "<dt>Tag, team</dt><dd>drawing</dd>",
                            "No identities yet")
                    .doesNotContain("consumer-secret");
        }
    }

    @Test
    void showsSomeIdentitiesOfAPoolAndMoreOnItsOwnPage() {
        String pool = emulator.pool("\"AllowUnauthenticatedIdentities\":true");
        for (int number = 0; number < 12; number++) {
            emulator.getId(Map.of());
        }

        assertThat(emulator.get("/_emulator/").body())
                .contains(
                        "href=\"/_emulator/pools/" + pool.replace(":", "%3A") + "\"",
                        ">" + id(11) + "</td>",
                        "and 2 more")
                .doesNotContain(">" + id(12) + "</td>", ">" + id(13) + "</td>");
        assertThat(emulator.get("/_emulator/pools/" + pool).body())
                .contains(">" + id(2) + "</td>", ">" + id(13) + "</td>", "12 identities");
    }

    @Test
    void showsWhetherAnIdentityCanStillBeUsed() {
        String pool =
                emulator.pool("\"AllowUnauthenticatedIdentities\":true,\"DeveloperProviderName\":\"login.example\"");
        emulator.call(
                "GetOpenIdTokenForDeveloperIdentity",
                "{'IdentityPoolId':'" + pool + "','Logins':{'login.example':'ada'}}");
        emulator.getId(Map.of());

        assertThat(emulator.get("/_emulator/").body())
                .contains(">authenticated</td>", ">login.example: ada</td>", ">guest</td>")
                .doesNotContain(">disabled</td>");

        emulator.call(
                "UnlinkDeveloperIdentity",
                "{'IdentityId':'" + id(2) + "','IdentityPoolId':'" + pool
                        + "','DeveloperProviderName':'login.example','DeveloperUserIdentifier':'ada'}");

        assertThat(emulator.get("/_emulator/").body())
                .contains(">disabled</td>")
                .doesNotContain("ada</td>");
    }

    @Test
    void aPoolThatIsNotThereHasNoPage() {
        HttpResponse<String> answer = emulator.get("/_emulator/pools/" + id(1));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo("{\"errors\":[\"there is no such pool, or no longer\"]}");
    }

    /** Browsers of any origin may call the service; what they may call it by must not open the site. */
    @Test
    void noPageOfAnotherOriginReadsIt() {
        HttpResponse<String> answer =
                emulator.send(HttpRequest.newBuilder(emulator.endpoint().resolve("/_emulator/about"))
                        .header("Origin", "http://evil.example")
                        .build());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().map().keySet()).noneMatch(name -> name.startsWith("access-control"));
    }

    @Test
    void noPreflightOfItIsAnswered() {
        HttpResponse<String> answer =
                emulator.send(HttpRequest.newBuilder(emulator.endpoint().resolve("/_emulator/about"))
                        .header("Origin", "http://evil.example")
                        .header("Access-Control-Request-Method", "POST")
                        .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                        .build());

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().map().keySet()).noneMatch(name -> name.startsWith("access-control"));
    }
}
