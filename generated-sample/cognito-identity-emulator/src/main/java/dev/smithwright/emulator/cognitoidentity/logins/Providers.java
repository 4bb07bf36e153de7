package dev.smithwright.emulator.cognitoidentity.logins;

import dev.smithwright.cognitoidentity.model.CognitoIdentityProvider;
import dev.smithwright.cognitoidentity.model.IdentityPool;
import dev.smithwright.emulator.cognitoidentity.faults.Faults;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The providers of a pool, as the keys of logins name them.
 *
 * @param pool the pool
 */
record Providers(IdentityPool pool) {

    private static final Pattern COGNITO = Pattern.compile("cognito-identity(\\.[\\w-]+)?\\.amazonaws\\.com(\\.cn)?");
    private static final Set<String> OPENID = Set.of("accounts.google.com", "appleid.apple.com");
    private static final Set<String> OPAQUE =
            Set.of("graph.facebook.com", "www.amazon.com", "api.twitter.com", "www.digits.com");
    private static final String USER_POOL_PREFIX = "cognito-idp.";
    private static final String OPENID_ARN_PART = ":oidc-provider/";

    /** Tells whether the pool takes any login at all. */
    boolean any() {
        return pool.developerProviderName() != null
                || !logins().isEmpty()
                || !userPools().isEmpty()
                || !openIdArns().isEmpty()
                || !samlArns().isEmpty();
    }

    /**
     * Returns what the key names, whether the pool is configured for it or not.
     *
     * @throws dev.smithwright.cognitoidentity.model.InvalidParameterException if it names no provider for the public
     */
    ProviderKind kind(String key) {
        if (key.equals(pool.developerProviderName())) {
            throw Faults.notAPublicProvider();
        } else if (COGNITO.matcher(key).matches()) {
            return ProviderKind.COGNITO;
        } else if (OPENID.contains(key) || key.startsWith(USER_POOL_PREFIX) || isOpenIdIssuer(key)) {
            return ProviderKind.OPENID;
        } else if (samlArns().contains(key)) {
            return ProviderKind.SAML;
        } else if (OPAQUE.contains(key) || logins().containsKey(key)) {
            return ProviderKind.OPAQUE;
        }
        throw Faults.notAPublicProvider();
    }

    /** Tells whether the pool takes opaque tokens of this provider. */
    boolean takesOpaque(String key) {
        return logins().containsKey(key);
    }

    /** Tells whether the pool takes the provider's tokens that are meant for one of the clients. */
    boolean takes(String key, List<String> clients) {
        return isOpenIdIssuer(key)
                || clients.stream().anyMatch(client -> isUserPool(key, client) || isApp(key, client));
    }

    /** The clients of an OpenID Connect provider stand in IAM, which the emulator does not have: any of them will do. */
    private boolean isOpenIdIssuer(String key) {
        return openIdArns().stream().anyMatch(arn -> arn.endsWith(OPENID_ARN_PART + key));
    }

    private boolean isUserPool(String key, String client) {
        return userPools().stream()
                .anyMatch(provider -> key.equals(provider.providerName()) && client.equals(provider.clientId()));
    }

    /** One setting may hold several ids of an app, parted by semicolons. */
    private boolean isApp(String key, String client) {
        String apps = logins().get(key);
        return apps != null && List.of(apps.split(";", -1)).contains(client);
    }

    private Map<String, String> logins() {
        return pool.supportedLoginProviders() == null ? Map.of() : pool.supportedLoginProviders();
    }

    private List<CognitoIdentityProvider> userPools() {
        return pool.cognitoIdentityProviders() == null ? List.of() : pool.cognitoIdentityProviders();
    }

    private List<String> openIdArns() {
        return pool.openIdConnectProviderArns() == null ? List.of() : pool.openIdConnectProviderArns();
    }

    private List<String> samlArns() {
        return pool.samlProviderArns() == null ? List.of() : pool.samlProviderArns();
    }
}
