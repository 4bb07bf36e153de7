package dev.smithwright.emulator.cognitoidentity.logins;

import dev.smithwright.emulator.cognitoidentity.store.Login;
import java.util.Map;

/**
 * A login that was checked.
 *
 * @param login provider and subject
 * @param configuredAs the name under which the pool lists the provider: an ARN for OpenID Connect and SAML, else its key
 * @param roleMappingKey the name under which the pool may map its users to roles
 * @param method the entry of a token that tells how the user was authenticated
 * @param tokenKind what else its token can tell
 * @param claims claims of the token; attributes of an assertion, each a list of texts
 */
public record VerifiedLogin(
        Login login,
        String configuredAs,
        String roleMappingKey,
        String method,
        TokenKind tokenKind,
        Map<String, Object> claims) {

    /** Returns the key of the provider in the logins of a call. */
    public String provider() {
        return login.provider();
    }

    /** Returns the provider only: claims may be personal. */
    @Override
    public String toString() {
        return "login of " + provider();
    }
}
