package dev.smithwright.emulator.cognitoidentity.store;

import org.jspecify.annotations.Nullable;

/** The principal tag map of each provider of a pool. They go with the pool. */
public interface PrincipalTagTable {

    /** Returns the map, or null where none was set for this provider. */
    @Nullable
    PrincipalTagMap find(String poolId, String provider);

    /** Sets the map of a provider of the pool, which must be there. */
    void put(String poolId, String provider, PrincipalTagMap map);
}
