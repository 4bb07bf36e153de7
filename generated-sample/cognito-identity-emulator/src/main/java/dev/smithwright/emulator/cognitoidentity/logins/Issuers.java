package dev.smithwright.emulator.cognitoidentity.logins;

/** Issuers go by their address without its scheme. */
final class Issuers {

    private static final String SCHEME = "https://";

    private Issuers() {}

    static String name(String issuer) {
        return issuer.startsWith(SCHEME) ? issuer.substring(SCHEME.length()) : issuer;
    }
}
