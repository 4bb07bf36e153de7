package dev.smithwright.emulator.cognitoidentity.pools;

import dev.smithwright.cognitoidentity.model.CognitoIdentityProvider;
import dev.smithwright.cognitoidentity.model.CreateIdentityPoolInput;
import dev.smithwright.cognitoidentity.model.IdentityPool;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a request makes of a pool, in the form in which the service stores and shows it. */
public final class PoolDefinition {

    private PoolDefinition() {}

    /** Returns the pool that a request to create one asks for. */
    static IdentityPool requested(String poolId, CreateIdentityPoolInput input) {
        return IdentityPool.builder()
                .identityPoolId(poolId)
                .identityPoolName(input.identityPoolName())
                .allowUnauthenticatedIdentities(input.allowUnauthenticatedIdentities())
                .allowClassicFlow(input.allowClassicFlow())
                .supportedLoginProviders(input.supportedLoginProviders())
                .developerProviderName(input.developerProviderName())
                .openIdConnectProviderArns(input.openIdConnectProviderArns())
                .cognitoIdentityProviders(input.cognitoIdentityProviders())
                .samlProviderArns(input.samlProviderArns())
                .identityPoolTags(input.identityPoolTags())
                .build();
    }

    /**
     * Returns the pool as it is stored.
     *
     * @throws dev.smithwright.cognitoidentity.model.InvalidParameterException if it breaks a rule
     * @throws dev.smithwright.cognitoidentity.model.LimitExceededException if it holds more than a pool may
     */
    static IdentityPool checked(IdentityPool pool) {
        IdentityPool stored = stored(pool);
        ProviderNames.check(stored);
        UserPoolProviders.check(stored.cognitoIdentityProviders());
        PoolTags.check(stored.identityPoolTags());
        return stored;
    }

    /** Returns the pool without empty collections, except for tags, which are always there. */
    public static IdentityPool stored(IdentityPool pool) {
        return pool.toBuilder()
                .supportedLoginProviders(unlessEmpty(pool.supportedLoginProviders()))
                .openIdConnectProviderArns(unlessEmpty(pool.openIdConnectProviderArns()))
                .cognitoIdentityProviders(unlessEmpty(providers(pool)))
                .samlProviderArns(unlessEmpty(pool.samlProviderArns()))
                .identityPoolTags(pool.identityPoolTags() == null ? Map.of() : pool.identityPoolTags())
                .build();
    }

    private static @Nullable List<CognitoIdentityProvider> providers(IdentityPool pool) {
        return pool.cognitoIdentityProviders() == null
                ? null
                : pool.cognitoIdentityProviders().stream()
                        .map(UserPoolProviders::withTokenCheck)
                        .toList();
    }

    private static <T> @Nullable List<T> unlessEmpty(@Nullable List<T> list) {
        return list == null || list.isEmpty() ? null : list;
    }

    private static <V> @Nullable Map<String, V> unlessEmpty(@Nullable Map<String, V> map) {
        return map == null || map.isEmpty() ? null : map;
    }
}
