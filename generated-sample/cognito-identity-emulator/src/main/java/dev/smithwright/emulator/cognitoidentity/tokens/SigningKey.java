package dev.smithwright.emulator.cognitoidentity.tokens;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A key that tokens are signed with.
 *
 * @param id its name in tokens: the region and a number, for example {@code us-east-11}
 * @param privateKey the part that signs
 * @param publicKey the part that verifies
 */
record SigningKey(String id, RSAPrivateCrtKey privateKey, RSAPublicKey publicKey) {

    /** Reads a key in PKCS #8, the form of {@link java.security.PrivateKey#getEncoded}. */
    static SigningKey read(String id, byte[] pkcs8) {
        try {
            KeyFactory keys = KeyFactory.getInstance("RSA");
            RSAPrivateCrtKey key = (RSAPrivateCrtKey) keys.generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
            RSAPublicKeySpec half = new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent());
            return new SigningKey(id, key, (RSAPublicKey) keys.generatePublic(half));
        } catch (GeneralSecurityException | ClassCastException e) {
            throw new IllegalStateException("the stored key of tokens cannot be read", e);
        }
    }

    /** Returns the public part for a key set, members in the service's order. */
    Map<String, Object> publicMembers() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("kty", "RSA");
        members.put("alg", "RS512");
        members.put("use", "sig");
        members.put("kid", id);
        members.put("n", unsigned(publicKey.getModulus()));
        members.put("e", unsigned(publicKey.getPublicExponent()));
        return members;
    }

    /** As the standard has it, and strict readers want it; the service's own is not URL-safe and has a zero in front. */
    private static String unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int start = bytes[0] == 0 ? 1 : 0;
        byte[] digits = Arrays.copyOfRange(bytes, start, bytes.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digits);
    }

    /** Returns the name only. */
    @Override
    public String toString() {
        return "signing key " + id;
    }
}
