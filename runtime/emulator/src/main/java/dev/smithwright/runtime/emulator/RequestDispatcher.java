package dev.smithwright.runtime.emulator;

import dev.smithwright.runtime.awsjson.AwsJson;
import dev.smithwright.runtime.emulator.http.FilteredHandler;
import dev.smithwright.runtime.emulator.http.RequestFilter;
import dev.smithwright.runtime.emulator.http.RequestHandler;
import dev.smithwright.runtime.emulator.http.ServerRequest;
import dev.smithwright.runtime.emulator.http.ServerResponse;
import dev.smithwright.runtime.error.ServiceException;
import dev.smithwright.runtime.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Answers requests as a service does, without a socket: finds the operation, reads and checks its input, calls the
 * handler, and turns what comes of it into a response. Whatever the request holds and whatever a handler throws, there is
 * an answer in the protocol's own terms, and each answer has an id.
 */
public final class RequestDispatcher implements RequestHandler {

    private final RequestTarget targets;
    private final RequestBody bodies;
    private final OperationCall calls;
    private final Answers answers;
    private final RequestHandler filtered;

    /**
     * Makes a dispatcher.
     *
     * @throws IllegalArgumentException if none of the service's protocols is known here
     */
    public RequestDispatcher(DispatchSettings settings) {
        AwsJson protocol = AwsJson.of(settings.router().service());
        this.targets = new RequestTarget(settings.router());
        this.bodies = new RequestBody(protocol, settings.maxRequestBytes());
        this.calls = new OperationCall(settings, protocol, bodies);
        this.answers = new Answers(
                protocol, settings.errorStatus(), settings.router().service().queryCompatible());
        this.filtered = FilteredHandler.of(guarded(settings.filters()), this::dispatch);
    }

    /** Each on its own, so that what an outer filter adds to every answer is there even if an inner one fails. */
    private List<RequestFilter> guarded(List<RequestFilter> filters) {
        List<RequestFilter> guarded = new ArrayList<>();
        for (RequestFilter filter : filters) {
            guarded.add((request, next) -> guarded(filter, request, next));
        }
        return guarded;
    }

    private ServerResponse guarded(RequestFilter filter, ServerRequest request, RequestHandler next) {
        try {
            return filter.filter(request, next);
        } catch (RuntimeException | Error e) {
            return answers.failure(newRequestId(), "a filter", e);
        }
    }

    @Override
    public ServerResponse handle(ServerRequest request) {
        ServerResponse answer = filtered.handle(request);
        return answer.headers().containsKey(AwsJson.REQUEST_ID_HEADER)
                ? answer
                : answer.withHeader(AwsJson.REQUEST_ID_HEADER, newRequestId());
    }

    private ServerResponse dispatch(ServerRequest request) {
        String requestId = newRequestId();
        try {
            bodies.checkSize(request);
            Operation<?, ?, ?> operation = targets.operation(request);
            return carryOut(operation, request, requestId);
        } catch (RefusedRequestException e) {
            return answers.refusal(requestId, e);
        }
    }

    private ServerResponse carryOut(Operation<?, ?, ?> operation, ServerRequest request, String requestId) {
        try {
            RequestContext context = new RequestContext(requestId, request.headers());
            return answers.output(requestId, calls.carryOut(operation, request, context));
        } catch (ServiceException e) {
            return answers.error(requestId, e);
        } catch (OperationNotImplementedException e) {
            return answers.notImplemented(requestId, e);
        } catch (RefusedRequestException e) {
            return answers.refusal(requestId, e);
        } catch (RuntimeException | Error e) {
            return answers.failure(requestId, operation.toString(), e);
        }
    }

    private static String newRequestId() {
        return UUID.randomUUID().toString();
    }
}
