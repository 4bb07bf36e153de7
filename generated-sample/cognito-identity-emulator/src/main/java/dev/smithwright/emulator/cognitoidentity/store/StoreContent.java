package dev.smithwright.emulator.cognitoidentity.store;

import dev.smithwright.runtime.shape.Document;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that a store holds, private keys included: the rows of each table in their order, each with its values by column.
 *
 * @param tables rows by table
 */
public record StoreContent(Map<String, List<Map<String, Document>>> tables) {

    /** Copies the outer map and the lists, which keep their order. */
    public StoreContent {
        Map<String, List<Map<String, Document>>> copy = new LinkedHashMap<>();
        tables.forEach((table, rows) -> copy.put(table, List.copyOf(rows)));
        tables = Collections.unmodifiableMap(copy);
    }

    /** Returns the number of rows in each table, and nothing of what is in them. */
    @Override
    public String toString() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        tables.forEach((table, rows) -> counts.put(table, rows.size()));
        return counts.toString();
    }
}
