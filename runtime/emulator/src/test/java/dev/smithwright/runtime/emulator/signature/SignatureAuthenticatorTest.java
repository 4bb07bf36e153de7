package dev.smithwright.runtime.emulator.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.smithwright.runtime.client.signing.FixedCredentials;
import dev.smithwright.runtime.client.signing.PresignedRequest;
import dev.smithwright.runtime.client.signing.SignatureV4Signer;
import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.emulator.http.ServerRequest;
import dev.smithwright.runtime.error.ServiceException;
import dev.smithwright.runtime.notes.NoteBook;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is let through, and what services of AWS answer to the rest. */
class SignatureAuthenticatorTest {

    private static final Instant NOW = Instant.parse("2024-02-29T12:00:00Z");
    private static final String SERVICE = "notebook";
    private static final String MISMATCH = "The request signature we calculated does not match the signature you"
            + " provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for"
            + " details.";
    private static final String UNKNOWN = "The security token included in the request is invalid.";

    private Instant now = NOW;
    private final SignatureAuthenticator authenticator = new SignatureAuthenticator(
            List.of(new AccessKey("AKID", "secret", null), new AccessKey("ASIA", "temporary", "token")),
            "eu-west-1",
            () -> now);

    @Test
    void aRightSignatureLetsTheCallGoOn() {
        assertPasses(signed("AKID", "secret", null));
        assertPasses(signed("ASIA", "temporary", "token"));
        assertPasses(presigned(Duration.ofHours(1)));
    }

