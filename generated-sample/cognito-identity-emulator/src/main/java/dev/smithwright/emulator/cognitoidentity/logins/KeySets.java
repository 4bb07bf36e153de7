package dev.smithwright.emulator.cognitoidentity.logins;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The keys of some issuers. Signatures of their tokens are verified; of other issuers', only that they are there. */
public final class KeySets implements SignatureCheck {

    /** No keys of anybody. */
    public static final KeySets NONE = new KeySets(Map.of());

    private final Map<String, JWKSource<SecurityContext>> sources;

    private KeySets(Map<String, JWKSource<SecurityContext>> sources) {
        this.sources = sources;
    }

    /**
     * Reads key sets in files; those behind a URL are read when they are first needed, kept, and read again when a token
     * names a key that is not there.
     *
     * @throws IllegalArgumentException if a file holds no key set; the message says which and why
     */
    public static KeySets of(List<KeySetLocation> locations) {
        Map<String, JWKSource<SecurityContext>> sources = new LinkedHashMap<>();
        locations.forEach(location -> sources.put(Issuers.name(location.issuer()), KeySetSources.source(location)));
        return sources.isEmpty() ? NONE : new KeySets(sources);
    }

    @Override
    public SignatureState check(JWT token) {
        if (!(token instanceof SignedJWT signed)) {
            return SignatureState.BAD;
        }
        JWTClaimsSet claims = OpenIdTokens.claimsIfAny(token);
        String issuer = claims == null ? null : claims.getIssuer();
        JWKSource<SecurityContext> source = issuer == null ? null : sources.get(Issuers.name(issuer));
        return source == null ? SignatureState.GOOD : check(source, signed);
    }

    private static SignatureState check(JWKSource<SecurityContext> source, SignedJWT token) {
        JWKMatcher matcher = JWKMatcher.forJWSHeader(token.getHeader());
        if (matcher == null) {
            return SignatureState.BAD;
        }
        try {
            List<JWK> keys = source.get(new JWKSelector(matcher), null);
            return keys.stream().anyMatch(key -> signedBy(key, token)) ? SignatureState.GOOD : SignatureState.BAD;
        } catch (KeySourceException e) {
            return SignatureState.UNKNOWN;
        }
    }

    /** Only keys with a public half: what is public must not be good for signing. */
    private static boolean signedBy(JWK key, SignedJWT token) {
        try {
            return key instanceof AsymmetricJWK pair && token.verify(verifier(token.getHeader(), pair));
        } catch (JOSEException e) {
            return false;
        }
    }

    private static JWSVerifier verifier(JWSHeader header, AsymmetricJWK pair) throws JOSEException {
        return new DefaultJWSVerifierFactory().createJWSVerifier(header, pair.toPublicKey());
    }
}
