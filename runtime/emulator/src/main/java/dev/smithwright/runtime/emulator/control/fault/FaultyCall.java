package dev.smithwright.runtime.emulator.control.fault;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What one call meets.
 *
 * @param latency how long it is held up
 * @param answer what it gets in the place of its answer, null where it gets its answer
 */
record FaultyCall(Duration latency, @Nullable FaultAnswer answer) {

    static final FaultyCall NONE = new FaultyCall(Duration.ZERO, null);

    /** Tells whether the fault can happen to this call too: it gets one answer, however many faults have one. */
    boolean admits(Fault fault) {
        return answer == null || fault.answer() == null;
    }

    FaultyCall with(Fault fault) {
        return new FaultyCall(latency.plus(fault.latency()), answer == null ? fault.answer() : answer);
    }
}
