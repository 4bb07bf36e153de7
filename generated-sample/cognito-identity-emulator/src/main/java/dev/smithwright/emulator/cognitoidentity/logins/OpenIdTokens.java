package dev.smithwright.emulator.cognitoidentity.logins;

import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import dev.smithwright.emulator.cognitoidentity.faults.Faults;
import java.text.ParseException;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks OpenID Connect identity tokens, in the order in which the service's refusals are best explained.
 *
 * @param signatures what is asked of signatures
 * @param clock tells when a token has expired
 */
record OpenIdTokens(SignatureCheck signatures, InstantSource clock) {

    private static final String COGNITO_ISSUER = "https://cognito-identity.amazonaws.com";
    private static final long GRACE_SECONDS = 300;

    /** Returns the subject of a provider's token that is good for the pool. */
    String subject(Providers providers, String key, String text) {
        JWT token = parse(text);
        JWTClaimsSet claims = claims(token);
        refuseCognitoIssuer(claims);
        requireAudience(claims);
        checkIssuer(claims, key);
        checkExpiry(claims);
        checkSignature(token);
        if (!providers.takes(key, clients(claims))) {
            throw Faults.unsupportedProvider();
        }
        return present("sub", claims.getSubject());
    }

    /** A public call takes no token under Cognito's own key: neither one of Cognito nor any other. */
    String refuseAtCognitoKey(String text) {
        refuseCognitoIssuer(claims(parse(text)));
        throw Faults.invalidLoginToken("Not a Cognito token.");
    }

    /** Refuses a token of Cognito; any other text passes, also one that is no token of this kind. */
    void refuseCognitoToken(String text) {
        JWTClaimsSet claims = claimsIfAny(text);
        if (claims != null) {
            refuseCognitoIssuer(claims);
        }
    }

    private static @Nullable JWTClaimsSet claimsIfAny(String text) {
        try {
            return JWTParser.parse(text).getJWTClaimsSet();
        } catch (ParseException e) {
            return null;
        }
    }

    private static JWT parse(String text) {
        try {
            return JWTParser.parse(text);
        } catch (ParseException e) {
            throw notOpenId();
        }
    }

    private static JWTClaimsSet claims(JWT token) {
        try {
            JWTClaimsSet claims = token.getJWTClaimsSet();
            if (claims == null) { // an encrypted token
                throw notOpenId();
            }
            return claims;
        } catch (ParseException e) {
            throw notOpenId();
        }
    }

    private static RuntimeException notOpenId() {
        return Faults.invalidLoginToken("Not a valid OpenId Connect identity token.");
    }

    private static void refuseCognitoIssuer(JWTClaimsSet claims) {
        if (COGNITO_ISSUER.equals(claims.getIssuer())) {
            throw Faults.invalidLoginToken("Can't pass in a Cognito token.");
        }
    }

    private static void requireAudience(JWTClaimsSet claims) {
        present("aud", claims.getAudience().isEmpty() ? null : claims.getAudience());
    }

    private static void checkIssuer(JWTClaimsSet claims, String key) {
        String issuer = present("iss", claims.getIssuer());
        String name = issuer.startsWith("https://") ? issuer.substring("https://".length()) : issuer;
        if (!name.equals(key)) {
            throw Faults.invalidLoginToken("Issuer doesn't match providerName");
        }
    }

    private void checkExpiry(JWTClaimsSet claims) {
        long expiry = present("exp", claims.getExpirationTime()).toInstant().getEpochSecond();
        long latest = clock.instant().getEpochSecond() - GRACE_SECONDS;
        if (latest >= expiry) {
            throw Faults.invalidLoginToken("Token expired: " + latest + " >= " + expiry);
        }
    }

    private void checkSignature(JWT token) {
        if (!signatures.accepts(token)) {
            throw Faults.invalidLoginToken("Couldn't verify signed token.");
        }
    }

    /** The authorised party, where the token names one, stands for the audience. */
    private static List<String> clients(JWTClaimsSet claims) {
        return claims.getClaim("azp") instanceof String party ? List.of(party) : claims.getAudience();
    }

    /** Inferred: that other claims than the audience are missed in the same words. */
    private static <T> T present(String claim, @Nullable T value) {
        if (value == null) {
            throw Faults.invalidLoginToken("Missing a required claim: " + claim);
        }
        return value;
    }
}
