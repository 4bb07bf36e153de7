package dev.smithwright.runtime.client.endpoint;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * An address, in parts (smithy.io, "parseURL function").
 *
 * @param scheme {@code http} or {@code https}
 * @param authority host and, where there is one, port
 * @param path path as it is written
 * @param normalizedPath path that begins and ends in a slash
 * @param isIp whether the host is an address in numbers
 */
public record UrlParts(String scheme, String authority, String path, String normalizedPath, boolean isIp) {

    /** Returns the parts of the address, or null where the text is none, or one with a query. */
    public static @Nullable UrlParts parse(String text) {
        try {
            URI uri = new URI(text);
            boolean http = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return http && uri.getRawAuthority() != null && uri.getRawQuery() == null ? of(uri) : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static UrlParts of(URI uri) {
        String path = uri.getRawPath();
        String host = uri.getHost() == null ? "" : uri.getHost();
        return new UrlParts(uri.getScheme(), uri.getRawAuthority(), path, normalized(path), isIp(host));
    }

    private static String normalized(String path) {
        String started = path.startsWith("/") ? path : "/" + path;
        return started.endsWith("/") ? started : started + "/";
    }

    private static boolean isIp(String host) {
        if (host.startsWith("[") && host.endsWith("]")) {
            return true;
        }
        int numbers = 0;
        int from = 0;
        for (int dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', from)) {
            numbers += isByte(host.substring(from, dot)) ? 1 : 0;
            from = dot + 1;
        }
        return numbers == 3 && isByte(host.substring(from));
    }

    private static boolean isByte(String text) {
        if (text.isEmpty() || text.length() > 3) {
            return false;
        }
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
            value = 10 * value + c - '0';
        }
        return value <= 255;
    }
}
