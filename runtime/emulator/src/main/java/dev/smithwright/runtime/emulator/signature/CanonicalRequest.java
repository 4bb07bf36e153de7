package dev.smithwright.runtime.emulator.signature;

import dev.smithwright.runtime.emulator.http.ServerRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;

/** A request in the one form that both sides sign (AWS, "Create a signed AWS API request", "canonical request"). */
final class CanonicalRequest {

    private CanonicalRequest() {}

    /**
     * Returns the canonical form. Headers arrive as Latin-1, byte by byte, and so they are returned: what the caller has
     * signed are the bytes that it sent.
     */
    static byte[] of(ServerRequest request, QueryParameters query, List<String> signedHeaders) {
        String canonical = request.method()
                + '\n'
                + path(request.uri())
                + '\n'
                + query.canonicalWithout(PresignedQuery.SIGNATURE)
                + '\n'
                + headers(request, signedHeaders)
                + '\n'
                + String.join(";", new TreeSet<>(signedHeaders))
                + '\n'
                + SignatureDigest.hash(request.body());
        return canonical.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Without segments that lead nowhere, and encoded once more than it was sent, as for every service but S3. */
    private static String path(URI uri) {
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : path.split("/", -1)) {
            if (segment.equals("..")) {
                segments.pollLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(PercentEncoding.encode(segment.getBytes(StandardCharsets.UTF_8)));
            }
        }
        boolean isFolder = path.endsWith("/") && !segments.isEmpty();
        return '/' + String.join("/", segments) + (isFolder ? "/" : "");
    }

    /** One line for each; a header that is not there has an empty value, which nobody signs. */
    private static String headers(ServerRequest request, List<String> names) {
        StringBuilder lines = new StringBuilder();
        for (String name : new TreeSet<>(names)) {
            lines.append(name).append(':');
            List<String> values = request.headers().getOrDefault(name, List.of());
            for (int i = 0; i < values.size(); i++) {
                lines.append(i == 0 ? "" : ",").append(unified(values.get(i)));
            }
            lines.append('\n');
        }
        return lines.toString();
    }

    /** Without white space at the ends, and with a single space for any other run of it. */
    private static String unified(String value) {
        StringBuilder unified = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c > ' ') {
                unified.append(c);
            } else if (!unified.isEmpty() && unified.charAt(unified.length() - 1) != ' ') {
                unified.append(' ');
            }
        }
        boolean endsInSpace = !unified.isEmpty() && unified.charAt(unified.length() - 1) == ' ';
        return endsInSpace ? unified.substring(0, unified.length() - 1) : unified.toString();
    }
}
