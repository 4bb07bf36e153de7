package dev.smithwright.emulator.cognitoidentity.roles;

import dev.smithwright.cognitoidentity.model.GetIdentityPoolRolesResponse;
import dev.smithwright.cognitoidentity.model.IdentityPool;
import dev.smithwright.cognitoidentity.model.RoleMapping;
import dev.smithwright.cognitoidentity.model.SetIdentityPoolRolesInput;
import dev.smithwright.emulator.cognitoidentity.logins.Providers;
import dev.smithwright.emulator.cognitoidentity.pools.Pools;
import dev.smithwright.emulator.cognitoidentity.store.PoolRoles;
import dev.smithwright.emulator.cognitoidentity.store.Store;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The roles of pools. */
public final class Roles {

    private final Store store;

    /** Makes the room over a store. */
    public Roles(Store store) {
        this.store = store;
    }

    /** Replaces all roles and role mappings of a pool: what the request leaves out is gone. */
    public void set(SetIdentityPoolRolesInput input) {
        Map<String, RoleMapping> mappings = input.roleMappings() == null ? Map.of() : input.roleMappings();
        store.transact(transaction -> {
            IdentityPool pool = Pools.existing(transaction, input.identityPoolId());
            input.roles().values().forEach(RoleArns::check);
            RoleMappingRules.check(new Providers(pool), mappings);
            transaction.roles().replace(pool.identityPoolId(), new PoolRoles(input.roles(), mappings));
            return true;
        });
    }

    /** Returns the roles of a pool. Inferred: of a pool without any, the id alone. */
    public GetIdentityPoolRolesResponse get(String poolId) {
        PoolRoles roles = store.transact(transaction -> {
            Pools.existing(transaction, poolId);
            return transaction.roles().find(poolId);
        });
        return GetIdentityPoolRolesResponse.builder()
                .identityPoolId(poolId)
                .roles(unlessEmpty(roles.roles()))
                .roleMappings(unlessEmpty(roles.mappings()))
                .build();
    }

    private static <V> @Nullable Map<String, V> unlessEmpty(Map<String, V> map) {
        return map.isEmpty() ? null : map;
    }
}
