package dev.smithwright.runtime.client.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smithwright.runtime.client.transport.CallInterruptedException;
import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.client.transport.HttpResponse;
import dev.smithwright.runtime.error.ErrorDetails;
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
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import software.amazon.awssdk.identity.spi.ResolveIdentityRequest;

class SignatureV4SignerTest {

    private static final String KEY_ID = "AKIDEXAMPLE";
    private static final String SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2015-08-30T12:36:00Z"), ZoneOffset.UTC);

    /** The case "get-vanilla" of AWS's published test suite for Signature Version 4. */
    @Test
    void theCheckGivesThePublishedSignature() throws Exception {
        String published = "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, "
                + "SignedHeaders=host;x-amz-date, "
                + "Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31";
        Map<String, String> headers = Map.of(
                "host", "example.amazonaws.com",
                "x-amz-date", "20150830T123600Z",
                "authorization", published);

        assertThat(SignatureV4Check.expected("GET", "/", headers, new byte[0], SECRET))
                .isEqualTo(published);
    }

    @Test
    void signsHeadersAndBody() throws Exception {
        HttpRequest request = noteRequest("{\"NoteId\":\"é\"}");

        HttpRequest signed = signer(new FixedCredentials(KEY_ID, SECRET, null)).sign(NoteBook.PUT_NOTE, request);

        assertThat(signed.headers().get("authorization"))
                .contains("/us-east-1/notebook/aws4_request")
                .contains("content-type;host;x-amz-content-sha256;x-amz-date;x-amz-target")
                .isEqualTo(expected(signed));
        assertThat(signed.body()).isSameAs(request.body());
        assertThat(signed.headers()).containsAllEntriesOf(request.headers());
    }

    @Test
    void sendsAndSignsTheSessionToken() throws Exception {
        HttpRequest signed =
                signer(new FixedCredentials(KEY_ID, SECRET, "token/+=")).sign(NoteBook.PUT_NOTE, noteRequest("{}"));

        assertThat(signed.headers()).containsEntry("x-amz-security-token", "token/+=");
        assertThat(signed.headers().get("authorization"))
                .contains(";x-amz-security-token;")
                .isEqualTo(expected(signed));
    }

    @Test
    void signsThePortOfAnEmulator() throws Exception {
        HttpRequest request = new HttpRequest(
                "POST", URI.create("http://127.0.0.1:4566/"), Map.of(), new byte[0], Duration.ofSeconds(1));

        HttpRequest signed = signer(new FixedCredentials(KEY_ID, SECRET, null)).sign(NoteBook.PUT_NOTE, request);

        assertThat(signed.headers()).containsEntry("host", "127.0.0.1:4566");
    }

    @Test
    void tellsWhatToDoWithoutCredentials() {
        assertThatThrownBy(() -> signer(null).sign(NoteBook.PUT_NOTE, noteRequest("{}")))
                .isInstanceOf(SigningException.class)
                .hasMessage("a call of NoteBook_20240101.PutNote has to be signed, and the client has no credentials: "
                        + "call credentials(...) on its builder");
    }

    @Test
    void tellsWhatToDoWithoutRegion() {
        SignatureV4Signer signer = new SignatureV4Signer(new FixedCredentials(KEY_ID, SECRET, null), null, CLOCK);

        assertThatThrownBy(() -> signer.sign(NoteBook.PUT_NOTE, noteRequest("{}")))
                .isInstanceOf(SigningException.class)
                .hasMessageContaining("the client has no region: call region(...) on its builder, or set AWS_REGION");
    }

    @Test
    void tellsWhyTheProviderFailed() {
        IllegalStateException cause = new IllegalStateException("the profile is empty");

        assertThatThrownBy(() -> signer(new FixedFuture(CompletableFuture.failedFuture(cause)))
                        .sign(NoteBook.PUT_NOTE, noteRequest("{}")))
                .isInstanceOf(SigningException.class)
                .hasMessageEndingWith("the provider of credentials failed: the profile is empty")
                .hasCause(cause);
    }

