package dev.smithwright.runtime.emulator.control.fault;

import dev.smithwright.runtime.emulator.DispatchSettings;
import dev.smithwright.runtime.emulator.RequestTarget;
import dev.smithwright.runtime.emulator.http.RequestFilter;
import dev.smithwright.runtime.emulator.http.RequestHandler;
import dev.smithwright.runtime.emulator.http.ServerRequest;
import dev.smithwright.runtime.emulator.http.ServerResponse;
import dev.smithwright.runtime.operation.Operation;
import java.time.Duration;

/**
 * Has calls meet the emulator's faults. Stands inside of what adds to every answer of the service, such as headers for
 * browsers, so that an answer that was made up looks like any other.
 */
public final class FaultFilter implements RequestFilter {

    private final InjectedFaults faults;
    private final RequestTarget targets;
    private final DispatchSettings settings;

    /**
     * Makes a filter.
     *
     * @param settings how the emulator answers
     */
    public FaultFilter(InjectedFaults faults, DispatchSettings settings) {
        this.faults = faults;
        this.targets = new RequestTarget(settings.router());
        this.settings = settings;
    }

    @Override
    public ServerResponse filter(ServerRequest request, RequestHandler next) {
        Operation<?, ?, ?> operation = faults.isEmpty() ? null : targets.named(request);
        return operation == null ? next.handle(request) : filter(operation, request, next);
    }

    private ServerResponse filter(Operation<?, ?, ?> operation, ServerRequest request, RequestHandler next) {
        FaultyCall call = faults.take(operation);
        if (!isHeldUp(call.latency())) {
            return ServerResponse.dropped();
        }
        FaultAnswer answer = call.answer();
        if (answer instanceof FaultAnswer.ServiceError error) {
            return new MadeUpErrors(settings).answer(operation, error);
        }
        return answer == null ? next.handle(request) : ServerResponse.dropped();
    }

    /** Returns whether the time has passed: a server that is closed waits for nobody. */
    private static boolean isHeldUp(Duration latency) {
        if (latency.isZero()) {
            return true;
        }
        try {
            Thread.sleep(latency.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
