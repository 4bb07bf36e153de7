package dev.smithwright.emulator.cognitoidentity.store.jdbc;

import dev.smithwright.emulator.cognitoidentity.store.StoreException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Brings the tables from whatever version they are of to the newest, one numbered script after another. A version is
 * noted after its script, and every script can be run again: H2 commits each statement that changes tables, so that a
 * process can end between two of them.
 */
final class Migrations {

    private static final String VERSIONS = "CREATE TABLE IF NOT EXISTS schema_version (version INTEGER PRIMARY KEY)";
    private static final String NEWEST = "SELECT COALESCE(MAX(version), 0) FROM schema_version";
    private static final String NOTE = "INSERT INTO schema_version (version) VALUES (?)";

    private Migrations() {}

    /**
     * Returns the version that the tables now have.
     *
     * @throws StoreException if a newer emulator has been here
     */
    static int apply(Session session) {
        session.execute(VERSIONS);
        int version = session.all(NEWEST, row -> row.getInt(1)).get(0);
        if (version > 0 && script(version) == null) {
            throw new StoreException("the data was written by a newer emulator (version " + version
                    + " of its tables); use that one, or start with other data");
        }
        for (String script = script(version + 1); script != null; script = script(version + 1)) {
            statements(script).forEach(session::execute);
            version++;
            session.update(NOTE, version);
        }
        return version;
    }

    private static List<String> statements(String script) {
        String code = script.lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
        return Arrays.stream(code.split(";", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static @Nullable String script(int version) {
        String name = "schema-" + version + ".sql";
        try (InputStream script = Migrations.class.getResourceAsStream(name)) {
            return script == null ? null : new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
