package dev.smithwright.emulator.cognitoidentity;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Where an emulator gets what changes from run to run.
 *
 * @param clock tells the time, for dates of identities and for the expiry of tokens
 * @param uuids gives the unique part of ids and the randomness of credentials, each different from all before
 * @param signingKeys makes RSA keys of at least 2048 bits, in the platform's own form; asked once for a store without one
 */
public record Sources(InstantSource clock, Supplier<UUID> uuids, Supplier<PrivateKey> signingKeys) {

    private static final int KEY_BITS = 2048;

    /** The system's clock, random ids and random keys. */
    public static final Sources SYSTEM = new Sources(InstantSource.system(), UUID::randomUUID);

    /** Makes sources with random keys. */
    public Sources(InstantSource clock, Supplier<UUID> uuids) {
        this(clock, uuids, Sources::randomKey);
    }

    private static PrivateKey randomKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS);
            return generator.generateKeyPair().getPrivate();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has RSA", e);
        }
    }
}
