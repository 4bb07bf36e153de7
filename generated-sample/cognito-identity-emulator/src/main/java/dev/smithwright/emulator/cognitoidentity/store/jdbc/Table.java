package dev.smithwright.emulator.cognitoidentity.store.jdbc;

import dev.smithwright.emulator.cognitoidentity.store.StoreException;
import dev.smithwright.runtime.shape.Document;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A table whose rows can be carried elsewhere.
 *
 * @param name its name
 * @param isOrdered whether its rows have positions, which are not carried: they are given anew in the same order
 * @param columns its other columns, those first that tell rows without positions apart
 */
record Table(String name, boolean isOrdered, List<Column> columns) {

    /** All tables but that of versions, each after those that its rows refer to. */
    static final List<Table> ALL = List.of(
            new Table("identity_pool", true, List.of(text("id"), text("document"))),
            new Table("pool_roles", false, List.of(text("pool_id"), text("document"))),
            new Table("principal_tag_map", false, List.of(text("pool_id"), text("provider"), text("document"))),
            new Table(
                    "identity",
                    true,
                    List.of(
                            text("id"),
                            text("pool_id"),
                            new Column("created", Column.Type.NUMBER),
                            new Column("modified", Column.Type.NUMBER),
                            new Column("enabled", Column.Type.FLAG))),
            new Table(
                    "login",
                    true,
                    List.of(
                            text("pool_id"),
                            new Column("digest", Column.Type.BYTES),
                            text("provider"),
                            new Column("subject", Column.Type.BYTES),
                            text("identity_id"))),
            new Table("signing_key", true, List.of(new Column("pkcs8", Column.Type.BYTES))));

    /** The table that is left alone where all others are emptied. */
    static final String KEYS = "signing_key";

    private static Column text(String name) {
        return new Column(name, Column.Type.TEXT);
    }

    String select() {
        return "SELECT " + names() + " FROM " + name + (isOrdered ? " ORDER BY position" : "");
    }

    String insert() {
        String marks = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        return "INSERT INTO " + name + " (" + names() + ") VALUES (" + marks + ")";
    }

    private String names() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    Map<String, Document> row(ResultSet row) throws SQLException {
        Map<String, Document> values = new LinkedHashMap<>();
        for (Column column : columns) {
            values.put(column.name(), column.read(row, values.size() + 1));
        }
        return values;
    }

    /** Returns the values of a row as {@link #insert} takes them. */
    Object[] parameters(Map<String, Document> row) {
        for (String given : row.keySet()) {
            if (columns.stream().noneMatch(column -> column.name().equals(given))) {
                throw new StoreException("the table " + name + " has no column '" + given + "'");
            }
        }
        return columns.stream()
                .map(column -> column.parameter(row.get(column.name())))
                .toArray();
    }
}
