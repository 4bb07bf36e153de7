package dev.smithwright.emulator.cognitoidentity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.smithwright.cognitoidentity.CognitoIdentity;
import dev.smithwright.runtime.emulator.EmulatorServer;
import dev.smithwright.runtime.emulator.control.fault.Fault;
import java.awt.image.BufferedImage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a browser makes of the emulator's site. Left out where there is no {@code chromium}. */
@Timeout(120)
class SiteInBrowserIT {

    private static final String ATTACK =
            "<script>document.title='owned'</script><img src=http://evil.example/pixel.png>";
    private static final String HARMLESS =
            "&lt;script&gt;document.title='owned'&lt;/script&gt;&lt;img src=http://evil.example/pixel.png&gt;";
    private static final Path PICTURES = Path.of("target", "screenshots");

    private final CognitoIdentityEmulator emulator =
            new CognitoIdentityEmulator(EmulatorSettings.DEFAULT.withPort(0), Sources.SYSTEM);
    private final EmulatorServer server = emulator.listen();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Optional<Chromium> found = Chromium.find();

    @BeforeEach
    void needsABrowser() {
        assumeTrue(found.isPresent(), "no chromium on the PATH");
    }

    @AfterEach
    void stop() throws Exception {
        if (found.isPresent()) {
            found.get().close();
        }
        server.close();
        emulator.close();
    }

    @Test
    void showsPoolsIdentitiesFaultsAndRequests() throws Exception {
        String pool = value(create("sketches"), "IdentityPoolId");
        String guest = value(call("GetId", "{'IdentityPoolId':'" + pool + "'}"), "IdentityId");
        String user = value(signIn(pool, "ada"), "IdentityId");
        emulator.faults().add(Fault.throttling(CognitoIdentity.LIST_IDENTITIES).times(2));

        String document = browser().document(site(""));

        assertThat(document)
                .contains("<title>Amazon Cognito Identity emulator</title>")
                .contains(">sketches</a>", pool, guest, user, ">guest<", ">authenticated<", "login.example: ada")
                .contains("CreateIdentityPool <b>×1</b>", "TooManyRequestsException: Rate exceeded", "2 of 2 left");
        assertThat(browser().document(site("pools/" + pool))).contains("<h3>sketches</h3>", guest, user);
    }

    @Test
    void whatPeopleSendStaysText() throws Exception {
        String pool = value(create("sketches"), "IdentityPoolId");
        signIn(pool, ATTACK);
        call("DescribeIdentity", "{'IdentityId':'" + ATTACK.replace("'", "\\u0027") + "'}");

        String document = browser().document(site(""));

        assertThat(document)
                .contains("<title>Amazon Cognito Identity emulator</title>")
                .contains("login.example: " + HARMLESS.substring(0, 40))
                .contains("<p class=\"note agent\">" + HARMLESS + "</p>")
                .doesNotContain("<script", "<img");
        assertThat(browser().wantedFromElsewhere()).noneMatch(request -> request.contains("evil.example"));
    }

    @Test
    void theProxySeesWhatABrowserFetches() throws Exception {
        browser().document(URI.create("data:text/html,%3Cimg%20src=http://evil.example/pixel.png%3E"));

        assertThat(browser().wantedFromElsewhere()).anyMatch(request -> request.contains("evil.example"));
    }

    @Test
    void fitsADeskAndAPhone() throws Exception {
        String pool = value(create("sketches"), "IdentityPoolId");
        call("GetId", "{'IdentityPoolId':'" + pool + "'}");
        signIn(pool, "ada@example.com");

        assertPicture("emulator.png", 1200, 1600);
        assertPicture("emulator-phone.png", 390, 1600);
    }

    private void assertPicture(String name, int width, int height) throws Exception {
        Path file = PICTURES.resolve(name);
        browser().picture(site(""), width, height, file);

        BufferedImage picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo(width);
        assertThat(picture.getHeight()).isEqualTo(height);
        assertThat(colours(picture)).hasSizeGreaterThan(50);
    }

    private static Set<Integer> colours(BufferedImage picture) {
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                colours.add(picture.getRGB(x, y));
            }
        }
        return colours;
    }

    private Chromium browser() {
        return found.orElseThrow();
    }

    private URI site(String path) {
        return server.uri().resolve("/_emulator/" + path);
    }

    private String create(String name) throws Exception {
        return call(
                "CreateIdentityPool",
                "{'IdentityPoolName':'" + name + "','AllowUnauthenticatedIdentities':true,"
                        + "'DeveloperProviderName':'login.example'}");
    }

    private String signIn(String pool, String user) throws Exception {
        return call(
                "GetOpenIdTokenForDeveloperIdentity",
                "{'IdentityPoolId':'" + pool + "','Logins':{'login.example':'" + user.replace("'", "\\u0027") + "'}}");
    }

    /** Single quotes in the body become double ones. */
    private String call(String operation, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(server.uri())
                .header("Content-Type", "application/x-amz-json-1.1")
                .header("X-Amz-Target", "AWSCognitoIdentityService." + operation)
                .header("Authorization", "test")
                .header("User-Agent", ATTACK)
                .POST(HttpRequest.BodyPublishers.ofString(body.replace('\'', '"')))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private static String value(String json, String member) {
        return json.replaceFirst(".*\"" + member + "\":\"([^\"]+)\".*", "$1");
    }
}
