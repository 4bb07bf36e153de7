package dev.smithwright.emulator.cognitoidentity.store.jdbc;

import dev.smithwright.emulator.cognitoidentity.store.StoreException;
import dev.smithwright.emulator.cognitoidentity.store.StoreLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.Set;
import org.h2.api.ErrorCode;

/**
 * A database that can be connected to. H2 gets a single connection: there one transaction runs after another, which costs
 * less than to let them collide. PostgreSQL gets several, and is told to keep transactions apart.
 *
 * @param name what messages call it
 * @param driver its driver
 * @param url its address, which may hold a password
 * @param connections how many connections there may be at a time
 */
record Database(String name, Driver driver, String url, int connections) {

    private static final int POSTGRESQL_CONNECTIONS = 10;

    /** No file of complaints beside the data, and no end of the database before the emulator's own. */
    private static final String H2_SETTINGS = ";TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE";

    /**
     * Without delay a commit has been handed to the operating system when it returns: the end of the process loses none.
     * Without retention, space is used again at once; kept for a while, as a guard against a loss of power on disks that
     * write in another order than they are told, the file would grow by some kilobytes with each commit. The file's lock keeps
     * other processes out, but not a second emulator of this one.
     */
    private static final String H2_FILE_SETTINGS = ";WRITE_DELAY=0;RETENTION_TIME=0;EXCLUSIVE=1";

    private static final Set<Integer> IN_USE =
            Set.of(ErrorCode.DATABASE_ALREADY_OPEN_1, ErrorCode.DATABASE_IS_IN_EXCLUSIVE_MODE);

    static Database at(StoreLocation location) {
        if (location instanceof StoreLocation.Directory directory) {
            return file(directory.path());
        } else if (location instanceof StoreLocation.PostgreSql server) {
            return postgresql(server);
        }
        return h2("the memory", "mem:");
    }

    /** Its driver is looked up: an emulator that keeps its data elsewhere must not load it. */
    private static Database postgresql(StoreLocation.PostgreSql server) {
        String name = server.toString();
        try {
            return new Database(name, DriverManager.getDriver(server.url()), server.url(), POSTGRESQL_CONNECTIONS);
        } catch (SQLException e) {
            throw new StoreException("cannot use " + name + ": its address cannot be read", e);
        }
    }

    private static Database file(Path directory) {
        Path absolute = directory.toAbsolutePath().normalize();
        if (absolute.toString().indexOf(';') >= 0) {
            throw new StoreException("cannot keep data in " + absolute + ": choose a directory without a semicolon");
        }
        try {
            Files.createDirectories(absolute);
        } catch (IOException e) {
            throw new StoreException("cannot keep data in " + absolute + ": it cannot be made a directory", e);
        }
        return h2(absolute.toString(), "file:" + absolute.resolve("cognito-identity") + H2_FILE_SETTINGS);
    }

    private static Database h2(String name, String place) {
        return new Database(name, new org.h2.Driver(), "jdbc:h2:" + place + H2_SETTINGS, 1);
    }

    /**
     * Connects.
     *
     * @throws StoreException if that does not work
     */
    Session connect() {
        try {
            Connection connection = driver.connect(url, new Properties());
            if (connection == null) {
                throw new StoreException("cannot use " + name + ": its address cannot be read");
            }
            connection.setAutoCommit(false);
            if (connections > 1) {
                connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            }
            return new Session(connection);
        } catch (SQLException e) {
            throw new StoreException("cannot use " + name + ": " + reason(e), e);
        }
    }

    private static String reason(SQLException failure) {
        return IN_USE.contains(failure.getErrorCode())
                ? "another emulator is using it; end that one, or choose another directory"
                : String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }

    /** Returns the name only: the address may hold a password. */
    @Override
    public String toString() {
        return name;
    }
}
