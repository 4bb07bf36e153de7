package dev.smithwright.emulator.cognitoidentity.logins;

import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import dev.smithwright.cognitoidentity.model.IdentityPool;
import dev.smithwright.emulator.cognitoidentity.faults.Faults;
import dev.smithwright.emulator.cognitoidentity.tokens.IdentityClaims;
import dev.smithwright.emulator.cognitoidentity.tokens.OpenIdIssuer;
import java.text.ParseException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checks the logins of a call, in two steps: {@link #read} looks at signatures, and so may wait for keys; the rest needs
 * the pool, and waits for nothing, so that it can be done within a transaction. One bad token fails them all.
 */
public final class LoginVerifier {

    private final OpenIdTokens openIdTokens;
    private final SignatureCheck signatures;
    private final OpenIdIssuer issuer;

    /**
     * Makes a verifier.
     *
     * @param clock tells when a token has expired
     * @param keySets keys of issuers whose signatures are verified
     * @param issuer knows the service's own tokens
     */
    public LoginVerifier(InstantSource clock, KeySets keySets, OpenIdIssuer issuer) {
        this.openIdTokens = new OpenIdTokens(clock);
        this.signatures = keySets;
        this.issuer = issuer;
    }

    /** Reads tokens by key of the provider; null counts as none. Not to be called within a transaction. */
    public PresentedLogins read(@Nullable Map<String, String> tokens) {
        List<PresentedLogin> logins = new ArrayList<>();
        if (tokens != null) {
            tokens.forEach((key, text) -> logins.add(read(key, text)));
        }
        return new PresentedLogins(logins);
    }

    private PresentedLogin read(String key, String text) {
        JWT token = OpenIdTokens.parse(text);
        return new PresentedLogin(key, text, token, token == null ? SignatureState.BAD : signature(key, token));
    }

    private SignatureState signature(String key, JWT token) {
        if (Providers.isCognito(key)) {
            return issuer.signed(token) ? SignatureState.GOOD : SignatureState.BAD;
        }
        return signatures.check(token);
    }

    /**
     * Returns the logins of a call that takes no token of the service itself.
     *
     * @throws dev.smithwright.cognitoidentity.model.NotAuthorizedException if a token is not good for this pool
     * @throws dev.smithwright.cognitoidentity.model.InvalidParameterException if a key names no public provider
     * @throws dev.smithwright.cognitoidentity.model.ExternalServiceException if the keys of an issuer cannot be had
     */
    public VerifiedLogins verify(IdentityPool pool, PresentedLogins presented) {
        Providers providers = new Providers(pool);
        List<VerifiedLogin> verified = new ArrayList<>();
        for (PresentedLogin login : presented.all()) {
            ProviderKind kind = kind(providers, login);
            if (kind == ProviderKind.COGNITO) {
                throw OpenIdTokens.refusalAtCognitoKey(login);
            }
            verified.add(login(providers, kind, login));
        }
        return new VerifiedLogins(verified, null);
    }

    /**
     * Returns the logins of a call that names an identity, and takes a token that the service itself issued for it.
     *
     * @throws dev.smithwright.cognitoidentity.model.NotAuthorizedException if a token is not good for this pool or identity
     * @throws dev.smithwright.cognitoidentity.model.InvalidParameterException if a key names no public provider
     * @throws dev.smithwright.cognitoidentity.model.ExternalServiceException if the keys of an issuer cannot be had
     */
    public VerifiedLogins verify(IdentityPool pool, String identityId, PresentedLogins presented) {
        Providers providers = new Providers(pool);
        List<VerifiedLogin> verified = new ArrayList<>();
        IdentityClaims ownToken = null;
        for (PresentedLogin login : presented.all()) {
            ProviderKind kind = kind(providers, login);
            if (kind == ProviderKind.COGNITO) {
                ownToken = ownToken(pool.identityPoolId(), identityId, login);
            } else {
                verified.add(login(providers, kind, login));
            }
        }
        return new VerifiedLogins(verified, ownToken);
    }

    /** Inferred: the order of the checks. The key comes before the token, so that no secret is read for nothing. */
    private static ProviderKind kind(Providers providers, PresentedLogin login) {
        ProviderKind kind = providers.kind(login.key());
        if (!providers.any()) {
            throw Faults.loginsDoNotMatch();
        }
        return kind;
    }

    private VerifiedLogin login(Providers providers, ProviderKind kind, PresentedLogin login) {
        return switch (kind) {
            case COGNITO -> throw new IllegalArgumentException("no provider of users");
            case USER_POOL, OPENID, SOCIAL -> openIdLogin(providers, kind, login);
            case SAML -> AcceptedLogins.saml(providers, login.key(), SamlAssertions.read(login.text()));
            case OPAQUE -> opaqueLogin(providers, login);
        };
    }

    private VerifiedLogin openIdLogin(Providers providers, ProviderKind kind, PresentedLogin login) {
        JWTClaimsSet claims = openIdTokens.providersClaims(login);
        return AcceptedLogins.openId(providers, kind, login.key(), claims);
    }

    private static VerifiedLogin opaqueLogin(Providers providers, PresentedLogin login) {
        OpenIdTokens.refuseCognitoToken(login);
        return AcceptedLogins.opaque(providers, login.key(), OpaqueTokens.subject(login.text()));
    }

    /** Inferred: a token of another identity or pool, or of a guest, proves nothing. */
    private IdentityClaims ownToken(String poolId, String identityId, PresentedLogin login) {
        JWTClaimsSet claims = openIdTokens.ownClaims(login);
        List<String> methods = methods(claims);
        if (!identityId.equals(claims.getSubject())
                || !claims.getAudience().equals(List.of(poolId))
                || !methods.contains(IdentityClaims.AUTHENTICATED)) {
            throw Faults.loginsDoNotMatch();
        }
        return new IdentityClaims(identityId, poolId, methods, Map.of());
    }

    private static List<String> methods(JWTClaimsSet claims) {
        try {
            List<String> methods = claims.getStringListClaim("amr");
            return methods == null ? List.of() : methods;
        } catch (ParseException e) {
            return List.of();
        }
    }
}
