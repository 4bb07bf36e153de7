package dev.smithwright.emulator.cognitoidentity.store.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A connection with the statements that were prepared on it, which are kept. Used by one thread at a time. */
final class Session {

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    Session(Connection connection) {
        this.connection = connection;
    }

    /** Returns what the mapper makes of each row. */
    <T> List<T> all(String sql, RowMapper<T> mapper, Object... parameters) {
        try (ResultSet rows = bound(sql, parameters).executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(mapper.map(rows));
            }
            return found;
        } catch (SQLException e) {
            throw new FailedStatementException(e);
        }
    }

    /** Returns what the mapper makes of the first row, or null where there is none. */
    <T> @Nullable T first(String sql, RowMapper<T> mapper, Object... parameters) {
        try (ResultSet rows = bound(sql, parameters).executeQuery()) {
            return rows.next() ? mapper.map(rows) : null;
        } catch (SQLException e) {
            throw new FailedStatementException(e);
        }
    }

    /** Returns the number of rows that the statement changed. */
    int update(String sql, Object... parameters) {
        try {
            return bound(sql, parameters).executeUpdate();
        } catch (SQLException e) {
            throw new FailedStatementException(e);
        }
    }

    private PreparedStatement bound(String sql, Object[] parameters) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        for (int i = 0; i < parameters.length; i++) {
            bind(statement, i + 1, parameters[i]);
        }
        return statement;
    }

    private void bind(PreparedStatement statement, int index, Object value) throws SQLException {
        if (value instanceof String text) {
            statement.setString(index, text);
        } else if (value instanceof Long number) {
            statement.setLong(index, number);
        } else if (value instanceof Integer number) {
            statement.setInt(index, number);
        } else if (value instanceof Boolean flag) {
            statement.setBoolean(index, flag);
        } else if (value instanceof byte[] bytes) {
            statement.setBytes(index, bytes);
        } else if (value instanceof Collection<?> texts) {
            statement.setArray(index, connection.createArrayOf("varchar", texts.toArray()));
        } else {
            throw new IllegalArgumentException("no column holds a " + value.getClass());
        }
    }

    /** Runs a statement that is not worth keeping. */
    void execute(String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new FailedStatementException(e);
        }
    }

    void commit() {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw new FailedStatementException(e);
        }
    }

    /** Takes back what was not committed; returns whether that worked, which it does not on a lost connection. */
    boolean rollback() {
        try {
            connection.rollback();
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    /** Closes the connection. Nothing can be done about one that does not close. */
    boolean close() {
        try {
            connection.close();
            return true;
        } catch (SQLException e) {
            return false;
        }
    }
}
