package dev.smithwright.emulator.cognitoidentity.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.smithwright.cognitoidentity.model.IdentityPool;
import dev.smithwright.emulator.cognitoidentity.database.TestDatabase;
import dev.smithwright.emulator.cognitoidentity.store.StoreException;
import dev.smithwright.emulator.cognitoidentity.store.StoreLocation;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stores that are opened, opened again, or cannot be opened. */
class OpeningTest {

    @TempDir
    Path directory;

    @Test
    void aDirectoryKeepsWhatWasWritten() {
        StoreLocation location = new StoreLocation.Directory(directory.resolve("made/when/needed"));
        try (JdbcStore store = JdbcStore.open(location)) {
            insert(store);
        }

        try (JdbcStore store = JdbcStore.open(location)) {
            assertThat(count(store)).isEqualTo(1);
        }
    }

    @Test
    void aDirectoryIsForOneEmulatorAtATime() {
        StoreLocation location = new StoreLocation.Directory(directory);
        try (JdbcStore store = JdbcStore.open(location)) {
            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(() -> JdbcStore.open(location))
                    .withMessage("cannot use " + directory
                            + ": another emulator is using it; end that one, or choose another directory");
            assertThat(count(store)).isZero();
        }
    }

    @Test
    void whatCannotBeADirectoryIsTold() throws Exception {
        Path file = Files.writeString(directory.resolve("file"), "text");

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> JdbcStore.open(new StoreLocation.Directory(file)))
                .withMessage("cannot keep data in " + file + ": it cannot be made a directory");
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> JdbcStore.open(new StoreLocation.Directory(directory.resolve("a;INIT=x"))))
                .withMessageEndingWith(": choose a directory without a semicolon");
    }

    @Test
    void whatIsNoDatabaseIsTold() throws Exception {
        Files.writeString(directory.resolve("cognito-identity.mv.db"), "no database ".repeat(1_000));

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> JdbcStore.open(new StoreLocation.Directory(directory)))
                .withMessageStartingWith("cannot use " + directory + ": ");
    }

    @Test
    void theDataOfANewerEmulatorIsLeftAlone() {
        try (TestDatabase database = new TestDatabase()) {
            StoreLocation location = database.isShared() ? database.location() : new StoreLocation.Directory(directory);
            JdbcStore.open(location).close();
            Session session = Database.at(location).connect();
            session.update("INSERT INTO schema_version (version) VALUES (?)", 1_000);
            session.commit();
            session.close();

            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(() -> JdbcStore.open(location))
                    .withMessageStartingWith("the data was written by a newer emulator (version 1000 of its tables)");
        }
    }

    @Test
    void anotherKindOfAddressIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StoreLocation.PostgreSql("jdbc:mysql://localhost/x?password=secret"))
                .withMessageStartingWith("the store is no PostgreSQL database;")
                .withMessageNotContainingAny("secret");
    }

    @Test
    void aServerThatIsNotThereIsToldWithoutThePassword() {
        StoreLocation nobody =
                new StoreLocation.PostgreSql("jdbc:postgresql://127.0.0.1:1/x?user=team&password=secret");

        assertThat(nobody.toString()).doesNotContain("secret");
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> JdbcStore.open(nobody))
                .withMessageStartingWith("cannot use a PostgreSQL database: ")
                .withMessageContaining("127.0.0.1:1")
                .withMessageNotContainingAny("secret");
    }

    private static void insert(JdbcStore store) {
        store.transact(tables -> {
            tables.pools()
                    .insert(IdentityPool.builder()
                            .identityPoolId("p1")
                            .identityPoolName("name")
                            .allowUnauthenticatedIdentities(true)
                            .build());
            return true;
        });
    }

    private static int count(JdbcStore store) {
        return store.transact(tables -> tables.pools().count());
    }
}
