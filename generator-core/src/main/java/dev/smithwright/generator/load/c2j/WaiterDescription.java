package dev.smithwright.generator.load.c2j;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What to wait for. Smithy has no counterpart of {@code maxAttempts}: how long to wait is the caller's choice.
 *
 * @param operation the operation to call, again and again
 * @param description for people
 * @param delay between two calls, in seconds
 * @param acceptors what each response means; the first that matches decides
 */
record WaiterDescription(
        String operation,
        @Nullable String description,
        @Nullable Integer delay,
        List<AcceptorDescription> acceptors) {

    /** Fills in what is absent. */
    WaiterDescription {
        operation = Absent.orEmpty(operation);
        acceptors = Absent.orEmpty(acceptors);
    }

    /**
     * What one kind of response means.
     *
     * @param matcher {@code path}, {@code pathAll}, {@code pathAny}, {@code status} or {@code error}
     * @param argument the JMESPath expression of a path
     * @param expected what the expression gives, the HTTP status, the code of the error, or whether there is one
     * @param state {@code success}, {@code failure} or {@code retry}
     */
    record AcceptorDescription(
            String matcher, String argument, @Nullable Object expected, String state) {

        /** Fills in what is absent. */
        AcceptorDescription {
            matcher = Absent.orEmpty(matcher);
            argument = Absent.orEmpty(argument);
            state = Absent.orEmpty(state);
        }
    }

    /** The content of a {@code waiters-2.json}: by name. */
    record File(Map<String, WaiterDescription> waiters) {

        /** Fills in what is absent. */
        File {
            waiters = Absent.orEmpty(waiters);
        }
    }
}
