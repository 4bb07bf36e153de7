package dev.smithwright.emulator.cognitoidentity;

import dev.smithwright.emulator.cognitoidentity.database.TestDatabase;
import dev.smithwright.runtime.emulator.EmulatorServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * An emulator on a free port, with known ids and a clock that stands still until told, and requests to it as raw text. Where
 * tests run on a database that can be shared, it is two emulators on the same data, which are asked in turn.
 */
final class RunningEmulator implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-01-02T03:04:05.678Z");

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** Made once: a key takes longer than all else that a test does. */
    static final PrivateKey SIGNING_KEY = newKey();

    private final AtomicReference<Instant> now = new AtomicReference<>(NOW);
    private final TestDatabase database = new TestDatabase();
    private final List<CognitoIdentityEmulator> emulators = new ArrayList<>();
    private final List<EmulatorServer> servers = new ArrayList<>();
    private final AtomicInteger requests = new AtomicInteger();
    private final CoverageRecorder coverage = new CoverageRecorder();

    RunningEmulator() {
        this(EmulatorSettings.DEFAULT);
    }

    /** Starts with these settings, but on a free port. */
    RunningEmulator(EmulatorSettings settings) {
        Sources sources = new Sources(now::get, counting(), () -> SIGNING_KEY);
        EmulatorSettings actual = settings.withPort(0).withStore(database.location());
        for (int number = 0; number < (database.isShared() ? 2 : 1); number++) {
            CognitoIdentityEmulator emulator = new CognitoIdentityEmulator(actual, sources);
            emulators.add(emulator);
            servers.add(emulator.listen(List.of(coverage)));
        }
    }

    private static PrivateKey newKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048); // where nothing is said, each Java version makes a key of another size
            return generator.generateKeyPair().getPrivate();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Supplier<UUID> counting() {
        AtomicLong count = new AtomicLong();
        return () -> new UUID(0x4000L, 0x8000_0000_0000_0000L | count.incrementAndGet());
    }

    /** Returns the id that the emulator gives out as the {@code number}th. */
    static String id(int number) {
        return "us-east-1:00000000-0000-4000-8000-%012x".formatted(number);
    }

    /** Lets time pass. */
    void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    /** Returns an address of the emulator; with two on the same data, theirs in turn. */
    URI endpoint() {
        return servers.get(requests.getAndIncrement() % servers.size()).uri();
    }

    /** Sends a request that looks signed. Single quotes in the body become double ones. */
    HttpResponse<String> call(String operation, String body) {
        return send(request(operation, body)
                .header(
                        "Authorization",
                        "AWS4-HMAC-SHA256 Credential=test/20260102/us-east-1/cognito-identity/aws4_request")
                .build());
    }

    /** Sends a request without credentials. Single quotes in the body become double ones. */
    HttpResponse<String> callUnsigned(String operation, String body) {
        return send(request(operation, body).build());
    }

    HttpRequest.Builder request(String operation, String body) {
        return HttpRequest.newBuilder(endpoint())
                .header("Content-Type", "application/x-amz-json-1.1")
                .header("X-Amz-Target", "AWSCognitoIdentityService." + operation)
                .POST(HttpRequest.BodyPublishers.ofString(body.replace('\'', '"')));
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Creates a pool with the given members besides its name, and returns its id. */
    String pool(String members) {
        String answer = call("CreateIdentityPool", "{\"IdentityPoolName\":\"pool\"," + members + "}")
                .body();
        return answer.replaceFirst("\\{\"IdentityPoolId\":\"([^\"]+)\".*", "$1");
    }

    /** Asks for an identity in the first pool, without credentials. */
    HttpResponse<String> getId(Map<String, String> logins) {
        return callUnsigned("GetId", "{'IdentityPoolId':'" + id(1) + "','Logins':" + map(logins) + "}");
    }

    /** Asks for a token, without credentials. */
    HttpResponse<String> getOpenIdToken(String identityId, Map<String, String> logins) {
        return callUnsigned("GetOpenIdToken", "{'IdentityId':'" + identityId + "','Logins':" + map(logins) + "}");
    }

    /** Asks for credentials, without credentials. */
    HttpResponse<String> getCredentials(String identityId, Map<String, String> logins) {
        return callUnsigned(
                "GetCredentialsForIdentity", "{'IdentityId':'" + identityId + "','Logins':" + map(logins) + "}");
    }

    /** Returns the map as JSON. */
    static String map(Map<String, String> entries) {
        return entries.entrySet().stream()
                .map(entry -> "'" + entry.getKey() + "':'" + entry.getValue() + "'")
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Asks for a document. */
    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(endpoint().resolve(path)).build());
    }

    HttpResponse<String> describeIdentity(String identityId) {
        return call("DescribeIdentity", "{\"IdentityId\":\"" + identityId + "\"}");
    }

    @Override
    public void close() {
        servers.forEach(EmulatorServer::close);
        emulators.forEach(CognitoIdentityEmulator::close);
        database.close();
        coverage.write();
    }
}
