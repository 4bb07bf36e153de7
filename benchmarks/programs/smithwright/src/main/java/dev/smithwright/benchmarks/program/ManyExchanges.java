package dev.smithwright.benchmarks.program;

import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.client.transport.UrlConnectionTransport;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** Sends the same bytes as often as it is told to, over the client's own transport and through nothing else. */
final class ManyExchanges {

    private ManyExchanges() {}

    public static void main(String[] arguments) throws IOException {
        HttpRequest request = new HttpRequest(
                "POST",
                URI.create(arguments[0] + "/"),
                Map.of(
                        "content-type",
                        "application/x-amz-json-1.1",
                        "x-amz-target",
                        "AWSCognitoIdentityService.GetId",
                        "user-agent",
                        "raw"),
                ("{\"IdentityPoolId\":\"" + arguments[1] + "\"}").getBytes(StandardCharsets.UTF_8),
                Duration.ofSeconds(60));
        try (UrlConnectionTransport transport = new UrlConnectionTransport()) {
            Orders.follow(() -> transport.send(request));
        }
    }
}
