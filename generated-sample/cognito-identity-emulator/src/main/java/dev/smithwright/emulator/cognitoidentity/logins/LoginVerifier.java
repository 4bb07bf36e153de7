package dev.smithwright.emulator.cognitoidentity.logins;

import dev.smithwright.cognitoidentity.model.IdentityPool;
import dev.smithwright.emulator.cognitoidentity.faults.Faults;
import dev.smithwright.emulator.cognitoidentity.store.Login;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** Checks the logins of a public call. */
public final class LoginVerifier {

    private final OpenIdTokens openIdTokens;

    /** Makes a verifier that trusts the signature of every token, as there is no network to ask for keys. */
    public LoginVerifier(InstantSource clock) {
        this.openIdTokens = new OpenIdTokens(SignatureCheck.LENIENT, clock);
    }

    /**
     * Returns the logins that the tokens stand for, in their order. One bad token fails them all.
     *
     * @param tokens tokens by key of the provider
     * @throws dev.smithwright.cognitoidentity.model.NotAuthorizedException if a token is not good for this pool
     * @throws dev.smithwright.cognitoidentity.model.InvalidParameterException if a key names no public provider
     */
    public List<Login> verify(IdentityPool pool, Map<String, String> tokens) {
        Providers providers = new Providers(pool);
        return tokens.entrySet().stream()
                .map(entry -> login(providers, entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Inferred: the order of the checks. The key comes before the token, so that no secret is read for nothing. */
    private Login login(Providers providers, String key, String token) {
        ProviderKind kind = providers.kind(key);
        if (!providers.any()) {
            throw Faults.loginsDoNotMatch();
        }
        String subject = switch (kind) {
            case COGNITO -> openIdTokens.refuseAtCognitoKey(token);
            case OPENID -> openIdTokens.subject(providers, key, token);
            case SAML -> SamlAssertions.subject(token);
            case OPAQUE -> opaqueSubject(providers, key, token);
        };
        return new Login(providers.pool().identityPoolId(), key, subject);
    }

    private String opaqueSubject(Providers providers, String key, String token) {
        openIdTokens.refuseCognitoToken(token);
        if (!providers.takesOpaque(key)) {
            throw Faults.unsupportedProvider();
        }
        return OpaqueTokens.subject(token);
    }
}
