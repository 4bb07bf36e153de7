package dev.smithwright.runtime.client.wire;

import dev.smithwright.runtime.client.transport.HttpRequest;
import java.util.Locale;

/** Which headers users may add to requests. Loaded with the first of them. */
final class RequestHeaders {

    private RequestHeaders() {}

    /** Returns the name in lower case. */
    static String checkedName(String name, String value) {
        String lowerCase = name.toLowerCase(Locale.ROOT);
        HttpRequest.checkHeader(lowerCase, value);
        if (isTaken(lowerCase)) {
            throw new IllegalArgumentException("header " + lowerCase
                    + " belongs to the protocol, the signature or the connection: it cannot be given");
        }
        return lowerCase;
    }

    private static boolean isTaken(String name) {
        return switch (name) {
            case "authorization",
                    "connection",
                    "content-encoding",
                    "content-length",
                    "content-type",
                    "expect",
                    "host",
                    "transfer-encoding",
                    "upgrade",
                    "x-amz-content-sha256",
                    "x-amz-date",
                    "x-amz-security-token",
                    "x-amz-target" -> true;
            default -> false;
        };
    }
}
