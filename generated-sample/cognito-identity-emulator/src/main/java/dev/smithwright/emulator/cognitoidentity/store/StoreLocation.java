package dev.smithwright.emulator.cognitoidentity.store;

import java.nio.file.Path;

/** Where an emulator keeps what it remembers. */
public sealed interface StoreLocation {

    /** In memory, for as long as the emulator lives. */
    StoreLocation MEMORY = new Memory();

    /** In memory. */
    record Memory() implements StoreLocation {}

    /**
     * In a file of a directory, which one emulator at a time can use. What was answered is there after the end of the
     * process, however it ended.
     *
     * @param path directory, made where there is none
     */
    record Directory(Path path) implements StoreLocation {}

    /**
     * In a PostgreSQL database, which any number of emulators can use together.
     *
     * @param url its address for JDBC, for example {@code jdbc:postgresql://db.example.com/emulator?user=team}
     */
    record PostgreSql(String url) implements StoreLocation {

        private static final String PREFIX = "jdbc:postgresql:";

        /**
         * Checks the address.
         *
         * @throws IllegalArgumentException if it is none of a PostgreSQL database
         */
        public PostgreSql {
            if (!url.startsWith(PREFIX)) {
                throw new IllegalArgumentException("the store is no PostgreSQL database;"
                        + " name one as jdbc:postgresql://HOST:PORT/DATABASE?user=USER&password=PASSWORD");
            }
        }

        /** Returns no more than the kind, for the address may hold a password. */
        @Override
        public String toString() {
            return "a PostgreSQL database";
        }
    }
}
