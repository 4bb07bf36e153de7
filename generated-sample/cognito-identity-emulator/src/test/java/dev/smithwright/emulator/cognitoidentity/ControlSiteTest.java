package dev.smithwright.emulator.cognitoidentity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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
