package dev.smithwright.emulator.cognitoidentity.store.jdbc;

import java.io.Serial;
import java.sql.SQLException;
import java.util.Set;

/** Carries what the database said through work that knows of no database. It never leaves this package. */
final class FailedStatementException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Serialization failure, deadlock, a row that another transaction added first, a row that it took away; and on H2,
     * two of its own codes for the first two.
     */
    private static final Set<String> COLLISIONS = Set.of("40001", "40P01", "23505", "23503", "23506", "90131");

    private static final String CONNECTION_CLASS = "08";

    /** PostgreSQL's words for a server that is being stopped. */
    private static final Set<String> SHUTDOWNS = Set.of("57P01", "57P02", "57P03");

    private final String state;

    FailedStatementException(SQLException cause) {
        super(cause);
        this.state = cause.getSQLState() == null ? "" : cause.getSQLState();
    }

    /** Tells whether another transaction was in the way. */
    boolean isCollision() {
        return COLLISIONS.contains(state);
    }

    /** Tells whether the same work may well succeed when it is run again, on another connection if need be. */
    boolean mayPass() {
        return isCollision() || lostConnection();
    }

    private boolean lostConnection() {
        return state.startsWith(CONNECTION_CLASS) || SHUTDOWNS.contains(state);
    }
}
