package dev.smithwright.runtime.emulator.control;

import java.io.Serial;
import java.util.ArrayList;
import java.util.List;

/** A request to the control site is wrong: status 400, with all mistakes at once. */
public final class BadControlRequestException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final ArrayList<String> errors;

    /** Makes an exception with one message for people for each mistake. */
    public BadControlRequestException(List<String> errors) {
        super(String.join("; ", errors));
        this.errors = new ArrayList<>(errors);
    }

    /** Makes an exception for the only mistake. */
    public BadControlRequestException(String error) {
        this(List.of(error));
    }

    /** Returns the messages. */
    public List<String> errors() {
        return List.copyOf(errors);
    }
}