    @Test
    void anInterruptEndsTheWaitForCredentials() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> signer(new FixedFuture(new CompletableFuture<>()))
                            .sign(NoteBook.PUT_NOTE, noteRequest("{}")))
                    .isInstanceOf(CallInterruptedException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void presignsInTheQuery() throws Exception {
        HttpRequest request = presignable("?NoteId=a%20b");

        PresignedRequest presigned = signer(new FixedCredentials(KEY_ID, SECRET, "token/+="))
                .presign(NoteBook.PUT_NOTE, request, Duration.ofMillis(300_999));

        assertThat(presigned.method()).isEqualTo("POST");
        assertThat(presigned.url().toString())
                .startsWith("https://notes.us-east-1.amazonaws.com/?NoteId=a%20b&X-Amz-Algorithm=AWS4-HMAC-SHA256&"
                        + "X-Amz-Credential=AKIDEXAMPLE%2F20150830%2Fus-east-1%2Fnotebook%2Faws4_request&"
                        + "X-Amz-Date=20150830T123600Z&X-Amz-Expires=300&"
                        + "X-Amz-SignedHeaders=content-type%3Bhost%3Bx-amz-target&"
                        + "X-Amz-Security-Token=token%2F%2B%3D&X-Amz-Signature=");
        Map<String, String> sent = new LinkedHashMap<>(presigned.headers());
        assertThat(sent).containsOnlyKeys("content-type", "x-amz-target");
        sent.put("host", "notes.us-east-1.amazonaws.com");
        assertThat(SignatureV4Check.parameter(presigned.url(), "X-Amz-Signature"))
                .isEqualTo(SignatureV4Check.expectedInQuery("POST", presigned.url(), sent, new byte[0], SECRET));
    }

    @Test
    void aPresignedRequestShowsNoSecret() {
        PresignedRequest presigned = signer(new FixedCredentials(KEY_ID, SECRET, "token"))
                .presign(NoteBook.PUT_NOTE, presignable("?Text=secret"), Duration.ofMinutes(5));

        assertThat(presigned)
                .hasToString(
                        "PresignedRequest[POST https://notes.us-east-1.amazonaws.com/ [content-type, x-amz-target],"
                                + " until 2015-08-30T12:41:00Z]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S", "PT0.999S", "PT168H0.001S", "PT1000000000000000H"})
    void howLongIsLimited(Duration validFor) {
        SignatureV4Signer signer = signer(new FixedCredentials(KEY_ID, SECRET, null));
        String message = "a presigned request is valid for 1 second to 7 days, and validFor is " + validFor;

        assertThatThrownBy(() -> signer.presign(NoteBook.PUT_NOTE, presignable(""), validFor))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThat(failure(signer.presignAsync(NoteBook.PUT_NOTE, presignable(""), validFor)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT1S", "PT168H"})
    void theLimitsThemselvesAreAllowed(Duration validFor) {
        PresignedRequest presigned = signer(new FixedCredentials(KEY_ID, SECRET, null))
                .presign(NoteBook.PUT_NOTE, presignable(""), validFor);

        assertThat(presigned.url().getQuery()).contains("X-Amz-Expires=" + validFor.toSeconds() + "&");
        assertThat(presigned.expiration()).isEqualTo(CLOCK.instant().plus(validFor));
    }

    @Test
    void credentialsThatEndEarlierEndTheRequest() {
        Instant end = CLOCK.instant().plusSeconds(60);
        SignatureV4Signer signer =
                signer(new FixedFuture(CompletableFuture.completedFuture(new Ending(KEY_ID, SECRET, end))));

        assertThat(signer.presign(NoteBook.PUT_NOTE, presignable(""), Duration.ofSeconds(61))
                        .expiration())
                .isEqualTo(end);
        assertThat(signer.presign(NoteBook.PUT_NOTE, presignable(""), Duration.ofSeconds(59))
                        .expiration())
                .isEqualTo(end.minusSeconds(1));
    }

    @Test
    void presigningTellsWhatIsMissingToo() {
        assertThatThrownBy(() -> signer(null).presign(NoteBook.PUT_NOTE, presignable(""), Duration.ofSeconds(1)))
                .isInstanceOf(SigningException.class)
                .hasMessageContaining("the client has no credentials");
        assertThat(failure(signer(null).presignAsync(NoteBook.PUT_NOTE, presignable(""), Duration.ofSeconds(1))))
                .isInstanceOf(SigningException.class)
                .hasMessageContaining("the client has no credentials");
    }

    @Test
    void presigningWithoutWaitingGivesTheSame() {
        SignatureV4Signer signer = signer(new FixedCredentials(KEY_ID, SECRET, "token"));

        assertThat(signer.presignAsync(NoteBook.PUT_NOTE, presignable("?a=b"), Duration.ofSeconds(9))
                        .join())
                .isEqualTo(signer.presign(NoteBook.PUT_NOTE, presignable("?a=b"), Duration.ofSeconds(9)));
    }

    @Test
    void otherCredentialsSignByTheSameClock() {
        SignatureV4Signer signer = signer(new FixedCredentials(KEY_ID, SECRET, null));
        SignatureV4Signer other = signer.withCredentials(new FixedCredentials("AKIDOTHER", SECRET, null));
        HttpRequest sent = signer.sign(NoteBook.PUT_NOTE, noteRequest("{}"));
        boolean corrected = signer.correctClock(
                NoteBook.READ_NOTE.errors().unmodeled(ErrorDetails.raised("RequestTimeTooSkewed", 400, null)),
                sent,
                new HttpResponse(400, Map.of("date", List.of("Sun, 30 Aug 2015 13:36:00 GMT")), new byte[0]));

        HttpRequest signed = other.sign(NoteBook.PUT_NOTE, noteRequest("{}"));

        assertThat(corrected).isTrue();
        assertThat(signed.headers()).containsEntry("x-amz-date", "20150830T133600Z");
        assertThat(signed.headers().get("authorization")).contains("Credential=AKIDOTHER/");
    }

    private static Throwable failure(CompletableFuture<?> future) {
        return future.handle((result, failure) -> failure).join();
    }

    private static HttpRequest presignable(String query) {
        HttpRequest request = noteRequest("");
        return request.withUri(URI.create(request.uri() + query));
    }

    @Test
    void showsNoSecret() {
        assertThat(new FixedCredentials(KEY_ID, SECRET, "token")).hasToString("FixedCredentials[AKIDEXAMPLE]");
    }

    private static SignatureV4Signer signer(IdentityProvider<? extends AwsCredentialsIdentity> credentials) {
        return new SignatureV4Signer(credentials, "us-east-1", CLOCK);
    }

    private static HttpRequest noteRequest(String body) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("content-type", "application/x-amz-json-1.1");
        headers.put("x-amz-target", "NoteBook_20240101.PutNote");
        headers.put("user-agent", "test/1");
        return new HttpRequest(
                "POST",
                URI.create("https://notes.us-east-1.amazonaws.com/"),
                headers,
                body.getBytes(StandardCharsets.UTF_8),
                Duration.ofSeconds(1));
    }

    private static String expected(HttpRequest signed) throws Exception {
        return SignatureV4Check.expected(
                signed.method(), signed.uri().getPath(), signed.headers(), signed.body(), SECRET);
    }

    private record FixedFuture(CompletableFuture<AwsCredentialsIdentity> identity)
            implements IdentityProvider<AwsCredentialsIdentity> {

        @Override
        public Class<AwsCredentialsIdentity> identityType() {
            return AwsCredentialsIdentity.class;
        }

        @Override
        public CompletableFuture<AwsCredentialsIdentity> resolveIdentity(ResolveIdentityRequest request) {
            return identity;
        }
    }

    private record Ending(String accessKeyId, String secretAccessKey, Instant end) implements AwsCredentialsIdentity {

        @Override
        public Optional<Instant> expirationTime() {
            return Optional.of(end);
        }
    }
}
