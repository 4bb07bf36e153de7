package dev.smithwright.runtime.emulator.signature;

import dev.smithwright.runtime.emulator.http.ServerRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells right signatures from wrong ones. */
final class SignatureVerifier {

    static final String ALGORITHM = "AWS4-HMAC-SHA256";

    private final KnownKeys keys;
    private final SignatureScope scope;
    private final InstantSource clock;

    SignatureVerifier(KnownKeys keys, SignatureScope scope, InstantSource clock) {
        this.keys = keys;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * Returns whether the request is signed; if so, its signature is right.
     *
     * @throws RefusedSignatureException if it is signed, and not rightly
     */
    boolean verify(ServerRequest request) {
        QueryParameters query = QueryParameters.of(request.uri().getRawQuery());
        PresentedSignature presented = presented(request, query);
        if (presented == null) {
            return false;
        }
        AccessKey key = keys.keyOf(presented);
        scope.check(presented.scope(), SigningTime.format(presented.time()));
        SigningTime.check(presented.time(), presented.validFor(), clock);
        checkCoverage(request, presented.signedHeaders());
        checkSignature(key, presented, CanonicalRequest.of(request, query, presented.signedHeaders()));
        return true;
    }

    private static @Nullable PresentedSignature presented(ServerRequest request, QueryParameters query) {
        String authorization = request.header("authorization");
        if (authorization != null) {
            return AuthorizationHeader.read(authorization, request);
        }
        return PresignedQuery.isSigned(query) ? PresignedQuery.read(query) : null;
    }

    /** What says where a request goes and what it asks for has to be signed, or anybody could change it on its way. */
    private static void checkCoverage(ServerRequest request, List<String> signedHeaders) {
        if (!signedHeaders.contains("host")) {
            throw RefusedSignatureException.invalid(
                    "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.");
        }
        for (String name : request.headers().keySet()) {
            if (name.startsWith("x-amz-") && !signedHeaders.contains(name)) {
                throw RefusedSignatureException.invalid(
                        "'" + name + "' must be a 'SignedHeader' in the AWS Authorization.");
            }
        }
    }

    private static void checkSignature(AccessKey key, PresentedSignature presented, byte[] canonicalRequest) {
        String text = ALGORITHM
                + '\n'
                + SigningTime.format(presented.time())
                + '\n'
                + presented.scope().text()
                + '\n'
                + SignatureDigest.hash(canonicalRequest);
        byte[] expected =
                SignatureDigest.sign(key.secret(), presented.scope(), text).getBytes(StandardCharsets.UTF_8);
        // Takes as long for a signature that is nearly right as for any other.
        if (!MessageDigest.isEqual(expected, presented.signature().getBytes(StandardCharsets.UTF_8))) {
            throw RefusedSignatureException.invalid("The request signature we calculated does not match the signature"
                    + " you provided. Check your AWS Secret Access Key and signing method. Consult the service"
                    + " documentation for details.");
        }
    }
}
