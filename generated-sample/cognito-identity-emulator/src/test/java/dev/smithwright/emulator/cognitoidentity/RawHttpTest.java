package dev.smithwright.emulator.cognitoidentity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.emulator.cognitoidentity.socket.RawAnswer;
import dev.smithwright.emulator.cognitoidentity.socket.RawConnection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the emulator answers to requests that one has to write by hand, and that all answers have in common there too. */
class RawHttpTest {

    private static final String TYPE = "Content-Type: application/x-amz-json-1.1\r\n";
    private static final String TARGET = "X-Amz-Target: AWSCognitoIdentityService.GetId\r\n";
    private static final String CALL = TYPE + TARGET;
    private static final String NOT_FOUND =
            "{\"__type\":\"ResourceNotFoundException\"," + "\"message\":\"IdentityPool 'us-east-1:0' not found.\"}";
    private static final byte[] BODY = bytes("{\"IdentityPoolId\":\"us-east-1:0\"}");

    private final RunningEmulator emulator = new RunningEmulator();

    @AfterEach
    void stop() {
        emulator.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                CALL,
                "content-type: application/x-amz-json-1.1\r\nx-amz-target: AWSCognitoIdentityService.GetId\r\n",
                "CONTENT-TYPE: application/x-amz-json-1.1\r\nX-AMZ-TARGET: AWSCognitoIdentityService.GetId\r\n",
                "Content-Type: application/x-amz-json-1.1; charset=utf-8\r\n" + TARGET,
                "Content-Type:application/X-AMZ-JSON-1.1\r\n" + TARGET,
                CALL + "Connection: close\r\n",
                CALL + "Content-Encoding: identity\r\n"
            })
    void aCallIsRecognisedHoweverItsHeadersAreWritten(String headers) throws IOException {
        RawAnswer answer = post(headers, BODY);

        assertThat(answer.body()).isEqualTo(NOT_FOUND);
        assertCommon(answer, 400);
    }

    @ParameterizedTest
    @CsvSource({"HTTP/1.0, POST /", "HTTP/1.1, POST http://localhost/", "HTTP/1.1, POST /any/path?x=y"})
    void versionsAndAddressesOfOldClientsAreTaken(String version, String start) throws IOException {
        RawAnswer answer = exchange(RawConnection.request(start + " " + version, CALL, BODY));

        assertThat(answer.body()).isEqualTo(NOT_FOUND);
        assertCommon(answer, 400);
    }

    @Test
    void aBodyMayComeInChunks() throws IOException {
        String body = "5\r\n{\"Ide\r\n1B;extension=x\r\nntityPoolId\":\"us-east-1:0\"}\r\n0\r\n\r\n";
        RawAnswer answer =
                exchange(bytes("POST / HTTP/1.1\r\nHost: h\r\n" + CALL + "Transfer-Encoding: chunked\r\n\r\n" + body));

        assertThat(answer.body()).isEqualTo(NOT_FOUND);
        assertCommon(answer, 400);
    }

    @Test
    void aBodyMayComeOnDemand() throws IOException {
        try (RawConnection connection = new RawConnection(emulator.endpoint())) {
            connection.send("POST / HTTP/1.1\r\nHost: h\r\n" + CALL + "Expect: 100-continue\r\nContent-Length: "
                    + BODY.length + "\r\n\r\n");
            connection.send(BODY);

            assertThat(connection.answer().orElseThrow().body()).isEqualTo(NOT_FOUND);
        }
    }

    @Test
    void aConnectionCarriesOneCallAfterTheOther() throws IOException {
        byte[] request = RawConnection.request("POST / HTTP/1.1", CALL, BODY);
        try (RawConnection connection = new RawConnection(emulator.endpoint())) {
            connection.send(request);
            String first = connection.answer().orElseThrow().header("x-amzn-requestid");
            connection.send(request);
            connection.send(request);

            assertThat(connection.answer().orElseThrow().body()).isEqualTo(NOT_FOUND);
            RawAnswer last = connection.answer().orElseThrow();
            assertThat(last.body()).isEqualTo(NOT_FOUND);
            assertThat(last.header("x-amzn-requestid")).isNotEqualTo(first);
        }
    }

    @Test
    void aBodyMayBeCompressed() throws IOException {
        RawAnswer answer = post(CALL + "Content-Encoding: gzip\r\n", gzip(BODY));

        assertThat(answer.body()).isEqualTo(NOT_FOUND);
        assertCommon(answer, 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TARGET,
                "Content-Type: \r\n" + TARGET,
                "Content-Type: application/json\r\n" + TARGET,
                "Content-Type: application/x-amz-json-1.0\r\n" + TARGET,
                "Content-Type: application/x-www-form-urlencoded\r\n" + TARGET
            })
    void anotherTypeIsRefused(String headers) throws IOException {
        RawAnswer answer = post(headers, BODY);

        assertThat(answer.body()).startsWith("{\"__type\":\"UnsupportedMediaTypeException\",\"message\":\"");
        assertCommon(answer, 415);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, 405",
        "HEAD, 405",
        "PUT, 405",
        "DELETE, 405",
        "PATCH, 405",
        "TRACE, 405",
        "post, 405",
        "OPTIONS, 200"
    })
    void onlyPostCalls(String method, int status) throws IOException {
        RawAnswer answer = exchange(bytes(method + " / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n" + CALL + "\r\n"));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("allow")).isEqualTo(status == 405 ? "POST" : "");
        assertThat(answer.header("access-control-allow-origin")).isEqualTo("*");
        assertThat(answer.header("x-amzn-requestid")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 404",
        "'X-Amz-Target: \r\n', 404",
        "'X-Amz-Target: GetId\r\n', 404",
        "'X-Amz-Target: AWSCognitoIdentityService\r\n', 404",
        "'X-Amz-Target: AWSCognitoIdentityService.\r\n', 400",
        "'X-Amz-Target: AWSCognitoIdentityService.getId\r\n', 400",
        "'X-Amz-Target: AWSCognitoIdentityService.GetId.GetId\r\n', 400",
        "'X-Amz-Target: AWSCognitoIdentityProviderService.GetId\r\n', 400",
        "'X-Amz-Target: com.amazonaws.cognito.identity.model.AWSCognitoIdentityService.GetId\r\n', 400"
    })
    void aTargetHasToNameAnOperation(String target, int status) throws IOException {
        RawAnswer answer = post(TYPE + target, BODY);

        assertThat(answer.body())
                .matches(
                        status == 400
                                ? "\\{\"__type\":\"UnknownOperationException\"}"
                                : "\\{\"__type\":\"UnknownOperationException\",\"message\":\".*\"}");
        assertCommon(answer, status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "nothing",
                "[]",
                "null",
                "\"text\"",
                "1",
                "{\"IdentityPoolId\":\"us-east-1:0\"}}",
                "{\"IdentityPoolId\":\"us-east-1:0\",}",
                "{'IdentityPoolId':'us-east-1:0'}",
                "{\"IdentityPoolId\":1}",
                "{\"IdentityPoolId\":true}",
                "{\"IdentityPoolId\":[]}",
                "{\"IdentityPoolId\":{}}",
                "{\"Logins\":[]}",
                "{\"Logins\":\"text\"}",
                "{\"Logins\":{\"a\":1}}",
                "\ufeff{}",
                "{\"IdentityPoolId\":\"\\x\"}",
                "{\"IdentityPoolId\":\"\n\"}",
                "/* comment */{}",
                "{}<xml/>"
            })
    void whatIsNoJsonOfTheInputIsASerializationFault(String body) throws IOException {
        RawAnswer answer = post(CALL, body.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.body()).startsWith("{\"__type\":\"SerializationException\",\"Message\":\"");
        assertThat(answer.header("x-amzn-errortype")).isEqualTo("SerializationException:");
        assertCommon(answer, 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"IdentityPoolId\":\"us-east-1:0\",\"Logins\":null,\"AccountId\":null}",
                "{\"Unknown\":{\"a\":[{\"b\":null}]},\"IdentityPoolId\":\"us-east-1:0\",\"identityPoolId\":1,\"__type\":\"x\"}",
                " \t\r\n{ \"IdentityPoolId\" : \"us-east-1:0\" } \n",
                "{\"Identity\\u0050oolId\":\"us\\u002Deast-1:0\"}"
            })
    void nullIsAbsentAndUnknownMembersAreIgnored(String body) throws IOException {
        assertThat(post(CALL, bytes(body)).body()).isEqualTo(NOT_FOUND);
    }

    @Test
    void aRequiredMemberThatIsNullIsMissing() throws IOException {
        assertThat(post(CALL, bytes("{\"IdentityPoolId\":null}")).body())
                .isEqualTo(
                        "{\"__type\":\"ValidationException\",\"message\":\"1 validation error detected: Value null at"
                                + " 'identityPoolId' failed to satisfy constraint: Member must not be null\"}");
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() throws IOException {
        RawAnswer answer = post(CALL, new byte[(1 << 20) + 1]);

        assertThat(answer.body()).startsWith("{\"__type\":\"RequestEntityTooLargeException\"");
        assertCommon(answer, 413);
    }

    @Test
    void aPreflightThatAsksForNothingIsToldTheUsual() throws IOException {
        RawAnswer answer = exchange(bytes("OPTIONS / HTTP/1.1\r\nHost: h\r\n\r\n"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.header("access-control-allow-headers"))
                .contains("content-type", "x-amz-target", "x-amz-user-agent", "authorization", "cache-control");
        assertThat(answer.header("access-control-max-age")).isEqualTo("172800");
        assertThat(answer.header("access-control-allow-credentials")).isEmpty();
        assertThat(answer.header("x-amzn-requestid")).isNotEmpty();
    }

    /** What the header asks for is said back, and nothing of it becomes a header of its own. */
    @Test
    void aPreflightCannotAddHeaders() throws IOException {
        RawAnswer answer = exchange(bytes(
                "OPTIONS / HTTP/1.1\r\nHost: h\r\nAccess-Control-Request-Headers: a\u008d\u008aX-Evil: 1\r\n\r\n"));

        assertThat(answer.header("access-control-allow-headers")).isEqualTo("a??X-Evil: 1");
        assertThat(answer.headers()).doesNotContainKey("x-evil");
    }

    @Test
    void answersWithoutOutputAreEmpty() throws IOException {
        emulator.pool("\"AllowUnauthenticatedIdentities\":true");
        RawAnswer answer = post(
                TYPE + "Authorization: x\r\nX-Amz-Target: AWSCognitoIdentityService.DeleteIdentityPool\r\n",
                bytes("{\"IdentityPoolId\":\"" + RunningEmulator.id(1) + "\"}"));

        assertThat(answer.body()).isEmpty();
        assertThat(answer.header("content-length")).isEqualTo("0");
        assertCommon(answer, 200);
    }

    @Test
    void aSignatureInTheQueryIsOneToo() throws IOException {
        String headers = TYPE + "X-Amz-Target: AWSCognitoIdentityService.ListIdentityPools\r\n";
        byte[] body = bytes("{\"MaxResults\":1}");

        assertThat(exchange(RawConnection.request("POST /?X-Amz-Signature=0 HTTP/1.1", headers, body))
                        .body())
                .isEqualTo("{\"IdentityPools\":[]}");
        assertThat(exchange(RawConnection.request("POST /?x=X-Amz HTTP/1.1", headers, body))
                        .body())
                .isEqualTo("{\"__type\":\"MissingAuthenticationTokenException\","
                        + "\"message\":\"Missing Authentication Token\"}");
    }

    private RawAnswer post(String headers, byte[] body) throws IOException {
        return exchange(RawConnection.request("POST / HTTP/1.1", headers, body));
    }

    private RawAnswer exchange(byte[] request) throws IOException {
        return RawConnection.exchange(emulator.endpoint(), request).orElseThrow();
    }

    private static void assertCommon(RawAnswer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("content-type")).isEqualTo("application/x-amz-json-1.1");
        assertThat(answer.header("content-length"))
                .isEqualTo(String.valueOf(answer.body().getBytes(StandardCharsets.UTF_8).length));
        assertThat(answer.header("x-amzn-requestid")).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        assertThat(answer.header("date")).endsWith("GMT");
        assertThat(answer.header("access-control-allow-origin")).isEqualTo("*");
        assertThat(answer.header("access-control-expose-headers"))
                .isEqualTo("x-amzn-RequestId,x-amzn-ErrorType,x-amzn-ErrorMessage,Date");
        assertThat(answer.header("x-amzn-errortype").isEmpty()).isEqualTo(status < 400);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] gzip(byte[] body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body);
        }
        return bytes.toByteArray();
    }
}
