package dev.smithwright.runtime.client.signing;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Computes signatures the way a service does to check them, written from AWS's description of Signature Version 4 ("Create a
 * signed AWS API request") on the JDK alone, and apart from the signer under test.
 */
public final class SignatureV4Check {

    private static final String ALGORITHM = "AWS4-HMAC-SHA256";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private SignatureV4Check() {}

    /** Returns the header {@code Authorization} that a request without query should have, given the one that it has. */
    public static String expected(
            String method, String path, Map<String, String> headers, byte[] body, String secretAccessKey)
            throws GeneralSecurityException {
        return expected(method, URI.create("http://host" + path), headers, body, secretAccessKey);
    }

    /** Returns the header {@code Authorization} that the request should have, given the one that it has. */
    static String expected(String method, URI uri, Map<String, String> headers, byte[] body, String secretAccessKey)
            throws GeneralSecurityException {
        String authorization = headers.get("authorization");
        String credential = between(authorization, "Credential=", ",");
        String signedHeaders = between(authorization, "SignedHeaders=", ",");
        String canonical = canonicalRequest(
                method, uri, parameters(uri.getRawQuery()), canonicalHeaders(headers, signedHeaders), hash(body));
        return ALGORITHM + " Credential=" + credential + ", SignedHeaders=" + signedHeaders + ", Signature="
                + signature(canonical, headers.get("x-amz-date"), credential, secretAccessKey);
    }

    /** Returns the signature that should be in the query of the address, given what else is in it. */
    static String expectedInQuery(
            String method, URI uri, Map<String, String> headers, byte[] body, String secretAccessKey)
            throws GeneralSecurityException {
        List<String> signed = parameters(uri.getRawQuery()).stream()
                .filter(pair -> !pair.startsWith("X-Amz-Signature="))
                .toList();
        String canonical = canonicalRequest(
                method, uri, signed, canonicalHeaders(headers, parameter(uri, "X-Amz-SignedHeaders")), hash(body));
        return signature(canonical, parameter(uri, "X-Amz-Date"), parameter(uri, "X-Amz-Credential"), secretAccessKey);
    }

    /** Returns a parameter of the query, decoded. */
    static String parameter(URI uri, String name) {
        return parameters(uri.getRawQuery()).stream()
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> decoded(pair.substring(name.length() + 1)))
                .findFirst()
                .orElseThrow();
    }

    private static String canonicalRequest(
            String method, URI uri, List<String> parameters, CanonicalHeaders headers, String bodyHash) {
        // By name and then by value: as one text, "a-b=" would come before "a=".
        List<String> sorted = parameters.stream()
                .sorted(Comparator.<String, String>comparing(pair -> pair.substring(0, pair.indexOf('=')))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        return method + "\n" + canonicalPath(uri.getRawPath()) + "\n" + String.join("&", sorted) + "\n"
                + headers.lines() + "\n" + headers.names() + "\n" + bodyHash;
    }

    /** Without segments that go nowhere, and encoded once more than it is sent. */
    private static String canonicalPath(String path) {
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : path.split("/", -1)) {
            if (segment.equals("..")) {
                segments.pollLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(encoded(segment));
            }
        }
        boolean isFolder = path.endsWith("/") && !segments.isEmpty();
        return "/" + String.join("/", segments) + (isFolder ? "/" : "");
    }

    /** Encoded in the one way in which a signature covers them, {@code name=} where there is no value. */
    private static List<String> parameters(String query) {
        List<String> parameters = new ArrayList<>();
        for (String pair : query == null || query.isEmpty() ? new String[0] : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            parameters.add(encoded(decoded(name)) + "=" + encoded(decoded(value)));
        }
        return parameters;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b > 0 && (Character.isLetterOrDigit(b) || "-._~".indexOf(b) >= 0);
            encoded.append(plain ? String.valueOf((char) b) : "%" + HEX.toHexDigits(b));
        }
        return encoded.toString();
    }

    private record CanonicalHeaders(String names, String lines) {}

    private static CanonicalHeaders canonicalHeaders(Map<String, String> headers, String signedHeaders) {
        Map<String, String> sorted = new TreeMap<>();
        Arrays.stream(signedHeaders.split(";", -1)).forEach(name -> sorted.put(name, headers.get(name)));
        StringBuilder lines = new StringBuilder();
        sorted.forEach((name, value) -> lines.append(name)
                .append(':')
                .append(value.trim().replaceAll("\\s+", " "))
                .append('\n'));
        return new CanonicalHeaders(String.join(";", sorted.keySet()), lines.toString());
    }

    private static String signature(String canonicalRequest, String date, String credential, String secretAccessKey)
            throws GeneralSecurityException {
        String scope = credential.substring(credential.indexOf('/') + 1);
        byte[] key = ("AWS4" + secretAccessKey).getBytes(StandardCharsets.UTF_8);
        for (String part : scope.split("/", -1)) {
            key = hmac(key, part);
        }
        String hash = hash(canonicalRequest.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hmac(key, ALGORITHM + "\n" + date + "\n" + scope + "\n" + hash));
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
