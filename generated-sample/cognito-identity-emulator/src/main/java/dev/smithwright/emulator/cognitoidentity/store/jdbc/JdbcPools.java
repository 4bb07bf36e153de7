package dev.smithwright.emulator.cognitoidentity.store.jdbc;

import dev.smithwright.cognitoidentity.model.IdentityPool;
import dev.smithwright.emulator.cognitoidentity.store.PoolRow;
import dev.smithwright.emulator.cognitoidentity.store.PoolTable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pools as documents. */
record JdbcPools(Session session) implements PoolTable {

    private static final String FIND = "SELECT document FROM identity_pool WHERE id = ?";
    private static final String PAGE =
            "SELECT document, position FROM identity_pool WHERE position > ? ORDER BY position LIMIT ?";
    private static final String COUNT = "SELECT COUNT(*) FROM identity_pool";
    private static final String INSERT = "INSERT INTO identity_pool (id, document) VALUES (?, ?)";
    private static final String REPLACE = "UPDATE identity_pool SET document = ? WHERE id = ?";
    private static final String DELETE = "DELETE FROM identity_pool WHERE id = ?";

    @Override
    public @Nullable IdentityPool find(String poolId) {
        return session.first(FIND, JdbcPools::pool, poolId);
    }

    @Override
    public List<PoolRow> page(long after, int limit) {
        return session.all(PAGE, row -> new PoolRow(row.getLong(2), pool(row)), after, limit);
    }

    private static IdentityPool pool(ResultSet row) throws SQLException {
        return Documents.read(row.getString(1), IdentityPool::readFrom);
    }

    @Override
    public int count() {
        return session.all(COUNT, row -> row.getInt(1)).get(0);
    }

    @Override
    public void insert(IdentityPool pool) {
        session.update(INSERT, pool.identityPoolId(), Documents.write(pool));
    }

    @Override
    public void replace(IdentityPool pool) {
        if (session.update(REPLACE, Documents.write(pool), pool.identityPoolId()) == 0) {
            throw new IllegalStateException("no pool to replace: " + pool.identityPoolId());
        }
    }

    @Override
    public boolean delete(String poolId) {
        return session.update(DELETE, poolId) > 0;
    }
}
