package dev.smithwright.emulator.cognitoidentity.store.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Makes a value of the row that a result stands at. */
interface RowMapper<T> {

    T map(ResultSet row) throws SQLException;
}
