package dev.smithwright.emulator.cognitoidentity.store.memory;

import dev.smithwright.cognitoidentity.model.IdentityPool;
import dev.smithwright.emulator.cognitoidentity.store.Identity;
import dev.smithwright.emulator.cognitoidentity.store.Login;
import dev.smithwright.emulator.cognitoidentity.store.PoolRow;
import dev.smithwright.emulator.cognitoidentity.store.PoolTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pools in a sorted map by position, and positions by id. */
record InMemoryPools(Memory memory, Journal journal) implements PoolTable {

    @Override
    public @Nullable IdentityPool find(String poolId) {
        Long position = memory.positions.get(poolId);
        PoolRow row = position == null ? null : memory.pools.get(position);
        return row == null ? null : row.pool();
    }

    @Override
    public List<PoolRow> page(long after, int limit) {
        return memory.pools.tailMap(after, false).values().stream().limit(limit).toList();
    }

    @Override
    public int count() {
        return memory.pools.size();
    }

    @Override
    public void insert(IdentityPool pool) {
        long position = memory.nextPosition();
        journal.put(memory.positions, pool.identityPoolId(), position);
        journal.put(memory.pools, position, new PoolRow(position, pool));
    }

    @Override
    public void replace(IdentityPool pool) {
        Long position = memory.positions.get(pool.identityPoolId());
        if (position == null) {
            throw new IllegalStateException("no pool to replace: " + pool.identityPoolId());
        }
        journal.put(memory.pools, position, new PoolRow(position, pool));
    }

    @Override
    public boolean delete(String poolId) {
        Long position = memory.positions.get(poolId);
        if (position == null) {
            return false;
        }
        List.copyOf(memory.identities.values()).stream()
                .filter(identity -> identity.poolId().equals(poolId))
                .forEach(this::deleteIdentity);
        journal.remove(memory.positions, poolId);
        journal.remove(memory.pools, position);
        return true;
    }

    private void deleteIdentity(Identity identity) {
        for (Login login : memory.logins.getOrDefault(identity.id(), List.of())) {
            journal.remove(memory.owners, login);
        }
        journal.remove(memory.logins, identity.id());
        journal.remove(memory.identities, identity.id());
    }
}
