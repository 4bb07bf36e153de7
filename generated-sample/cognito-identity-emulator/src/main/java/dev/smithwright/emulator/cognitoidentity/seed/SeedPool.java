package dev.smithwright.emulator.cognitoidentity.seed;

import dev.smithwright.cognitoidentity.model.IdentityPool;
import dev.smithwright.emulator.cognitoidentity.document.TextPlace;
import dev.smithwright.emulator.cognitoidentity.store.PoolRoles;
import dev.smithwright.emulator.cognitoidentity.store.PrincipalTagMap;
import java.util.List;
import java.util.Map;

/**
 * A pool to be.
 *
 * @param place where it is written
 * @param hasId whether its id is written; it is to follow from its name otherwise
 * @param pool the pool, with any id where none is written
 * @param roles its roles
 * @param principalTags its principal tag maps by provider
 * @param identities its identities
 */
record SeedPool(
        TextPlace place,
        boolean hasId,
        IdentityPool pool,
        PoolRoles roles,
        Map<String, PrincipalTagMap> principalTags,
        List<SeedIdentity> identities) {}
