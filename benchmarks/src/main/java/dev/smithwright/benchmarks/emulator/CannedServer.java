package dev.smithwright.benchmarks.emulator;

import dev.smithwright.runtime.emulator.http.LocalHttpServer;
import dev.smithwright.runtime.emulator.http.ServerResponse;
import java.nio.charset.StandardCharsets;

/** Answers whatever comes with the same few bytes, which pass for a pool and for an identity. */
final class CannedServer {

    private static final String ID = "us-east-1:00000000-0000-4000-8000-000000000000";

    private CannedServer() {}

    public static void main(String[] arguments) {
        byte[] body =
                ("{\"IdentityPoolId\":\"" + ID + "\",\"IdentityId\":\"" + ID + "\"}").getBytes(StandardCharsets.UTF_8);
        ServerResponse answer = ServerResponse.of(200)
                .withHeader("Content-Type", "application/x-amz-json-1.1")
                .withHeader("x-amzn-RequestId", "00000000-0000-4000-8000-000000000000")
                .withBody(body);
        LocalHttpServer.start("127.0.0.1", Integer.parseInt(arguments[0]), 1 << 20, request -> answer);
    }
}
