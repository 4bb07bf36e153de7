package dev.smithwright.emulator.cognitoidentity.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.emulator.cognitoidentity.database.TestDatabase;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What snapshots carry of the tables. */
class TableTest {

    private static final String COLUMNS = "SELECT table_name, column_name FROM information_schema.columns"
            + " WHERE table_schema = CURRENT_SCHEMA ORDER BY table_name, ordinal_position";

    /** A script that adds a table or a column has to add it here too; no snapshot would hold it otherwise. */
    @Test
    void isAllThatThereIs() {
        try (TestDatabase database = new TestDatabase()) {
            Session session = Database.at(database.location()).connect();
            Migrations.apply(session);
            session.commit();

            List<String> actual = session.all(COLUMNS, row -> row.getString(1) + "." + row.getString(2));
            session.close();

            List<String> carried = Table.ALL.stream()
                    .flatMap(table -> Stream.concat(
                                    table.isOrdered() ? Stream.of("position") : Stream.of(),
                                    table.columns().stream().map(Column::name))
                            .map(column -> table.name() + "." + column))
                    .toList();
            assertThat(actual)
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .filteredOn(name -> !name.startsWith("schema_version."))
                    .containsExactlyInAnyOrderElementsOf(carried);
        }
    }
}
