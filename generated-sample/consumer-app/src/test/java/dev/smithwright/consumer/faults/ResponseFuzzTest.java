package dev.smithwright.consumer.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.smithwright.cognitoidentity.CognitoIdentity;
import dev.smithwright.cognitoidentity.CognitoIdentityClient;
import dev.smithwright.runtime.awsjson.AwsJson;
import dev.smithwright.runtime.awsjson.AwsJsonVersion;
import dev.smithwright.runtime.client.retry.RetryMode;
import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.client.transport.HttpResponse;
import dev.smithwright.runtime.client.transport.HttpTransport;
import dev.smithwright.runtime.error.SmithwrightException;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.validation.ValidationLevel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever a response holds, a call of the generated client returns, or throws what it says it throws. */
class ResponseFuzzTest {

    private static final long SEED = 20_260_102;
    private static final int RESPONSES = 30_000;
    private static final int[] STATUSES = {200, 200, 200, 400, 404, 429, 500, 503, 302, 204};

    /** Members of all outputs and errors: each operation reads its own, and passes over the others. */
    private static final List<String> BODIES = List.of("""
            {"IdentityPoolId":"us-east-1:a","IdentityPoolName":"pool","AllowUnauthenticatedIdentities":true,
             "SupportedLoginProviders":{"graph.facebook.com":"1"},"OpenIdConnectProviderARNs":["arn"],
             "CognitoIdentityProviders":[{"ProviderName":"p","ClientId":"c","ServerSideTokenCheck":false}],
             "IdentityPoolTags":{"k":"v"},"Tags":{"k":"v"},"PrincipalTags":{"k":"v"},"UseDefaults":true,
             "IdentityId":"us-east-1:b","Logins":["l"],"CreationDate":1.7e9,"LastModifiedDate":1700000000.123,
             "Credentials":{"AccessKeyId":"A","SecretKey":"S","SessionToken":"T","Expiration":1.7E9},
             "Roles":{"authenticated":"r"},"RoleMappings":{"p":{"Type":"Rules","AmbiguousRoleResolution":"Deny",
             "RulesConfiguration":{"Rules":[{"Claim":"c","MatchType":"Equals","Value":"v","RoleARN":"r"}]}}},
             "Identities":[{"IdentityId":"i","Logins":[],"CreationDate":1}],"NextToken":"n","MaxResults":3,
             "IdentityPools":[{"IdentityPoolId":"i","IdentityPoolName":"n"}],"Token":"t",
             "DeveloperUserIdentifierList":["d"],"UnprocessedIdentityIds":[{"IdentityId":"i","ErrorCode":"AccessDenied"}]}
            """, """
            {"__type":"com.amazonaws.cognitoidentity#ResourceNotFoundException","message":"gone","code":"X"}
            """, """
            {"__type":"TooManyRequestsException:http://internal/","Message":"slower"}
            """, "{}");

    private static final List<String> TOKENS = List.of(
            "null",
            "true",
            "{}",
            "[]",
            "{",
            "}",
            "[",
            "]",
            "\"",
            "\\",
            ",",
            ":",
            "-0",
            "1e999999999",
            "-1e-999999999",
            "9".repeat(500),
            "\"\\ud800\"",
            "\"\\u0000\"",
            "[".repeat(600),
            "{\"a\":".repeat(600),
            "\ufeff",
            "\u2028",
            "<html>",
            "NaN",
            "0x1",
            "/*",
            "\"__type\":",
            "\"message\":{}");

    private final Random random = new Random(SEED);
    private final AwsJson json = new AwsJson(AwsJsonVersion.V1_1);
    private HttpResponse answer = new HttpResponse(200, Map.of(), new byte[0]);

    @Test
    void onlyWhatIsSaidToBeThrownIsThrown() {
        int successes = 0;
        try (CognitoIdentityClient client = client()) {
            List<Operation<?, ?, ?>> operations = CognitoIdentity.operations();
            for (int i = 0; i < RESPONSES; i++) {
                answer = response();
                successes += succeeds(client, operations.get(random.nextInt(operations.size())), i) ? 1 : 0;
            }
        }
        assertThat(successes).as("answers that still make sense").isBetween(RESPONSES / 20, RESPONSES / 2);
    }

    private <I, O> boolean succeeds(CognitoIdentityClient client, Operation<I, O, ?> operation, int number) {
        I input =
                json.readInput(operation, "{}".getBytes(StandardCharsets.UTF_8)).input();
        try {
            assertThat(client.call(operation, input).output().toString()).isNotNull();
            return true;
        } catch (SmithwrightException expected) {
            assertThat(expected.toString()).doesNotContainPattern("\\p{Cntrl}").hasSizeLessThan(3_000);
            return false;
        } catch (RuntimeException | Error unexpected) {
            return fail(
                    "response " + number + " of seed " + SEED + " to " + operation + ": " + answer.status() + " "
                            + new String(answer.body(), StandardCharsets.UTF_8),
                    unexpected);
        }
    }

    private HttpResponse response() {
        Map<String, List<String>> headers = new HashMap<>();
        if (random.nextInt(4) == 0) {
            headers.put(
                    "x-amzn-errortype",
                    List.of(new String(mutated("NotAuthorizedException:"), StandardCharsets.UTF_8)));
        }
        if (random.nextInt(4) == 0) {
            headers.put("x-amzn-requestid", List.of(new String(mutated("id-1"), StandardCharsets.UTF_8)));
        }
        byte[] body = random.nextInt(20) == 0 ? noise() : mutated(BODIES.get(random.nextInt(BODIES.size())));
        return new HttpResponse(STATUSES[random.nextInt(STATUSES.length)], headers, body);
    }

    private byte[] noise() {
        byte[] noise = new byte[random.nextInt(100)];
        random.nextBytes(noise);
        return noise;
    }

    private byte[] mutated(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int mutations = random.nextInt(4); mutations > 0; mutations--) {
            bytes = mutated(bytes);
        }
        return bytes;
    }

    private byte[] mutated(byte[] bytes) {
        int from = random.nextInt(bytes.length + 1);
        int to = from + random.nextInt(Math.min(12, bytes.length - from) + 1);
        return switch (random.nextInt(5)) {
            case 0 -> spliced(bytes, from, bytes.length, new byte[0]);
            case 1 -> spliced(bytes, from, to, new byte[0]);
            case 2 ->
                spliced(
                        bytes,
                        from,
                        to,
                        TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8));
            case 3 -> spliced(bytes, from, to, new byte[] {(byte) random.nextInt(256)});
            default -> spliced(bytes, from, from, Arrays.copyOfRange(bytes, from, to));
        };
    }

    /** Returns the bytes with others in place of those from {@code from} to {@code to}. */
    private static byte[] spliced(byte[] bytes, int from, int to, byte[] others) {
        byte[] spliced = new byte[bytes.length - (to - from) + others.length];
        System.arraycopy(bytes, 0, spliced, 0, from);
        System.arraycopy(others, 0, spliced, from, others.length);
        System.arraycopy(bytes, to, spliced, from + others.length, bytes.length - to);
        return spliced;
    }

    private CognitoIdentityClient client() {
        return CognitoIdentityClient.builder()
                .endpoint("https://cognito.example")
                .region("us-east-1")
                .credentials("test", "test")
                .validation(ValidationLevel.NONE)
                .retryMode(RetryMode.NONE)
                .transport(new Answering())
                .build();
    }

    /** Answers as the test says. */
    private final class Answering implements HttpTransport {

        @Override
        public HttpResponse send(HttpRequest request) {
            return answer;
        }

        @Override
        public void close() {}
    }
}
