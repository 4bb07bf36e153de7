package dev.smithwright.runtime.emulator.control.fault;

import dev.smithwright.runtime.emulator.control.ControlBody;
import dev.smithwright.runtime.shape.Document;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Faults as JSON, both ways. */
final class FaultDocument {

    private static final String EVERY_OPERATION = "*";
    private static final String UNTOLD = "made up on the control site of the emulator";

    private FaultDocument() {}

    static Document of(InjectedFault injected) {
        Fault fault = injected.fault();
        Map<String, Document> members = new LinkedHashMap<>();
        members.put("id", Document.of(injected.id()));
        members.put("operation", Document.of(fault.operation() == null ? EVERY_OPERATION : fault.operation()));
        if (fault.answer() instanceof FaultAnswer.ServiceError error) {
            putError(members, error);
        } else if (fault.answer() != null) {
            members.put("drop", Document.of(true));
        }
        if (!fault.latency().isZero()) {
            members.put("latencyMillis", Document.of(fault.latency().toMillis()));
        }
        if (fault.times() != Fault.UNTIL_REMOVED) {
            members.put("times", Document.of(fault.times()));
            members.put("left", Document.of(injected.left()));
        }
        return Document.of(members);
    }

    private static void putError(Map<String, Document> members, FaultAnswer.ServiceError error) {
        members.put("error", Document.of(error.code()));
        if (error.status() != null) {
            members.put("status", Document.of(error.status()));
        }
        members.put("message", Document.of(error.message()));
    }

    /**
     * Reads a fault.
     *
     * @throws dev.smithwright.runtime.emulator.control.BadControlRequestException if it is none, with all that is wrong
     */
    static Fault read(ControlBody body, InjectedFaults faults) {
        String operation = readOperation(body, faults);
        FaultAnswer answer = readAnswer(body);
        Long latency = body.number("latencyMillis", 1, Fault.MAX_LATENCY.toMillis());
        Long times = body.number("times", 1, Fault.UNTIL_REMOVED - 1L);
        if (body.isSound() && answer == null && latency == null) {
            body.mistake("a fault needs an error, drop or latencyMillis");
        }
        body.check();
        return new Fault(
                operation,
                Duration.ofMillis(latency == null ? 0 : latency),
                answer,
                times == null ? Fault.UNTIL_REMOVED : times.intValue());
    }

    private static @Nullable String readOperation(ControlBody body, InjectedFaults faults) {
        String text = body.text("operation");
        String operation = EVERY_OPERATION.equals(text) ? null : text;
        String problem = faults.problem(operation);
        if (problem != null) {
            body.mistake(problem);
        }
        return operation;
    }

    private static @Nullable FaultAnswer readAnswer(ControlBody body) {
        String code = body.text("error");
        Long status = body.number("status", 400, 599);
        String message = body.text("message");
        boolean drops = body.flag("drop");
        if (code == null && (status != null || message != null)) {
            body.mistake("status and message belong to an error; name it as error");
        }
        if (code != null && drops) {
            body.mistake("error and drop exclude each other; a connection that is dropped carries no error");
        }
        if (code == null) {
            return drops ? new FaultAnswer.DroppedConnection() : null;
        }
        return readError(body, code, status, message == null ? UNTOLD : message);
    }

    private static @Nullable FaultAnswer readError(
            ControlBody body, String code, @Nullable Long status, String message) {
        try {
            return new FaultAnswer.ServiceError(code, status == null ? null : status.intValue(), message);
        } catch (IllegalArgumentException e) {
            body.mistake("error: " + e.getMessage());
            return null;
        }
    }
}
