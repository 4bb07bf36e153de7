package dev.smithwright.emulator.cognitoidentity.logins;

import dev.smithwright.cognitoidentity.model.CognitoIdentityProvider;
import dev.smithwright.cognitoidentity.model.IdentityPool;
import dev.smithwright.emulator.cognitoidentity.faults.Faults;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The providers of a pool, as the keys of logins, role mappings and principal tag maps name them.
 *
 * @param pool the pool
 */
public record Providers(IdentityPool pool) {

    private static final Pattern COGNITO = Pattern.compile("cognito-identity(\\.[\\w-]+)?\\.amazonaws\\.com(\\.cn)?");
    private static final Set<String> SOCIAL = Set.of("accounts.google.com", "appleid.apple.com");
    private static final Set<String> OPAQUE =
            Set.of("graph.facebook.com", "www.amazon.com", "api.twitter.com", "www.digits.com");
    private static final String USER_POOL_PREFIX = "cognito-idp.";
    private static final String OPENID_ARN_PART = ":oidc-provider/";

    /** Tells whether the key is one of Cognito Identity itself. */
    static boolean isCognito(String key) {
        return COGNITO.matcher(key).matches();
    }

    /** Tells whether the pool takes any login at all. */
    boolean any() {
        return pool.developerProviderName() != null
                || !apps().isEmpty()
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
        } else if (isCognito(key)) {
            return ProviderKind.COGNITO;
        } else if (isListedByArnAlone(key)) {
            return ProviderKind.OPENID;
        } else if (key.startsWith(USER_POOL_PREFIX)) {
            return ProviderKind.USER_POOL;
        } else if (SOCIAL.contains(key)) {
            return ProviderKind.SOCIAL;
        } else if (samlArns().contains(key)) {
            return ProviderKind.SAML;
        } else if (OPAQUE.contains(key) || apps().containsKey(key)) {
            return ProviderKind.OPAQUE;
        }
        throw Faults.notAPublicProvider();
    }

    /** Returns which of the clients the pool takes tokens of this user pool for, or null for none of them. */
    @Nullable
    String userPoolClient(String key, List<String> clients) {
        return first(clients, client -> isUserPool(key, client));
    }

    /** Returns which of the clients is an app of the pool with this provider, or null for none of them. */
    @Nullable
    String app(String key, List<String> clients) {
        String apps = apps().get(key);
        return apps == null
                ? null
                : first(clients, client -> List.of(apps.split(";", -1)).contains(client));
    }

    /**
     * Returns the first id of the pool's app with this provider, or null for none. Which of several ids an opaque token is
     * for cannot be told; after the key of an app of Twitter comes its secret.
     */
    @Nullable
    String firstApp(String key) {
        String apps = apps().get(key);
        return apps == null ? null : apps.split(";", 2)[0];
    }

    /** Returns the ARN of the IAM provider that stands for the issuer, or null where the pool lists none. */
    @Nullable
    String openIdArn(String issuer) {
        return first(openIdArns(), arn -> arn.endsWith(OPENID_ARN_PART + issuer));
    }

    /** Google and user pools can be set up as any other issuer is, too. */
    private boolean isListedByArnAlone(String key) {
        return openIdArn(key) != null
                && !apps().containsKey(key)
                && userPools().stream().noneMatch(provider -> key.equals(provider.providerName()));
    }

    private boolean isUserPool(String key, String client) {
        return userPools().stream()
                .anyMatch(provider -> key.equals(provider.providerName()) && client.equals(provider.clientId()));
    }

    /** Tells whether the pool lists a provider for the public under this key of logins. */
    boolean isConfigured(String key) {
        return apps().containsKey(key)
                || openIdArn(key) != null
                || samlArns().contains(key)
                || userPools().stream().anyMatch(provider -> key.equals(provider.providerName()));
    }

    /** Tells whether roles can be mapped for a provider of this name: user pools are named with their client. */
    public boolean takesRoleMapping(String key) {
        return apps().containsKey(key)
                || openIdArns().contains(key)
                || samlArns().contains(key)
                || userPools().stream()
                        .anyMatch(provider -> key.equals(provider.providerName() + ":" + provider.clientId()));
    }

    /** Tells whether principal tags can be mapped for a provider of this name: user pools are named without client. */
    public boolean takesPrincipalTags(String name) {
        return name.equals(pool.developerProviderName())
                || apps().containsKey(name)
                || openIdArns().contains(name)
                || samlArns().contains(name)
                || userPools().stream().anyMatch(provider -> name.equals(provider.providerName()));
    }

    private static @Nullable String first(List<String> texts, Predicate<String> wanted) {
        return texts.stream().filter(wanted).findFirst().orElse(null);
    }

    private Map<String, String> apps() {
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
