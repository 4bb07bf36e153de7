package dev.smithwright.emulator.cognitoidentity.store.jdbc;

import dev.smithwright.emulator.cognitoidentity.store.AllTables;
import dev.smithwright.emulator.cognitoidentity.store.StoreContent;
import dev.smithwright.emulator.cognitoidentity.store.StoreException;
import dev.smithwright.runtime.shape.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables together, row by row. */
record JdbcTables(Session session) implements AllTables {

    @Override
    public StoreContent read() {
        Map<String, List<Map<String, Document>>> tables = new LinkedHashMap<>();
        Table.ALL.forEach(table -> tables.put(table.name(), rows(table)));
        return new StoreContent(tables);
    }

    /** Databases do not agree on how texts are ordered. */
    private List<Map<String, Document>> rows(Table table) {
        List<Map<String, Document>> rows = new ArrayList<>(session.all(table.select(), table::row));
        if (!table.isOrdered()) {
            rows.sort(Comparator.comparing(
                    row -> row.values().stream().map(String::valueOf).toList().toString()));
        }
        return rows;
    }

    @Override
    public void replace(StoreContent content) {
        content.tables().keySet().forEach(JdbcTables::checkKnown);
        clear();
        for (Table table : Table.ALL) {
            List<Map<String, Document>> rows = content.tables().getOrDefault(table.name(), List.of());
            if (table.name().equals(Table.KEYS) && !rows.isEmpty()) {
                delete(table);
            }
            rows.forEach(row -> session.update(table.insert(), table.parameters(row)));
        }
    }

    private static void checkKnown(String name) {
        if (Table.ALL.stream().noneMatch(table -> table.name().equals(name))) {
            throw new StoreException("there is no table '" + name + "'");
        }
    }

    @Override
    public void clear() {
        for (int i = Table.ALL.size() - 1; i >= 0; i--) {
            if (!Table.ALL.get(i).name().equals(Table.KEYS)) {
                delete(Table.ALL.get(i));
            }
        }
    }

    private void delete(Table table) {
        session.update("DELETE FROM " + table.name());
    }
}
