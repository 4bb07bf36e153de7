package dev.smithwright.runtime.client.signing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Computes signatures the way a service does to check them, written from the description of Signature Version 4 and
 * apart from the signer under test. Knows requests without query, and paths that need no encoding.
 */
public final class SignatureV4Check {

    private SignatureV4Check() {}

    /** Returns the header {@code Authorization} that the request should have, given the one that it has. */
    public static String expected(
            String method, String path, Map<String, String> headers, byte[] body, String secretAccessKey)
            throws GeneralSecurityException {
        String authorization = headers.get("authorization");
        String credential = between(authorization, "Credential=", ",");
        String scope = credential.substring(credential.indexOf('/') + 1);
        String signedHeaders = between(authorization, "SignedHeaders=", ",");
        String canonicalRequest = method + "\n" + path + "\n\n" + canonicalHeaders(headers, signedHeaders) + "\n"
                + signedHeaders + "\n" + hash(body);
        String toSign = "AWS4-HMAC-SHA256\n" + headers.get("x-amz-date") + "\n" + scope + "\n"
                + hash(canonicalRequest.getBytes(StandardCharsets.UTF_8));
        byte[] key = ("AWS4" + secretAccessKey).getBytes(StandardCharsets.UTF_8);
        for (String part : scope.split("/", -1)) {
            key = hmac(key, part);
        }
        return "AWS4-HMAC-SHA256 Credential=" + credential + ", SignedHeaders=" + signedHeaders + ", Signature="
                + HexFormat.of().formatHex(hmac(key, toSign));
    }

    private static String canonicalHeaders(Map<String, String> headers, String signedHeaders) {
        Map<String, String> sorted = new TreeMap<>();
        for (String name : signedHeaders.split(";", -1)) {
            sorted.put(name, headers.get(name));
        }
        StringBuilder canonical = new StringBuilder();
        sorted.forEach((name, value) ->
                canonical.append(name).append(':').append(value.trim()).append('\n'));
        return canonical.toString();
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }

    private static String hash(byte[] bytes) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static byte[] hmac(byte[] key, String text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }
}
