package dev.smithwright.emulator.cognitoidentity.database;

import dev.smithwright.emulator.cognitoidentity.store.StoreLocation;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;

/**
 * A real PostgreSQL server, started when the first test asks for it and ended with the process. The environment variable
 * {@code EMULATOR_TEST_POSTGRESQL} names one that is there already, as a JDBC URL with a parameter: needed where none can be
 * started, such as by root in a container that has no user namespaces.
 */
public final class PostgreSqlServer {

    private static final String SCHEMA = "&currentSchema=";

    private static final class Holder {
        static final PostgreSqlServer RUNNING = new PostgreSqlServer(url());
    }

    private final String url;
    private final AtomicInteger schemas = new AtomicInteger();

    private PostgreSqlServer(String url) {
        this.url = url;
    }

    /** Returns the server; where there is none, the test is skipped and tells why. */
    public static PostgreSqlServer running() {
        Assumptions.assumeTrue(Holder.RUNNING.url.startsWith("jdbc:"), Holder.RUNNING.url);
        return Holder.RUNNING;
    }

    private static String url() {
        String given = System.getenv("EMULATOR_TEST_POSTGRESQL");
        if (given != null) {
            return given;
        }
        try {
            // Its files are thrown away; that they survive the end of the machine is no concern here.
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .start()
                    .getJdbcUrl("postgres", "postgres");
        } catch (IOException | IllegalStateException e) {
            return "no PostgreSQL can be started here, and EMULATOR_TEST_POSTGRESQL names none: " + e.getMessage();
        }
    }

    /** Returns a new, empty schema. */
    public StoreLocation newSchema() {
        String schema = "test_" + ProcessHandle.current().pid() + "_" + schemas.incrementAndGet();
        execute("CREATE SCHEMA " + schema);
        return new StoreLocation.PostgreSql(url + SCHEMA + schema);
    }

    void drop(StoreLocation.PostgreSql location) {
        int name = location.url().indexOf(SCHEMA) + SCHEMA.length();
        execute("DROP SCHEMA " + location.url().substring(name) + " CASCADE");
    }

    private void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
