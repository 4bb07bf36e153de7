package dev.smithwright.emulator.cognitoidentity.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.smithwright.cognitoidentity.model.IdentityPool;
import dev.smithwright.emulator.cognitoidentity.database.TestDatabase;
import dev.smithwright.emulator.cognitoidentity.store.Identity;
import dev.smithwright.emulator.cognitoidentity.store.Login;
import dev.smithwright.emulator.cognitoidentity.store.PoolRow;
import dev.smithwright.emulator.cognitoidentity.store.Transaction;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JdbcStoreTest {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05.678Z");
    private static final Login LOGIN = new Login("p1", "accounts.google.com", "alice");

    private final TestDatabase database = new TestDatabase();
    private final JdbcStore store = JdbcStore.open(database.location());

    @AfterEach
    void close() {
        store.close();
        database.close();
    }

    @Test
    void keepsPoolsInOrderOfCreationThroughUpdates() {
        run(tables -> List.of("p3", "p1", "p2").forEach(id -> tables.pools().insert(pool(id, "old"))));
        run(tables -> tables.pools().replace(pool("p3", "new")));

        assertThat(page(0, 10)).extracting(row -> row.pool().identityPoolId()).containsExactly("p3", "p1", "p2");
        assertThat(page(0, 1)).extracting(row -> row.pool().identityPoolName()).containsExactly("new");
    }

    @Test
    void continuesAPageAfterAPoolThatIsGone() {
        run(tables -> List.of("p1", "p2", "p3").forEach(id -> tables.pools().insert(pool(id, "name"))));
        long last = page(0, 2).get(1).position();
        run(tables -> tables.pools().delete("p2"));

        assertThat(page(last, 10))
                .extracting(row -> row.pool().identityPoolId())
                .containsExactly("p3");
    }

    @Test
    void undoesAllThatAFailedTransactionWrote() {
        run(JdbcStoreTest::fill);

        assertThatIllegalStateException()
                .isThrownBy(() -> run(tables -> {
                    tables.pools().insert(pool("p2", "other"));
                    tables.pools().replace(pool("p1", "changed"));
                    tables.identities().insert(Identity.created("i2", "p1", NOW));
                    tables.logins().link(LOGIN, "i2");
                    tables.pools().delete("p1");
                    throw new IllegalStateException("changed my mind");
                }));

        run(tables -> {
            assertThat(tables.pools().count()).isEqualTo(1);
            assertThat(tables.pools().find("p1")).isEqualTo(pool("p1", "name"));
            assertThat(tables.pools().find("p2")).isNull();
            assertThat(tables.identities().find("i1")).isEqualTo(Identity.created("i1", "p1", NOW));
            assertThat(tables.identities().find("i2")).isNull();
            assertThat(tables.logins().ownerOf(LOGIN)).isEqualTo("i1");
            assertThat(tables.logins().of("i1")).containsExactly(LOGIN);
        });
    }

    @Test
    void deletesAPoolWithAllThatBelongsToIt() {
        run(JdbcStoreTest::fill);
        run(tables -> {
            tables.pools().insert(pool("p2", "other"));
            tables.identities().insert(Identity.created("i2", "p2", NOW));
        });

        assertThat(store.<Boolean>transact(tables -> tables.pools().delete("p1")))
                .isTrue();
        assertThat(store.<Boolean>transact(tables -> tables.pools().delete("p1")))
                .isFalse();

        run(tables -> {
            assertThat(tables.pools().find("p1")).isNull();
            assertThat(tables.identities().find("i1")).isNull();
            assertThat(tables.logins().ownerOf(LOGIN)).isNull();
            assertThat(tables.logins().of("i1")).isEmpty();
            assertThat(tables.identities().find("i2")).isNotNull();
        });
    }

    @Test
    void movesALoginToItsNewOwner() {
        run(JdbcStoreTest::fill);
        run(tables -> tables.identities().insert(Identity.created("i2", "p1", NOW)));
        run(tables -> tables.logins().link(LOGIN, "i2"));

        run(tables -> {
            assertThat(tables.logins().ownerOf(LOGIN)).isEqualTo("i2");
            assertThat(tables.logins().of("i1")).isEmpty();
            assertThat(tables.logins().of("i2")).containsExactly(LOGIN);
        });
    }

    @Test
    void runsOneTransactionAtATime() throws ExecutionException, InterruptedException {
        run(tables -> tables.pools().insert(pool("p1", "0")));
        var threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> work = IntStream.range(0, 200)
                    .<Future<?>>mapToObj(i -> threads.submit(() -> run(JdbcStoreTest::countUp)))
                    .toList();
            for (Future<?> each : work) {
                each.get();
            }
        } finally {
            threads.shutdown();
        }

        assertThat(page(0, 1)).extracting(row -> row.pool().identityPoolName()).containsExactly("200");
    }

    private static void countUp(Transaction tables) {
        int count = Integer.parseInt(tables.pools().find("p1").identityPoolName());
        tables.pools().replace(pool("p1", String.valueOf(count + 1)));
    }

    private static void fill(Transaction tables) {
        tables.pools().insert(pool("p1", "name"));
        tables.identities().insert(Identity.created("i1", "p1", NOW));
        tables.logins().link(LOGIN, "i1");
    }

    private List<PoolRow> page(long after, int limit) {
        return store.transact(tables -> tables.pools().page(after, limit));
    }

    private void run(Consumer<Transaction> work) {
        store.transact(tables -> {
            work.accept(tables);
            return true;
        });
    }

    private static IdentityPool pool(String id, String name) {
        return IdentityPool.builder()
                .identityPoolId(id)
                .identityPoolName(name)
                .allowUnauthenticatedIdentities(true)
                .build();
    }
}
