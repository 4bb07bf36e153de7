package dev.smithwright.emulator.cognitoidentity.pools;

import dev.smithwright.cognitoidentity.model.CreateIdentityPoolInput;
import dev.smithwright.cognitoidentity.model.IdentityPool;
import dev.smithwright.cognitoidentity.model.ListIdentityPoolsInput;
import dev.smithwright.cognitoidentity.model.ListIdentityPoolsResponse;
import dev.smithwright.emulator.cognitoidentity.faults.Faults;
import dev.smithwright.emulator.cognitoidentity.identifiers.Identifiers;
import dev.smithwright.emulator.cognitoidentity.store.Store;
import dev.smithwright.emulator.cognitoidentity.store.Transaction;

/** The life of identity pools. */
public final class Pools {

    private final Store store;
    private final Identifiers identifiers;

    /** Makes the room over a store. */
    public Pools(Store store, Identifiers identifiers) {
        this.store = store;
        this.identifiers = identifiers;
    }

    /** Creates a pool. Names need not be unique: each call makes another pool. */
    public IdentityPool create(CreateIdentityPoolInput input) {
        IdentityPool pool = PoolDefinition.checked(PoolDefinition.requested(identifiers.next(), input));
        return store.transact(transaction -> {
            PoolQuotas.checkRoomForOneMore(transaction.pools().count());
            transaction.pools().insert(pool);
            return pool;
        });
    }

    /** Returns a pool. */
    public IdentityPool describe(String poolId) {
        return store.transact(transaction -> existing(transaction, poolId));
    }

    /** Returns a page of pools in order of creation. */
    public ListIdentityPoolsResponse list(ListIdentityPoolsInput input) {
        return store.transact(transaction -> PoolPage.of(transaction.pools(), input));
    }

    /** Replaces all that a pool is, but for what {@link PoolReplacement} keeps. */
    public IdentityPool update(IdentityPool requested) {
        return store.transact(transaction -> {
            IdentityPool current = existing(transaction, requested.identityPoolId());
            IdentityPool pool = PoolDefinition.checked(PoolReplacement.of(current, requested));
            transaction.pools().replace(pool);
            return pool;
        });
    }

    /** Deletes a pool and all that belongs to it. */
    public void delete(String poolId) {
        boolean deleted = store.transact(transaction -> transaction.pools().delete(poolId));
        if (!deleted) {
            throw Faults.poolNotFound(poolId);
        }
    }

    /**
     * Returns a pool within a transaction.
     *
     * @throws dev.smithwright.cognitoidentity.model.ResourceNotFoundException if there is none of this id
     */
    public static IdentityPool existing(Transaction transaction, String poolId) {
        IdentityPool pool = transaction.pools().find(poolId);
        if (pool == null) {
            throw Faults.poolNotFound(poolId);
        }
        return pool;
    }
}
