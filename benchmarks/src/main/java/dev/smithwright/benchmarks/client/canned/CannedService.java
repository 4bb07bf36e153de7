package dev.smithwright.benchmarks.client.canned;

import dev.smithwright.runtime.emulator.http.LocalHttpServer;
import dev.smithwright.runtime.emulator.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** Answers each call with the bytes that are kept for its operation, so that what is measured is the client. */
public final class CannedService {

    private CannedService() {}

    /**
     * Serves until the process is ended.
     *
     * @param arguments the port to listen at
     */
    public static void main(String[] arguments) {
        Map<String, ServerResponse> answers = Map.of(
                "AWSCognitoIdentityService.GetId", answer(CannedBodies.identityId()),
                "AWSCognitoIdentityService.ListIdentityPools", answer(CannedBodies.pools(CannedBodies.PAGE)));
        ServerResponse none = ServerResponse.of(404);
        LocalHttpServer.start(
                "127.0.0.1",
                Integer.parseInt(arguments[0]),
                1 << 20,
                request -> answers.getOrDefault(Objects.requireNonNullElse(request.header("x-amz-target"), ""), none));
    }

    private static ServerResponse answer(String body) {
        return ServerResponse.of(200)
                .withHeader("Content-Type", "application/x-amz-json-1.1")
                .withHeader("x-amzn-RequestId", "00000000-0000-4000-8000-000000000000")
                .withBody(body.getBytes(StandardCharsets.UTF_8));
    }
}
