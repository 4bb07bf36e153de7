package dev.smithwright.emulator.cognitoidentity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** A token that the emulator issued, verified as a stranger would: by nothing but the key set that it publishes. */
final class IssuedToken {

    private final SignedJWT token;

    private IssuedToken(SignedJWT token) {
        this.token = token;
    }

    static IssuedToken verified(RunningEmulator emulator, String text) throws ParseException, JOSEException {
        SignedJWT token = SignedJWT.parse(text);
        JWKSet keys = JWKSet.parse(emulator.get("/.well-known/jwks_uri").body());
        String keyId = token.getHeader().getKeyID();
        assertThat(token.verify(new RSASSAVerifier(keys.getKeyByKeyId(keyId).toRSAKey())))
                .isTrue();
        return new IssuedToken(token);
    }

    /** Returns the header as it is spelt. */
    String header() {
        return token.getHeader().toBase64URL().decodeToString();
    }

    /** Returns the claims as they are spelt. */
    String payload() {
        return new String(Base64.getUrlDecoder().decode(token.getParsedParts()[1].toString()), StandardCharsets.UTF_8);
    }

    Map<String, Object> claims() throws ParseException {
        return token.getJWTClaimsSet().getClaims();
    }

    List<String> methods() throws ParseException {
        return token.getJWTClaimsSet().getStringListClaim("amr");
    }

    long lifetimeSeconds() throws ParseException {
        return token.getJWTClaimsSet().getExpirationTime().toInstant().getEpochSecond()
                - token.getJWTClaimsSet().getIssueTime().toInstant().getEpochSecond();
    }
}
