package dev.smithwright.emulator.cognitoidentity.logins;

import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import dev.smithwright.emulator.cognitoidentity.faults.Faults;
import dev.smithwright.emulator.cognitoidentity.tokens.OpenIdIssuer;
import java.text.ParseException;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks OpenID Connect identity tokens, in the order in which the service's refusals are best explained.
 *
 * @param clock tells when a token has expired
 */
record OpenIdTokens(InstantSource clock) {

    private static final long GRACE_SECONDS = 300;

    /** Returns the text as a token of this kind, or null where it is none. */
    static @Nullable JWT parse(String text) {
        try {
            return JWTParser.parse(text);
        } catch (ParseException e) {
            return null;
        }
    }

    /** Returns the claims of a provider's token, all of whose checks have passed but that of whom it is for. */
    JWTClaimsSet providersClaims(PresentedLogin login) {
        JWTClaimsSet claims = claims(login);
        refuseCognitoIssuer(claims);
        requireAudience(claims);
        checkIssuer(claims, login.key());
        checkExpiry(claims);
        checkSignature(login, claims);
        requireSubject(claims);
        return claims;
    }

    /** Returns the claims of a token of the service itself. Inferred: it has the same grace as others. */
    JWTClaimsSet ownClaims(PresentedLogin login) {
        JWTClaimsSet claims = claims(login);
        if (!OpenIdIssuer.NAME.equals(claims.getIssuer())) {
            throw Faults.invalidLoginToken("Not a Cognito token.");
        }
        requireAudience(claims);
        checkExpiry(claims);
        checkSignature(login, claims);
        return claims;
    }

    /** Some public calls take no token under Cognito's own key: neither one of Cognito nor any other. */
    static RuntimeException refusalAtCognitoKey(PresentedLogin login) {
        refuseCognitoIssuer(claims(login));
        return Faults.invalidLoginToken("Not a Cognito token.");
    }

    /** Refuses a token of Cognito; any other text passes, also one that is no token of this kind. */
    static void refuseCognitoToken(PresentedLogin login) {
        JWTClaimsSet claims = claimsIfAny(login);
        if (claims != null) {
            refuseCognitoIssuer(claims);
        }
    }

    private static JWTClaimsSet claims(PresentedLogin login) {
        JWTClaimsSet claims = claimsIfAny(login);
        if (claims == null) {
            throw Faults.invalidLoginToken("Not a valid OpenId Connect identity token.");
        }
        return claims;
    }

    private static @Nullable JWTClaimsSet claimsIfAny(PresentedLogin login) {
        return login.token() == null ? null : claimsIfAny(login.token());
    }

    /** Returns the claims; null where there are none that can be read, as in an encrypted token. */
    static @Nullable JWTClaimsSet claimsIfAny(JWT token) {
        try {
            return token.getJWTClaimsSet();
        } catch (ParseException e) {
            return null;
        }
    }

    private static void refuseCognitoIssuer(JWTClaimsSet claims) {
        if (OpenIdIssuer.NAME.equals(claims.getIssuer())) {
            throw Faults.invalidLoginToken("Can't pass in a Cognito token.");
        }
    }

    private static void requireAudience(JWTClaimsSet claims) {
        present("aud", claims.getAudience().isEmpty() ? null : claims.getAudience());
    }

    /** Inferred: an empty name is as good as none. */
    private static void requireSubject(JWTClaimsSet claims) {
        String subject = claims.getSubject();
        present("sub", subject == null || subject.isEmpty() ? null : subject);
    }

    private static void checkIssuer(JWTClaimsSet claims, String key) {
        if (!Issuers.name(present("iss", claims.getIssuer())).equals(key)) {
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

    private static void checkSignature(PresentedLogin login, JWTClaimsSet claims) {
        switch (login.signature()) {
            case GOOD -> {}
            case BAD -> throw Faults.invalidLoginToken("Couldn't verify signed token.");
            case UNKNOWN -> throw Faults.issuerUnreachable(present("iss", claims.getIssuer()));
        }
    }

    /** The authorised party, where the token names one, stands for the audience. */
    static List<String> clients(JWTClaimsSet claims) {
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
