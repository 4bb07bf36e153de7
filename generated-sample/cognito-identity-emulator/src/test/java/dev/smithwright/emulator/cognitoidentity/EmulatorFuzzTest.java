package dev.smithwright.emulator.cognitoidentity;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.nimbusds.jose.util.JSONObjectUtils;
import dev.smithwright.emulator.cognitoidentity.seeds.KeptInputs;
import dev.smithwright.emulator.cognitoidentity.seeds.SeedRequest;
import dev.smithwright.runtime.emulator.RequestDispatcher;
import dev.smithwright.runtime.emulator.http.ServerRequest;
import dev.smithwright.runtime.emulator.http.ServerResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Any request at all gets an answer of the service's own kind. In a build, the requests in the resources are sent: a good one
 * of each operation, and what fuzzing has found. This command looks for more, for a minute:
 *
 * <pre>{@code
 * JAZZER_FUZZ=1 mvn -B -pl generated-sample/cognito-identity-emulator -am test -Dtest='EmulatorFuzzTest' \
 *   -Dsurefire.failIfNoSpecifiedTests=false -Demulator.test.skipShared=true
 * }</pre>
 *
 * <p>What it learns stays in {@code .cifuzz-corpus} of the module for the next time; a request that fails is written to the
 * resources, where the next build meets it.
 */
class EmulatorFuzzTest {

    private static final URI ROOT = URI.create("/");
    private static final PrivateKey SIGNING_KEY = newKey();
    private static final int MOST_REQUESTS = 2_000;

    /** An answer may quote its request, escaped, and list what an earlier one has left. */
    private static final int MOST_ANSWER_BYTES = 1 << 20;

    private static int requests;
    private static CognitoIdentityEmulator emulator;
    private static RequestDispatcher dispatcher;

    static List<Named<byte[]>> keptRequests() {
        return KeptInputs.of(EmulatorFuzzTest.class, "requests");
    }

    /** Without Jazzer, whose agent would take half a minute to find its way into everything that a request meets. */
    @ParameterizedTest
    @MethodSource
    void keptRequests(byte[] text) throws ParseException {
        answers(text);
    }

    @EnabledIfEnvironmentVariable(named = "JAZZER_FUZZ", matches = ".+", disabledReason = "takes its time")
    @FuzzTest(maxDuration = "60s")
    void requests(byte[] text) throws ParseException {
        answers(text);
    }

    private static void answers(byte[] text) throws ParseException {
        SeedRequest request = SeedRequest.parse(text);
        ServerResponse response =
                dispatcher().handle(request(request.target(), request.contentType(), request.bytes()));

        String body = new String(response.body(), StandardCharsets.UTF_8);
        assertThat(response.headers().get("x-amzn-RequestId")).isNotEmpty();
        assertThat(response.body().length).isLessThan(MOST_ANSWER_BYTES + 8 * text.length);
        if (response.status() == 200) {
            assertThat(response.headers()).doesNotContainKey("x-amzn-ErrorType");
            assertThat(body.isEmpty() || !JSONObjectUtils.parse(body).containsKey("__type"))
                    .isTrue();
        } else {
            assertThat(response.status()).as(body).isIn(400, 404, 413, 415);
            assertThat(JSONObjectUtils.parse(body).get("__type") + ":")
                    .isEqualTo(response.headers().get("x-amzn-ErrorType"));
        }
    }

    private static ServerRequest request(String target, String contentType, byte[] body) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        headers.put("x-amz-target", List.of(target));
        headers.put("content-type", List.of(contentType));
        headers.put("authorization", List.of("any"));
        return new ServerRequest("POST", ROOT, headers, body);
    }

    /** A new emulator now and then: what requests leave behind is met by others, and does not grow for ever. */
    private static RequestDispatcher dispatcher() {
        if (requests++ % MOST_REQUESTS == 0) {
            if (emulator != null) {
                emulator.close();
            }
            AtomicLong count = new AtomicLong();
            Sources sources = new Sources(
                    () -> RunningEmulator.NOW,
                    () -> new UUID(0x4000L, 0x8000_0000_0000_0000L | count.incrementAndGet()),
                    () -> SIGNING_KEY);
            emulator = new CognitoIdentityEmulator(EmulatorSettings.DEFAULT, sources);
            dispatcher = new RequestDispatcher(emulator.wire());
            prepare();
        }
        return dispatcher;
    }

    /** The pool and the identity that the seeds speak of. */
    private static void prepare() {
        for (SeedRequest seed : SeedRequest.ofEveryOperation()) {
            if (List.of("CreateIdentityPool", "GetId", "SetIdentityPoolRoles").contains(seed.operation())) {
                ServerResponse response = dispatcher.handle(request(seed.target(), seed.contentType(), seed.bytes()));
                assertThat(response.status())
                        .as(new String(response.body(), StandardCharsets.UTF_8))
                        .isEqualTo(200);
            }
        }
    }

    private static PrivateKey newKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair().getPrivate();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
