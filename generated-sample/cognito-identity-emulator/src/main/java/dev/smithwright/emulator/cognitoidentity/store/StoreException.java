package dev.smithwright.emulator.cognitoidentity.store;

import java.io.Serial;

/** The store cannot be opened, or failed. The message says what and why, and quotes nothing of what is stored. */
public final class StoreException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Makes a failure with a message for people. */
    public StoreException(String message) {
        super(message);
    }

    /** Makes a failure with a message for people, and what led to it. */
    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
