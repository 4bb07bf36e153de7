package dev.smithwright.runtime.client.signing;

import dev.smithwright.runtime.client.transport.HttpRequest;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner.AuthLocation;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/** Signatures in the query of an address, by the AWS SDK's signer. Loaded with the first request that is presigned. */
final class AwsPresigning {

    private static final Duration SHORTEST = Duration.ofSeconds(1);

    /** The longest that Signature Version 4 allows (AWS, "Authenticating Requests: Using Query Parameters"). */
    private static final Duration LONGEST = Duration.ofDays(7);

    private static final String SIGNED_HEADERS = "X-Amz-SignedHeaders";

    /** In the order that botocore writes them in, after the parameters of the operation. A signature covers them in any order. */
    private static final List<String> PARAMETERS = List.of(
            "X-Amz-Algorithm",
            "X-Amz-Credential",
            "X-Amz-Date",
            "X-Amz-Expires",
            SIGNED_HEADERS,
            "X-Amz-Security-Token",
            "X-Amz-Signature");

    private AwsPresigning() {}

    /**
     * Returns the time in whole seconds.
     *
     * @throws IllegalArgumentException if it is shorter than a second or longer than 7 days
     */
    static Duration checked(Duration validFor) {
        if (validFor.compareTo(SHORTEST) < 0 || validFor.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "a presigned request is valid for 1 second to 7 days, and validFor is " + validFor);
        }
        return validFor.truncatedTo(ChronoUnit.SECONDS);
    }

    static PresignedRequest presign(
            HttpRequest request, AwsCredentialsIdentity identity, SigningScope scope, Instant time, Duration validFor) {
        SdkHttpRequest signed = AwsSigning.signed(AwsSigning.description(request, identity, scope, time)
                .putProperty(AwsV4HttpSigner.AUTH_LOCATION, AuthLocation.QUERY_STRING)
                .putProperty(AwsV4HttpSigner.EXPIRATION_DURATION, validFor)
                .build());
        return new PresignedRequest(
                request.method(),
                url(request.uri(), signed.getUri().getRawQuery()),
                signedHeaders(request, signed),
                expiration(identity, time.truncatedTo(ChronoUnit.SECONDS).plus(validFor)));
    }

    private static URI url(URI unsigned, String signedQuery) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : signedQuery.split("&", -1)) {
            pairs.put(pair.substring(0, Math.max(0, pair.indexOf('='))), pair);
        }
        StringJoiner query = new StringJoiner("&");
        if (unsigned.getRawQuery() != null) {
            query.add(unsigned.getRawQuery());
        }
        for (String name : PARAMETERS) {
            if (pairs.containsKey(name)) {
                query.add(pairs.get(name));
            }
        }
        return URI.create(
                unsigned.getScheme() + "://" + unsigned.getRawAuthority() + unsigned.getRawPath() + "?" + query);
    }

    private static Map<String, String> signedHeaders(HttpRequest request, SdkHttpRequest signed) {
        List<String> names = List.of(signed.firstMatchingRawQueryParameter(SIGNED_HEADERS)
                .orElseThrow()
                .split(";", -1));
        Map<String, String> headers = new LinkedHashMap<>(request.headers());
        headers.keySet().retainAll(names);
        return headers;
    }

    private static Instant expiration(AwsCredentialsIdentity identity, Instant expiration) {
        return identity.expirationTime().filter(end -> end.isBefore(expiration)).orElse(expiration);
    }
}
