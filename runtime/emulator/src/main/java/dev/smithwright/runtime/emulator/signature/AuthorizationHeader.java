package dev.smithwright.runtime.emulator.signature;

import dev.smithwright.runtime.emulator.http.ServerRequest;
import dev.smithwright.runtime.shape.PrintableText;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A signature in headers. */
final class AuthorizationHeader {

    private static final int MAX_QUOTED = 64;

    private AuthorizationHeader() {}

    /**
     * Reads the signature.
     *
     * @param header value of the header {@code Authorization}
     * @throws RefusedSignatureException if it is not complete
     */
    static PresentedSignature read(String header, ServerRequest request) {
        Map<String, String> parts = parts(header.trim());
        MissingParts missing = new MissingParts();
        String credential = missing.require(parts.get("Credential"), needs("Credential"));
        String signature = missing.require(parts.get("Signature"), needs("Signature"));
        String signedHeaders = missing.require(parts.get("SignedHeaders"), needs("SignedHeaders"));
        String date = missing.require(
                date(request), "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.");
        missing.refuseIfAny();
        return PresentedSignature.of(
                credential, date, signedHeaders, signature, request.header("x-amz-security-token"), null);
    }

    private static Map<String, String> parts(String header) {
        int algorithmEnd = header.indexOf(' ');
        String algorithm = algorithmEnd < 0 ? header : header.substring(0, algorithmEnd);
        if (!algorithm.equals(SignatureVerifier.ALGORITHM)) {
            throw RefusedSignatureException.incomplete("Unsupported AWS 'algorithm': " + quoted(algorithm) + ".");
        }
        Map<String, String> parts = new HashMap<>();
        for (String part : header.substring(algorithm.length()).trim().split(",", -1)) {
            addTo(parts, part.trim());
        }
        return parts;
    }

    private static void addTo(Map<String, String> parts, String part) {
        int equals = part.indexOf('=');
        if (equals >= 0) {
            parts.put(part.substring(0, equals), part.substring(equals + 1));
        } else if (!part.isEmpty()) {
            throw RefusedSignatureException.incomplete(
                    quoted(part) + " not a valid key=value pair (missing equal-sign) in Authorization header.");
        }
    }

    private static @Nullable String date(ServerRequest request) {
        String date = request.header("x-amz-date");
        return date == null ? request.header("date") : date;
    }

    private static String needs(String part) {
        return "Authorization header requires '" + part + "' parameter.";
    }

    private static String quoted(String text) {
        return "'" + PrintableText.of(text, MAX_QUOTED) + "'";
    }
}
