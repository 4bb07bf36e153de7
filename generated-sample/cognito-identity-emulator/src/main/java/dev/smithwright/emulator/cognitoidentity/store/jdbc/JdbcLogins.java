package dev.smithwright.emulator.cognitoidentity.store.jdbc;

import dev.smithwright.emulator.cognitoidentity.store.Login;
import dev.smithwright.emulator.cognitoidentity.store.LoginRow;
import dev.smithwright.emulator.cognitoidentity.store.LoginTable;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Logins, found by a digest: subjects come from strangers and may be longer than an index takes, and hold characters that
 * a column of text does not.
 */
record JdbcLogins(Session session) implements LoginTable {

    private static final String OWNER = "SELECT identity_id FROM login WHERE pool_id = ? AND digest = ?";
    private static final String COLUMNS = "SELECT pool_id, provider, subject, identity_id, position FROM login ";
    private static final String OF_ONE = COLUMNS + "WHERE identity_id = ? ORDER BY position";
    private static final String OF_MANY = COLUMNS + "WHERE identity_id = ANY(?) ORDER BY position";
    private static final String PAGE =
            COLUMNS + "WHERE identity_id = ? AND provider = ? AND position > ? ORDER BY position LIMIT ?";
    private static final String DELETE = "DELETE FROM login WHERE pool_id = ? AND digest = ?";
    private static final String INSERT =
            "INSERT INTO login (pool_id, digest, provider, subject, identity_id) VALUES (?, ?, ?, ?, ?)";

    @Override
    public @Nullable String ownerOf(Login login) {
        return session.first(OWNER, row -> row.getString(1), login.poolId(), LoginDigest.of(login));
    }

    @Override
    public List<Login> of(String identityId) {
        return session.all(OF_ONE, JdbcLogins::login, identityId);
    }

    @Override
    public Map<String, List<Login>> of(Collection<String> identityIds) {
        Map<String, List<Login>> logins = new HashMap<>();
        session.all(OF_MANY, row -> Map.entry(row.getString(4), login(row)), identityIds)
                .forEach(found -> logins.computeIfAbsent(found.getKey(), id -> new ArrayList<>())
                        .add(found.getValue()));
        return logins;
    }

    @Override
    public List<LoginRow> page(String identityId, String provider, long after, int limit) {
        return session.all(PAGE, row -> new LoginRow(row.getLong(5), login(row)), identityId, provider, after, limit);
    }

    private static Login login(ResultSet row) throws SQLException {
        return new Login(row.getString(1), row.getString(2), new String(row.getBytes(3), StandardCharsets.UTF_8));
    }

    @Override
    public void link(Login login, String identityId) {
        unlink(login);
        session.update(
                INSERT,
                login.poolId(),
                LoginDigest.of(login),
                login.provider(),
                login.subject().getBytes(StandardCharsets.UTF_8),
                identityId);
    }

    @Override
    public void unlink(Login login) {
        session.update(DELETE, login.poolId(), LoginDigest.of(login));
    }
}
