package dev.smithwright.runtime.emulator.signature;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Hashes and keyed hashes of Signature Version 4, all of them SHA-256. */
final class SignatureDigest {

    private static final String HMAC = "HmacSHA256";

    private SignatureDigest() {}

    /** Returns the hash in hexadecimal digits. */
    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    /** Returns the signature in hexadecimal digits; the key is derived from the secret, for the scope alone. */
    static String sign(String secret, CredentialScope scope, String text) {
        byte[] key = ("AWS4" + secret).getBytes(StandardCharsets.UTF_8);
        key = keyedHash(key, scope.date());
        key = keyedHash(key, scope.region());
        key = keyedHash(key, scope.service());
        key = keyedHash(key, scope.terminator());
        return HexFormat.of().formatHex(keyedHash(key, text));
    }

    private static byte[] keyedHash(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    private static IllegalStateException missing(GeneralSecurityException cause) {
        return new IllegalStateException("every Java platform has SHA-256", cause);
    }
}
