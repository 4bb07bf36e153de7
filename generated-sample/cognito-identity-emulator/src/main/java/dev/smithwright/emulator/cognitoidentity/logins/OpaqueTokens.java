package dev.smithwright.emulator.cognitoidentity.logins;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Tokens that only their provider could turn into a user. Without it, the token stands for the user: the same token is
 * the same user. What is kept is a digest, as the token may be a real secret.
 */
final class OpaqueTokens {

    private OpaqueTokens() {}

    static String subject(String token) {
        return HexFormat.of().formatHex(sha256().digest(token.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
