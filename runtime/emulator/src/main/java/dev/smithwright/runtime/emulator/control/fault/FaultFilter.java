package dev.smithwright.runtime.emulator.control.fault;

import dev.smithwright.runtime.awsjson.AwsJson;
import dev.smithwright.runtime.awsjson.ErrorResponse;
import dev.smithwright.runtime.emulator.Answers;
import dev.smithwright.runtime.emulator.DispatchSettings;
import dev.smithwright.runtime.emulator.RequestTarget;
import dev.smithwright.runtime.emulator.http.RequestFilter;
import dev.smithwright.runtime.emulator.http.RequestHandler;
import dev.smithwright.runtime.emulator.http.ServerRequest;
import dev.smithwright.runtime.emulator.http.ServerResponse;
import dev.smithwright.runtime.error.ServiceException;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.schema.ErrorTrait;
import dev.smithwright.runtime.schema.StructureSchema;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Has calls meet the emulator's faults. Stands inside of what adds to every answer of the service, such as headers for
 * browsers, so that an answer that was made up looks like any other.
 */
public final class FaultFilter implements RequestFilter {

    private static final int CLIENT_FAULT = 400;

    private final InjectedFaults faults;
    private final RequestTarget targets;
    private final AwsJson protocol;
    private final Answers answers;

    /**
     * Makes a filter.
     *
     * @param settings how the emulator answers
     * @throws IllegalArgumentException if none of the service's protocols is known here
     */
    public FaultFilter(InjectedFaults faults, DispatchSettings settings) {
        this.faults = faults;
        this.targets = new RequestTarget(settings.router());
        this.protocol = AwsJson.of(settings.router().service());
        this.answers = new Answers(settings);
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
            return answer(operation, error);
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

    private ServerResponse answer(Operation<?, ?, ?> operation, FaultAnswer.ServiceError error) {
        ServerResponse answer = answers.error(UUID.randomUUID().toString(), exception(operation, error));
        return error.status() == null ? answer : answer.withStatus(error.status());
    }

    /** The protocol makes of code and message what it would make of them if they came from the service. */
    private ServiceException exception(Operation<?, ?, ?> operation, FaultAnswer.ServiceError error) {
        int status = modelledStatus(operation.errors().schema(error.code()));
        byte[] body = protocol.writeError(error.code(), error.message());
        return protocol.readError(operation, new ErrorResponse(status, error.code(), null, 0), body);
    }

    private static int modelledStatus(@Nullable StructureSchema error) {
        ErrorTrait trait = error == null ? null : error.trait(ErrorTrait.class);
        return trait == null ? CLIENT_FAULT : trait.httpStatus();
    }
}
