package dev.smithwright.runtime.emulator.control.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Things of one kind, a row each.
 *
 * @param columns what stands above the columns
 * @param rows any texts, as many in each row as there are columns
 * @param note what stands below, for example that there are more; null for nothing
 */
public record Table(
        List<String> columns,
        List<List<String>> rows,
        @Nullable String note) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
