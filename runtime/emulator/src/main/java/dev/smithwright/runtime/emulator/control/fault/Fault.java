package dev.smithwright.runtime.emulator.control.fault;

import dev.smithwright.runtime.operation.Operation;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A way to fail: calls are held up, or get something else than their answer, or both. Immutable.
 *
 * <pre>{@code
 * Fault.throttling(GET_ID).times(3)
 * Fault.error("InternalErrorException", "on purpose").after(Duration.ofMillis(200))
 * Fault.latency(Duration.ofSeconds(1)).on(GET_ID)
 * Fault.droppedConnection().times(1)
 * }</pre>
 *
 * @param operation name of the operation whose calls fail, null for those of every one
 * @param latency how long a call is held up before anything else, up to an hour
 * @param answer what a call gets in the place of its answer, null where it gets its answer
 * @param times how many calls fail, {@link #UNTIL_REMOVED} for all
 */
public record Fault(
        @Nullable String operation,
        Duration latency,
        @Nullable FaultAnswer answer,
        int times) {

    /** As many times as there are calls. */
    public static final int UNTIL_REMOVED = Integer.MAX_VALUE;

    static final Duration MAX_LATENCY = Duration.ofHours(1);

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the latency is negative or more than an hour, if calls fail less than once, or if
     *     they neither wait nor get anything else than their answer
     */
    public Fault {
        if (latency.isNegative() || latency.compareTo(MAX_LATENCY) > 0) {
            throw new IllegalArgumentException("a latency is from nothing to an hour, not " + latency);
        }
        if (times < 1) {
            throw new IllegalArgumentException("a fault happens at least once, not " + times + " times");
        }
        if (latency.isZero() && answer == null) {
            throw new IllegalArgumentException("a fault without an answer and without latency changes nothing");
        }
    }

    private static Fault of(FaultAnswer answer) {
        return new Fault(null, Duration.ZERO, answer, UNTIL_REMOVED);
    }

    /** Returns the fault by which the service of the operation says that its calls come too fast. */
    public static Fault throttling(Operation<?, ?, ?> operation) {
        return error(ThrottlingCodes.of(operation), "Rate exceeded").on(operation);
    }

    /**
     * Returns a fault by which every call gets an error, with the status that the service gives to it.
     *
     * @throws IllegalArgumentException if the code is no name
     */
    public static Fault error(String code, String message) {
        return of(new FaultAnswer.ServiceError(code, null, message));
    }

    /**
     * Returns a fault by which every call gets an error.
     *
     * @param status HTTP status, whatever the service gives to such errors
     * @throws IllegalArgumentException if the code is no name, or the status is not from 400 to 599
     */
    public static Fault error(String code, int status, String message) {
        return of(new FaultAnswer.ServiceError(code, status, message));
    }

    /** Returns a fault by which every connection is closed with nothing sent. */
    public static Fault droppedConnection() {
        return of(new FaultAnswer.DroppedConnection());
    }

    /**
     * Returns a fault by which every call is held up, and then answered.
     *
     * @throws IllegalArgumentException if the latency is not positive, or more than an hour
     */
    public static Fault latency(Duration latency) {
        return new Fault(null, latency, null, UNTIL_REMOVED);
    }

    /** Returns the same fault for calls of this operation only. */
    public Fault on(Operation<?, ?, ?> only) {
        return new Fault(only.name(), latency, answer, times);
    }

    /**
     * Returns the same fault for this many calls.
     *
     * @throws IllegalArgumentException if there is not at least one
     */
    public Fault times(int calls) {
        return new Fault(operation, latency, answer, calls);
    }

    /**
     * Returns the same fault, which first holds the call up.
     *
     * @throws IllegalArgumentException if the latency is negative or more than an hour
     */
    public Fault after(Duration heldUp) {
        return new Fault(operation, heldUp, answer, times);
    }

    boolean isFor(Operation<?, ?, ?> called) {
        return operation == null || operation.equals(called.name());
    }
}
