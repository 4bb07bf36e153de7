package dev.smithwright.runtime.client.signing;

import dev.smithwright.runtime.client.transport.HttpRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignRequest;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/** The AWS SDK's signer, loaded with the first call that is signed. */
final class AwsSigning {

    private static final AwsV4HttpSigner SIGNER = AwsV4HttpSigner.create();

    private AwsSigning() {}

    static HttpRequest sign(HttpRequest request, AwsCredentialsIdentity identity, SigningScope scope, Instant time) {
        SdkHttpRequest signed =
                signed(description(request, identity, scope, time).build());
        Map<String, String> headers = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> header : signed.headers().entrySet()) {
            headers.put(header.getKey().toLowerCase(Locale.ROOT), String.join(",", header.getValue()));
        }
        return request.withHeaders(headers);
    }

    /** Returns what the AWS SDK's signer is asked for: a signature in headers, where nothing else is added. */
    static SignRequest.Builder<AwsCredentialsIdentity> description(
            HttpRequest request, AwsCredentialsIdentity identity, SigningScope scope, Instant time) {
        return SignRequest.builder(identity)
                .request(sdkRequest(request))
                .payload(ContentStreamProvider.fromByteArrayUnsafe(request.body()))
                .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, scope.signingName())
                .putProperty(AwsV4HttpSigner.REGION_NAME, scope.region())
                .putProperty(HttpSigner.SIGNING_CLOCK, Clock.fixed(time, ZoneOffset.UTC));
    }

    static SdkHttpRequest signed(SignRequest<AwsCredentialsIdentity> description) {
        return SIGNER.sign(description).request();
    }

    private static SdkHttpRequest sdkRequest(HttpRequest request) {
        // Not by fromValue, whose stream would be the first of a short program.
        SdkHttpRequest.Builder builder = SdkHttpRequest.builder()
                .method(SdkHttpMethod.valueOf(request.method().toUpperCase(Locale.ROOT)))
                .uri(request.uri());
        for (Map.Entry<String, String> header : request.headers().entrySet()) {
            builder.putHeader(header.getKey(), header.getValue());
        }
        return builder.build();
    }
}
