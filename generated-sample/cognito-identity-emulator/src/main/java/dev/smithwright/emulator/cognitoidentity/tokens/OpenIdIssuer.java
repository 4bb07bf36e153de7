package dev.smithwright.emulator.cognitoidentity.tokens;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.SignedJWT;
import dev.smithwright.emulator.cognitoidentity.identifiers.PoolArns;
import java.text.ParseException;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Issues the service's tokens, and recognises them. */
public final class OpenIdIssuer {

    /** Name of the issuer, the same in all regions. */
    public static final String NAME = "https://cognito-identity.amazonaws.com";

    private static final String TAGS_CLAIM = "https://aws.amazon.com/tags";
    private static final String POOL_ARN_CLAIM = NAME + "/identity-pool-arn";

    private final SigningKeys keys;
    private final PoolArns arns;
    private final InstantSource clock;

    /** Makes an issuer. */
    public OpenIdIssuer(SigningKeys keys, PoolArns arns, InstantSource clock) {
        this.keys = keys;
        this.arns = arns;
        this.clock = clock;
    }

    /**
     * Returns a signed token. Not to be called within a transaction.
     *
     * @param lifetimeSeconds how long it is good
     */
    public String issue(IdentityClaims claims, long lifetimeSeconds) {
        SigningKey key = keys.current();
        JWSObject token = new JWSObject(header(key), new Payload(payload(claims, lifetimeSeconds)));
        try {
            token.sign(new RSASSASigner(key.privateKey()));
        } catch (JOSEException e) {
            throw new IllegalStateException("an RSA key signs", e);
        }
        return token.serialize();
    }

    /** Spelt out, as the order of members is the service's too. */
    private static JWSHeader header(SigningKey key) {
        String json = "{\"kid\":\"" + key.id() + "\",\"typ\":\"JWS\",\"alg\":\"RS512\"}";
        try {
            return JWSHeader.parse(Base64URL.encode(json));
        } catch (ParseException e) {
            throw new IllegalStateException("a header is spelt wrongly", e);
        }
    }

    private Map<String, Object> payload(IdentityClaims claims, long lifetimeSeconds) {
        long now = clock.instant().getEpochSecond();
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("sub", claims.identityId());
        payload.put("aud", claims.poolId());
        payload.put("amr", claims.methods());
        if (!claims.principalTags().isEmpty()) {
            payload.put(TAGS_CLAIM, Map.of("principal_tags", lists(claims.principalTags())));
        }
        payload.put("iss", NAME);
        payload.put(POOL_ARN_CLAIM, arns.of(claims.poolId()));
        payload.put("exp", now + lifetimeSeconds);
        payload.put("iat", now);
        return payload;
    }

    private static Map<String, List<String>> lists(Map<String, String> tags) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        tags.forEach((tag, value) -> lists.put(tag, List.of(value)));
        return lists;
    }

    /** Tells whether one of the keys signed the token. Not to be called within a transaction. */
    public boolean signed(JWT token) {
        return token instanceof SignedJWT signed && keys.all().stream().anyMatch(key -> signedBy(key, signed));
    }

    private static boolean signedBy(SigningKey key, SignedJWT token) {
        try {
            return token.verify(new RSASSAVerifier(key.publicKey()));
        } catch (JOSEException e) {
            return false; // of another kind than RSA
        }
    }
}
