package dev.smithwright.emulator.cognitoidentity.logins;

import com.nimbusds.jwt.JWT;
import org.jspecify.annotations.Nullable;

/**
 * A login as it came in. Nothing of it is trusted yet; but its signature has been looked at.
 *
 * @param key key of the provider
 * @param text the token, a secret
 * @param token the token as a JWT; null where it is none
 * @param signature what is known of its signature
 */
record PresentedLogin(String key, String text, @Nullable JWT token, SignatureState signature) {

    /** Returns the key only. */
    @Override
    public String toString() {
        return "login of " + key;
    }
}
