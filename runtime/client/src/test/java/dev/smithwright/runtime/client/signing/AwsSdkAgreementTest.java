package dev.smithwright.runtime.client.signing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.runtime.client.signing.RandomRequests.Case;
import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.notes.NoteBook;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.signer.Aws4Signer;
import software.amazon.awssdk.auth.signer.params.Aws4PresignerParams;
import software.amazon.awssdk.auth.signer.params.Aws4SignerParams;
import software.amazon.awssdk.http.SdkHttpFullRequest;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.regions.Region;

/**
 * Signatures of random requests, by three who share no code: ours, made by the AWS SDK's {@code http-auth-aws}; the earlier
 * signer of the AWS SDK, which it replaced; and {@link SignatureV4Check}, written from the specification. To compare with
 * the SDK's current signer would be to compare it with itself.
 */
@SuppressWarnings("deprecation") // the earlier signer is asked because it is another
class AwsSdkAgreementTest {

    static Stream<Case> cases() {
        return RandomRequests.cases(1_000);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void signatures(Case random) throws Exception {
        HttpRequest signed = signer(random).sign(NoteBook.PUT_NOTE, random.request());

        // Ours sends the hash of the body in a header too, which the earlier signer does if it is asked to.
        SdkHttpFullRequest peer = Aws4Signer.create()
                .sign(
                        request(random.request())
                                .putHeader("x-amz-content-sha256", "required")
                                .build(),
                        Aws4SignerParams.builder()
                                .awsCredentials(credentials(random))
                                .signingName(random.signingName())
                                .signingRegion(Region.of(random.region()))
                                .signingClockOverride(clock(random))
                                .build());

        assertThat(signed.headers()).isEqualTo(headers(peer));
        assertThat(signed.headers().get("authorization"))
                .isEqualTo(SignatureV4Check.expected(
                        signed.method(), signed.uri(), signed.headers(), signed.body(), random.secretAccessKey()));
        assertThat(signed.uri()).isEqualTo(random.request().uri());
        assertThat(signed.body()).isSameAs(random.request().body());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void presignedSignatures(Case random) throws Exception {
        HttpRequest request = random.request().withBody(new byte[0]);

        PresignedRequest presigned = signer(random).presign(NoteBook.PUT_NOTE, request, random.validFor());

        SdkHttpFullRequest peer = Aws4Signer.create()
                .presign(
                        request(request).build(),
                        Aws4PresignerParams.builder()
                                .awsCredentials(credentials(random))
                                .signingName(random.signingName())
                                .signingRegion(Region.of(random.region()))
                                .signingClockOverride(clock(random))
                                .expirationTime(random.time().plus(random.validFor()))
                                .build());
        assertThat(authentication(presigned.url())).isEqualTo(authentication(peer.getUri()));
        Map<String, String> sent = new LinkedHashMap<>(presigned.headers());
        sent.put("host", headers(peer).get("host"));
        assertThat(SignatureV4Check.parameter(presigned.url(), "X-Amz-Signature"))
                .isEqualTo(SignatureV4Check.expectedInQuery(
                        presigned.method(), presigned.url(), sent, new byte[0], random.secretAccessKey()));
        assertThat(presigned.url().toString()).startsWith(request.uri().toString());
    }

    private static SignatureV4Signer signer(Case random) {
        return new SignatureV4Signer(random.credentials(), random.signingName(), random.region(), clock(random));
    }

    private static Clock clock(Case random) {
        return Clock.fixed(random.time(), ZoneOffset.UTC);
    }

    private static AwsCredentials credentials(Case random) {
        return random.sessionToken() == null
                ? AwsBasicCredentials.create(random.accessKeyId(), random.secretAccessKey())
                : AwsSessionCredentials.create(random.accessKeyId(), random.secretAccessKey(), random.sessionToken());
    }

    private static SdkHttpFullRequest.Builder request(HttpRequest request) {
        SdkHttpFullRequest.Builder builder = SdkHttpFullRequest.builder()
                .method(SdkHttpMethod.fromValue(request.method()))
                .uri(request.uri())
                .contentStreamProvider(() -> new ByteArrayInputStream(request.body()));
        request.headers().forEach(builder::putHeader);
        return builder;
    }

    private static Map<String, String> headers(SdkHttpFullRequest request) {
        Map<String, String> headers = new LinkedHashMap<>();
        request.headers()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(",", values)));
        return headers;
    }

    /** Returns what the signer has put into the query. */
    private static Map<String, String> authentication(URI url) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : url.getRawQuery().split("&", -1)) {
            if (pair.startsWith("X-Amz-")) {
                parameters.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
            }
        }
        return parameters;
    }
}
