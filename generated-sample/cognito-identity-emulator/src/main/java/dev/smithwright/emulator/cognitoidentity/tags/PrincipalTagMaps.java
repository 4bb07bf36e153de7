package dev.smithwright.emulator.cognitoidentity.tags;

import dev.smithwright.cognitoidentity.model.GetPrincipalTagAttributeMapInput;
import dev.smithwright.cognitoidentity.model.GetPrincipalTagAttributeMapResponse;
import dev.smithwright.cognitoidentity.model.IdentityPool;
import dev.smithwright.cognitoidentity.model.SetPrincipalTagAttributeMapInput;
import dev.smithwright.cognitoidentity.model.SetPrincipalTagAttributeMapResponse;
import dev.smithwright.emulator.cognitoidentity.faults.Faults;
import dev.smithwright.emulator.cognitoidentity.logins.Providers;
import dev.smithwright.emulator.cognitoidentity.pools.Pools;
import dev.smithwright.emulator.cognitoidentity.store.PrincipalTagMap;
import dev.smithwright.emulator.cognitoidentity.store.Store;
import dev.smithwright.emulator.cognitoidentity.store.Transaction;
import java.util.Map;
import java.util.Optional;

/** Which claims of a provider's tokens become principal tags. */
public final class PrincipalTagMaps {

    private final Store store;

    /** Makes the room over a store. */
    public PrincipalTagMaps(Store store) {
        this.store = store;
    }

    /** Replaces the map of a provider. Inferred: a provider that the pool does not have is an invalid parameter. */
    public SetPrincipalTagAttributeMapResponse set(SetPrincipalTagAttributeMapInput input) {
        PrincipalTagMap map = new PrincipalTagMap(
                Boolean.TRUE.equals(input.useDefaults()),
                input.principalTags() == null ? Map.of() : input.principalTags());
        return store.transact(transaction -> {
            checkProvider(Pools.existing(transaction, input.identityPoolId()), input.identityProviderName());
            transaction.principalTags().put(input.identityPoolId(), input.identityProviderName(), map);
            return SetPrincipalTagAttributeMapResponse.builder()
                    .identityPoolId(input.identityPoolId())
                    .identityProviderName(input.identityProviderName())
                    .useDefaults(map.useDefaults())
                    .principalTags(map.tags())
                    .build();
        });
    }

    /**
     * Checks that the pool has the provider.
     *
     * @throws dev.smithwright.cognitoidentity.model.InvalidParameterException if it has not
     */
    public static void checkProvider(IdentityPool pool, String provider) {
        if (!new Providers(pool).takesPrincipalTags(provider)) {
            throw Faults.invalidParameter(provider + " is not a configured provider of this identity pool.");
        }
    }

    /** Returns the map of a provider. Inferred: where none was set, or the provider is gone, there is none to be found. */
    public GetPrincipalTagAttributeMapResponse get(GetPrincipalTagAttributeMapInput input) {
        String provider = input.identityProviderName();
        PrincipalTagMap map = store.transact(transaction -> {
            if (!isConfigured(transaction, input.identityPoolId(), provider)) {
                throw Faults.principalTagsNotFound(provider);
            }
            return Optional.ofNullable(transaction.principalTags().find(input.identityPoolId(), provider))
                    .orElseThrow(() -> Faults.principalTagsNotFound(provider));
        });
        return GetPrincipalTagAttributeMapResponse.builder()
                .identityPoolId(input.identityPoolId())
                .identityProviderName(provider)
                .useDefaults(map.useDefaults())
                .principalTags(map.tags())
                .build();
    }

    private static boolean isConfigured(Transaction transaction, String poolId, String provider) {
        IdentityPool pool = Pools.existing(transaction, poolId);
        return new Providers(pool).takesPrincipalTags(provider);
    }
}
