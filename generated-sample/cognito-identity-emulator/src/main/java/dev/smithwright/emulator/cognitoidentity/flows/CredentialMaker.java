package dev.smithwright.emulator.cognitoidentity.flows;

import dev.smithwright.cognitoidentity.model.Credentials;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Makes credentials that look as those of a role do, and are good for nothing: no AWS account knows them.
 *
 * @param clock tells when they expire
 * @param uuids source of their randomness
 */
public record CredentialMaker(InstantSource clock, Supplier<UUID> uuids) {

    private static final Duration LIFETIME = Duration.ofHours(1);
    private static final String KEY_ID_PREFIX = "ASIA";
    private static final int KEY_ID_LETTERS = 16;
    private static final String KEY_ID_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SECRET_BYTES = 30;

    /** Returns new credentials of the role, good for an hour. */
    Credentials make(String role) {
        byte[] seed = digest(uuids.get() + " " + role);
        byte[] secret = Arrays.copyOfRange(seed, KEY_ID_LETTERS, KEY_ID_LETTERS + SECRET_BYTES);
        String session = uuids.get() + " " + role;
        return Credentials.builder()
                .accessKeyId(keyId(seed))
                .secretKey(Base64.getEncoder().encodeToString(secret))
                .sessionToken(Base64.getEncoder().encodeToString(session.getBytes(StandardCharsets.UTF_8)))
                .expiration(clock.instant().plus(LIFETIME).truncatedTo(ChronoUnit.SECONDS))
                .build();
    }

    private static String keyId(byte[] seed) {
        StringBuilder id = new StringBuilder(KEY_ID_PREFIX);
        for (int i = 0; i < KEY_ID_LETTERS; i++) {
            id.append(KEY_ID_ALPHABET.charAt(Math.floorMod(seed[i], KEY_ID_ALPHABET.length())));
        }
        return id.toString();
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-512").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-512", e);
        }
    }
}
