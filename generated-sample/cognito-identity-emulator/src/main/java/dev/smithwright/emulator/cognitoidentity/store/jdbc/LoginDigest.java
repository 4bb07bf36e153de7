package dev.smithwright.emulator.cognitoidentity.store.jdbc;

import dev.smithwright.emulator.cognitoidentity.store.Login;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What stands for a login in an index: 32 bytes, however long its provider and its subject are. */
final class LoginDigest {

    private LoginDigest() {}

    /** The length of the provider goes first, so that no two logins are spelt alike. */
    static byte[] of(Login login) {
        String text = login.provider().length() + ":" + login.provider() + login.subject();
        return sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
