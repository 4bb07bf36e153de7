package dev.smithwright.emulator.cognitoidentity.store;

/** The roles of each pool. They go with it. */
public interface RoleTable {

    /** Returns the roles of the pool, {@link PoolRoles#NONE} where none were set. */
    PoolRoles find(String poolId);

    /** Replaces the roles of the pool, which must be there. */
    void replace(String poolId, PoolRoles roles);
}
