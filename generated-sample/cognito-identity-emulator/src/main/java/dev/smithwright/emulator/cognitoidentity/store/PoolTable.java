package dev.smithwright.emulator.cognitoidentity.store;

import dev.smithwright.cognitoidentity.model.IdentityPool;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pools by id, in order of creation. */
public interface PoolTable {

    /** Returns the pool, or null where there is none of this id. */
    @Nullable
    IdentityPool find(String poolId);

    /** Returns up to {@code limit} pools created after the one at position {@code after}; 0 is before the first. */
    List<PoolRow> page(long after, int limit);

    /** Returns the number of pools. */
    int count();

    /** Adds a pool, whose id must be new, after all others. */
    void insert(IdentityPool pool);

    /** Puts the pool in the place of the one with the same id, which must be there. */
    void replace(IdentityPool pool);

    /** Deletes the pool with all that belongs to it; returns whether it was there. */
    boolean delete(String poolId);
}
