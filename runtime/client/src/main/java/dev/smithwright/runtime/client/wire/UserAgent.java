package dev.smithwright.runtime.client.wire;

import dev.smithwright.runtime.operation.ServiceDescription;

/** How a client names itself to the service: itself, the Java that it runs on, and the API that it was generated for. */
final class UserAgent {

    private UserAgent() {}

    static String of(ServiceDescription service) {
        String version = UserAgent.class.getPackage().getImplementationVersion();
        String api = service.sdkId() == null ? service.name() : service.sdkId();
        return "smithwright" + (version == null ? "" : "/" + token(version))
                + " java/" + token(System.getProperty("java.version", "unknown"))
                + " api/" + token(api) + "#" + token(service.version());
    }

    /** Returns the text with {@code _} for what would end a token of a header (RFC 9110, "Tokens"). */
    private static String token(String text) {
        StringBuilder token = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letterOrDigit = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            token.append(letterOrDigit || "-._+".indexOf(c) >= 0 ? c : '_');
        }
        return token.toString();
    }
}
