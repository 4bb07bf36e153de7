package dev.smithwright.emulator.cognitoidentity.store.jdbc;

import dev.smithwright.emulator.cognitoidentity.store.Store;
import dev.smithwright.emulator.cognitoidentity.store.StoreException;
import dev.smithwright.emulator.cognitoidentity.store.StoreLocation;
import dev.smithwright.emulator.cognitoidentity.store.Transaction;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/** Keeps everything in a database. Work that collides with that of others is run again, up to 50 times. */
public final class JdbcStore implements Store {

    private static final int MOST_ATTEMPTS = 50;
    private static final long LONGEST_PAUSE_MILLIS = 50;

    private final Database database;
    private final Sessions sessions;

    private JdbcStore(Database database) {
        this.database = database;
        this.sessions = new Sessions(database);
    }

    /**
     * Opens the store, and brings its tables to the form that this version needs.
     *
     * @throws StoreException if it cannot be used; the message says why
     */
    public static JdbcStore open(StoreLocation location) {
        JdbcStore store = new JdbcStore(Database.at(location));
        boolean open = false;
        try {
            store.inSession(Migrations::apply);
            open = true;
            return store;
        } finally {
            if (!open) {
                store.close();
            }
        }
    }

    @Override
    public <T> T transact(Function<Transaction, T> work) {
        return inSession(session -> work.apply(JdbcTransaction.in(session)));
    }

    private <T> T inSession(Function<Session, T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return attempt(work);
            } catch (FailedStatementException e) {
                if (attempt == MOST_ATTEMPTS || !e.mayPass()) {
                    throw failed(e);
                }
                pause(attempt);
            }
        }
    }

    private <T> T attempt(Function<Session, T> work) {
        Session session = sessions.take();
        boolean committed = false;
        try {
            T result = work.apply(session);
            commit(session);
            committed = true;
            return result;
        } finally {
            sessions.giveBack(session, committed || session.rollback());
        }
    }

    /** A connection that is lost here leaves open whether the transaction was committed: never to be run again. */
    private void commit(Session session) {
        try {
            session.commit();
        } catch (FailedStatementException e) {
            throw e.isCollision() ? e : failed(e);
        }
    }

    private StoreException failed(FailedStatementException failure) {
        return new StoreException("cannot work with " + database.name(), failure);
    }

    /** Those that collided part by chance, and wait the longer the more often they met. */
    private static void pause(int attempt) {
        long most = TimeUnit.MILLISECONDS.toNanos(Math.min(attempt, LONGEST_PAUSE_MILLIS));
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(most));
    }

    /** Waits for transactions under way, and closes the connections; what was kept in memory is gone. */
    @Override
    public void close() {
        sessions.close();
    }
}
