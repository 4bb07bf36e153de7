package dev.smithwright.emulator.cognitoidentity.database;

import dev.smithwright.emulator.cognitoidentity.store.StoreLocation;

/**
 * A place for the data of one test: in memory, or in a schema of its own on PostgreSQL where the property
 * {@code emulator.test.store} says {@code postgresql}.
 */
public final class TestDatabase implements AutoCloseable {

    private static final boolean SHARED = "postgresql".equals(System.getProperty("emulator.test.store", "memory"));

    private final StoreLocation location = SHARED ? PostgreSqlServer.running().newSchema() : StoreLocation.MEMORY;

    /** Tells whether several emulators can work on the data at the same time. */
    public boolean isShared() {
        return SHARED;
    }

    /** Returns where the data is. */
    public StoreLocation location() {
        return location;
    }

    /** Drops the data, which nobody may be using any more. */
    @Override
    public void close() {
        if (location instanceof StoreLocation.PostgreSql schema) {
            PostgreSqlServer.running().drop(schema);
        }
    }
}
