package dev.smithwright.emulator.cognitoidentity.store.jdbc;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;

/** The connections to a database: made when needed, kept, and lent to one thread at a time. */
final class Sessions {

    private final Database database;
    private final Semaphore permits;
    private final Deque<Session> idle = new ConcurrentLinkedDeque<>();

    Sessions(Database database) {
        this.database = database;
        this.permits = new Semaphore(database.connections());
    }

    /** Waits for a session; the caller has to give it back. */
    Session take() {
        permits.acquireUninterruptibly();
        Session session = idle.pollFirst();
        if (session != null) {
            return session;
        }
        boolean connected = false;
        try {
            session = database.connect();
            connected = true;
            return session;
        } finally {
            if (!connected) {
                permits.release();
            }
        }
    }

    /** Takes a session back; one that is of no more use is closed. */
    void giveBack(Session session, boolean usable) {
        if (usable) {
            idle.addFirst(session);
        } else {
            session.close();
        }
        permits.release();
    }

    /** Waits until no session is lent, and closes all. */
    void close() {
        permits.acquireUninterruptibly(database.connections());
        idle.forEach(Session::close);
        idle.clear();
    }
}