    @Test
    void noSignatureIsTold() {
        assertRefused(request(Map.of()), "MissingAuthenticationTokenException", "Missing Authentication Token");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"AKIX, secret, -", "AKID, secret, token", "ASIA, temporary, -", "ASIA, temporary, Token"})
    void anUnknownKeyIsTold(String id, String secret, String token) {
        assertRefused(signed(id, secret, token), "UnrecognizedClientException", UNKNOWN);
    }

    @Test
    void anotherSecretIsTold() {
        assertRefused(signed("AKID", "Secret", null), "InvalidSignatureException", MISMATCH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"content-type", "host", "x-amz-date", "x-amz-content-sha256"})
    void aHeaderThatIsCoveredCannotBeChanged(String name) {
        ServerRequest signed = signed("AKID", "secret", null);
        String changed = name.equals("x-amz-date") ? "20240229T120001Z" : signed.header(name) + "x";

        assertRefused(with(signed, name, changed), "InvalidSignatureException", MISMATCH);
    }

    @Test
    void methodPathQueryAndBodyCannotBeChanged() {
        ServerRequest signed = signed("AKID", "secret", null);

        assertRefused(
                new ServerRequest("PUT", signed.uri(), signed.headers(), signed.body()),
                "InvalidSignatureException",
                MISMATCH);
        for (String uri : List.of("/x", "/?x=", "/?x=1", "/%2F")) {
            assertRefused(
                    new ServerRequest("POST", URI.create(uri), signed.headers(), signed.body()),
                    "InvalidSignatureException",
                    MISMATCH);
        }
        assertRefused(
                new ServerRequest("POST", signed.uri(), signed.headers(), new byte[0]),
                "InvalidSignatureException",
                MISMATCH);
    }

    @Test
    void whatIsNotCoveredCannotBeAdded() {
        assertRefused(
                with(signed("AKID", "secret", null), "x-amz-target", "NoteBook.DeleteNote"),
                "InvalidSignatureException",
                "'x-amz-target' must be a 'SignedHeader' in the AWS Authorization.");
        assertPasses(with(signed("AKID", "secret", null), "user-agent", "any"));
    }

    @Test
    void theHostHasToBeCovered() {
        assertRefused(
                with(
                        signed("AKID", "secret", null),
                        "authorization",
                        authorization("SignedHeaders=x-amz-date;x-amz-content-sha256")),
                "InvalidSignatureException",
                "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.");
    }

    @ParameterizedTest
    @CsvSource({"900, true", "901, false", "-900, true", "-901, false"})
    void clocksMayDifferByAQuarterOfAnHour(int seconds, boolean isGood) {
        ServerRequest signed = signed("AKID", "secret", null);
        now = NOW.plusSeconds(seconds);

        if (isGood) {
            assertPasses(signed);
        } else {
            assertRefused(
                    signed,
                    "InvalidSignatureException",
                    seconds > 0
                            ? "Signature expired: 20240229T120000Z is now earlier than 20240229T120001Z"
                                    + " (20240229T121501Z - 15 min.)"
                            : "Signature not yet current: 20240229T120000Z is still later than 20240229T115959Z"
                                    + " (20240229T114459Z + 15 min.)");
        }
    }

    @Test
    void aPresignedRequestIsGoodForItsTime() {
        ServerRequest presigned = presigned(Duration.ofDays(7));
        now = NOW.plus(Duration.ofDays(7));
        assertPasses(presigned);

        now = now.plusSeconds(1);
        assertRefused(
                presigned,
                "InvalidSignatureException",
                "Signature expired: 20240307T120000Z is now earlier than 20240307T120001Z");
    }

    @Test
    void theScopeIsTold() {
        assertRefused(
                with(
                        signed("AKID", "secret", null),
                        "authorization",
                        "AWS4-HMAC-SHA256 Credential=AKID/20240228/us-east-1/sqs/aws5, SignedHeaders=host,"
                                + " Signature=0"),
                "InvalidSignatureException",
                "Credential should be scoped to a valid region, not 'us-east-1'."
                        + " Credential should be scoped to correct service: '" + SERVICE + "'."
                        + " Credential should be scoped with a valid terminator: 'aws4_request', not 'aws5'."
                        + " Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP:"
                        + " '20240228' != '20240229', from '20240229T120000Z'.");
    }

    static Stream<Arguments> incompleteHeaders() {
        return Stream.of(
                Arguments.of("", "Unsupported AWS 'algorithm': ''."),
                Arguments.of("Bearer abc", "Unsupported AWS 'algorithm': 'Bearer'."),
                Arguments.of(
                        "AWS4-HMAC-SHA256",
                        "Authorization header requires 'Credential' parameter."
                                + " Authorization header requires 'Signature' parameter."
                                + " Authorization header requires 'SignedHeaders' parameter."),
                Arguments.of(
                        "AWS4-HMAC-SHA256 Credential=a/b/c/d/e, Signature=",
                        "Authorization header requires 'Signature' parameter."
                                + " Authorization header requires 'SignedHeaders' parameter."),
                Arguments.of(
                        "AWS4-HMAC-SHA256 Credential",
                        "'Credential' not a valid key=value pair (missing equal-sign) in Authorization header."),
                Arguments.of(
                        "AWS4-HMAC-SHA256 Credential=AKID/20240229/eu-west-1/notebook, SignedHeaders=host, Signature=0",
                        "Credential must have exactly 5 slash-delimited elements,"
                                + " e.g. keyid/date/region/service/term, got 'AKID/20240229/eu-west-1/notebook'"));
    }

    @ParameterizedTest
    @MethodSource("incompleteHeaders")
    void whatIsMissingInHeadersIsToldAllAtOnce(String authorization, String message) {
        assertRefused(
                with(signed("AKID", "secret", null), "authorization", authorization),
                "IncompleteSignatureException",
                message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"today", "20240230T120000Z", "2024-02-29T12:00:00Z", "20240229T120000", "+2024022T120000Z"})
    void aDateOfAnotherFormIsTold(String date) {
        assertRefused(
                with(signed("AKID", "secret", null), "x-amz-date", date),
                "IncompleteSignatureException",
                "Date must be in ISO-8601 'basic format'. Got '" + date
                        + "'. See http://en.wikipedia.org/wiki/ISO_8601");
    }

    @Test
    void noDateIsTold() {
        assertRefused(
                request(Map.of("authorization", authorization("SignedHeaders=host"))),
                "IncompleteSignatureException",
                "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.");
    }

    static Stream<Arguments> incompleteQueries() {
        String all =
                "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKID%2F20240229%2Feu-west-1%2Fnotebook%2Faws4_request"
                        + "&X-Amz-Date=20240229T120000Z&X-Amz-SignedHeaders=host&X-Amz-Signature=0&X-Amz-Expires=";
        String noTime = "AWS query-string parameter 'X-Amz-Expires' must be a number of seconds from 1 to 604800.";
        return Stream.of(
                Arguments.of(
                        "X-Amz-Signature=0&X-Amz-Date=",
                        Stream.of("Algorithm", "Credential", "SignedHeaders", "Date", "Expires")
                                .map(name -> "AWS query-string parameters must include 'X-Amz-" + name + "'.")
                                .reduce((a, b) -> a + " " + b)
                                .orElseThrow()),
                Arguments.of(
                        all.replace("AWS4-HMAC-SHA256", "AWS4-ECDSA-P256-SHA256") + "60",
                        "AWS query-string parameter 'X-Amz-Algorithm' must be 'AWS4-HMAC-SHA256'."),
                Arguments.of(all + "0", noTime),
                Arguments.of(all + "-1", noTime),
                Arguments.of(all + "604801", noTime),
                Arguments.of(all + "4294967297", noTime),
                Arguments.of(all + "9".repeat(100), noTime),
                Arguments.of(all + "1e3", noTime));
    }

    @ParameterizedTest
    @MethodSource("incompleteQueries")
    void whatIsMissingInTheQueryIsToldAllAtOnce(String query, String message) {
        ServerRequest request =
                new ServerRequest("POST", URI.create("/?" + query), Map.of("host", List.of("h")), new byte[0]);

        assertRefused(request, "IncompleteSignatureException", message);
    }

    /** By nothing else than an error of the service; a blank less, or the same part twice, makes no garbage. */
    @Test
    void garbageIsRefused() {
        Random random = new Random(42);
        ServerRequest inHeaders = signed("AKID", "secret", null);
        ServerRequest inQuery = presigned(Duration.ofHours(1));
        int refused = 0;
        for (int i = 0; i < 1_000; i++) {
            String header = garbled(inHeaders.header("authorization"), random);
            // Decoded, so that no escape is cut in two, which no address may have.
            String query = garbled(inQuery.uri().getQuery(), random);
            refused += isRefused(with(inHeaders, "authorization", header)) ? 1 : 0;
            refused += isRefused(received(URI.create("/?" + query), headers(inQuery), inQuery.body())) ? 1 : 0;
        }
        assertThat(refused).isGreaterThan(1_800);
    }

    private boolean isRefused(ServerRequest request) {
        try {
            authenticator.authenticate(NoteBook.PUT_NOTE, request);
            return false;
        } catch (ServiceException e) {
            assertThat(e.httpStatus()).isEqualTo(400);
            return true;
        }
    }

    private static Map<String, String> headers(ServerRequest request) {
        Map<String, String> headers = new LinkedHashMap<>();
        request.headers().forEach((name, values) -> headers.put(name, values.get(0)));
        return headers;
    }

    /** Without a piece of the text, with a piece twice, or with another character. */
    private static String garbled(String text, Random random) {
        int start = random.nextInt(text.length());
        int end = start + 1 + random.nextInt(text.length() - start);
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, start) + text.substring(end);
            case 1 -> text.substring(0, end) + text.substring(start);
            default -> text.substring(0, start) + "=/;,&-+x".charAt(random.nextInt(8)) + text.substring(start + 1);
        };
    }

    private void assertPasses(ServerRequest request) {
        assertThatCode(() -> authenticator.authenticate(NoteBook.PUT_NOTE, request))
                .doesNotThrowAnyException();
    }

    private void assertRefused(ServerRequest request, String code, String message) {
        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> authenticator.authenticate(NoteBook.PUT_NOTE, request))
                .withMessage(message)
                .satisfies(refusal -> {
                    assertThat(refusal.details().code()).isEqualTo(code);
                    assertThat(refusal.httpStatus()).isEqualTo(400);
                });
    }

    private static String authorization(String signedHeaders) {
        return "AWS4-HMAC-SHA256 Credential=AKID/20240229/eu-west-1/" + SERVICE + "/aws4_request, " + signedHeaders
                + ", Signature=0";
    }

    private static ServerRequest signed(String id, String secret, String token) {
        HttpRequest signed = signer(id, secret, token).sign(NoteBook.PUT_NOTE, unsigned());
        return received(signed.uri(), signed.headers(), signed.body());
    }

    private static ServerRequest presigned(Duration validFor) {
        PresignedRequest presigned =
                signer("ASIA", "temporary", "token").presign(NoteBook.PUT_NOTE, unsigned(), validFor);
        Map<String, String> headers = new LinkedHashMap<>(presigned.headers());
        headers.put("host", presigned.url().getRawAuthority());
        return received(presigned.url(), headers, unsigned().body());
    }

    private static SignatureV4Signer signer(String id, String secret, String token) {
        return new SignatureV4Signer(
                new FixedCredentials(id, secret, token), SERVICE, "eu-west-1", Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static HttpRequest unsigned() {
        return new HttpRequest(
                "POST",
                URI.create("http://localhost:4566/"),
                Map.of("content-type", "application/x-amz-json-1.1"),
                "{}".getBytes(StandardCharsets.UTF_8),
                Duration.ofSeconds(1));
    }

    private static ServerRequest request(Map<String, String> headers) {
        return received(URI.create("/"), headers, new byte[0]);
    }

    private static ServerRequest received(URI uri, Map<String, String> headers, byte[] body) {
        Map<String, List<String>> received = new LinkedHashMap<>();
        headers.forEach((name, value) -> received.put(name, List.of(value)));
        return new ServerRequest("POST", uri, received, body);
    }

    private static ServerRequest with(ServerRequest request, String name, String value) {
        Map<String, List<String>> headers = new LinkedHashMap<>(request.headers());
        headers.put(name, List.of(value));
        return new ServerRequest(request.method(), request.uri(), headers, request.body());
    }
}
