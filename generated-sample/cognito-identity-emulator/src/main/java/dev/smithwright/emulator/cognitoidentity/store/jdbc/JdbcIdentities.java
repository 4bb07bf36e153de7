package dev.smithwright.emulator.cognitoidentity.store.jdbc;

import dev.smithwright.emulator.cognitoidentity.store.Identity;
import dev.smithwright.emulator.cognitoidentity.store.IdentityRow;
import dev.smithwright.emulator.cognitoidentity.store.IdentityTable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Identities, their dates in milliseconds since 1970. */
record JdbcIdentities(Session session) implements IdentityTable {

    private static final String COLUMNS = "SELECT id, pool_id, created, modified, enabled, position FROM identity ";
    private static final String FIND = COLUMNS + "WHERE id = ?";
    private static final String PAGE =
            COLUMNS + "WHERE pool_id = ? AND position > ? AND (enabled OR NOT ?) ORDER BY position LIMIT ?";
    private static final String COUNT = "SELECT COUNT(*) FROM identity WHERE pool_id = ?";
    private static final String INSERT =
            "INSERT INTO identity (id, pool_id, created, modified, enabled) VALUES (?, ?, ?, ?, ?)";
    private static final String REPLACE = "UPDATE identity SET modified = ?, enabled = ? WHERE id = ?";
    private static final String DELETE = "DELETE FROM identity WHERE id = ?";

    @Override
    public @Nullable Identity find(String identityId) {
        return session.first(FIND, JdbcIdentities::identity, identityId);
    }

    @Override
    public List<IdentityRow> page(String poolId, long after, int limit, boolean enabledOnly) {
        return session.all(
                PAGE, row -> new IdentityRow(row.getLong(6), identity(row)), poolId, after, enabledOnly, limit);
    }

    @Override
    public int count(String poolId) {
        return session.all(COUNT, row -> row.getInt(1), poolId).get(0);
    }

    private static Identity identity(ResultSet row) throws SQLException {
        return new Identity(
                row.getString(1),
                row.getString(2),
                Instant.ofEpochMilli(row.getLong(3)),
                Instant.ofEpochMilli(row.getLong(4)),
                row.getBoolean(5));
    }

    @Override
    public void insert(Identity identity) {
        session.update(
                INSERT,
                identity.id(),
                identity.poolId(),
                identity.created().toEpochMilli(),
                identity.modified().toEpochMilli(),
                identity.enabled());
    }

    @Override
    public void replace(Identity identity) {
        if (session.update(REPLACE, identity.modified().toEpochMilli(), identity.enabled(), identity.id()) == 0) {
            throw new IllegalStateException("no identity to replace: " + identity.id());
        }
    }

    @Override
    public void delete(String identityId) {
        session.update(DELETE, identityId);
    }
}
