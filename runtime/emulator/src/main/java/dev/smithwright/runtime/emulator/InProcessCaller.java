package dev.smithwright.runtime.emulator;

import dev.smithwright.runtime.awsjson.AwsJson;
import dev.smithwright.runtime.awsjson.ErrorResponse;
import dev.smithwright.runtime.emulator.http.ServerRequest;
import dev.smithwright.runtime.emulator.http.ServerResponse;
import dev.smithwright.runtime.operation.CallOverrides;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.operation.OperationCaller;
import dev.smithwright.runtime.operation.Response;
import dev.smithwright.runtime.operation.ResponseMetadata;
import dev.smithwright.runtime.operation.ServiceDescription;
import dev.smithwright.runtime.validation.InputCheck;
import dev.smithwright.runtime.validation.InvalidInputException;
import dev.smithwright.runtime.validation.ValidationLevel;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Calls an emulator in the same JVM: no socket and no signature, but the same checks, the same JSON and the same errors as
 * over the wire, so that what works here works there. Calls are trusted; no {@link RequestAuthenticator} is asked.
 */
public final class InProcessCaller implements OperationCaller {

    private static final int ATTEMPTS = 1;
    private static final URI ADDRESS = URI.create("/");

    private final InputCheck inputs;
    private final AwsJson protocol;
    private final RequestDispatcher dispatcher;

    /** Makes a caller that keeps to {@link DispatchSettings#of} and checks inputs as clients do. */
    public InProcessCaller(OperationRouter router) {
        this(DispatchSettings.of(router), ValidationLevel.REQUIRED_AND_MINIMUM);
    }

    /**
     * Makes a caller.
     *
     * @param settings how the emulator answers
     * @param validation how much of an input is checked before the call, as a client would; the emulator then checks all
     * @throws IllegalArgumentException if none of the service's protocols is known here
     */
    public InProcessCaller(DispatchSettings settings, ValidationLevel validation) {
        ServiceDescription service = settings.router().service();
        this.inputs = new InputCheck(service, validation);
        this.protocol = AwsJson.of(service);
        this.dispatcher = new RequestDispatcher(settings.withAuthenticator(RequestAuthenticator.everyone()));
    }

    /**
     * {@inheritDoc}
     *
     * @throws InvalidInputException if the input violates constraints of the model; no handler is called
     * @throws IllegalArgumentException if the operation is one of another service
     * @throws DroppedConnectionException if the emulator does as if the connection had broken
     */
    @Override
    public <I, O, E> Response<O> call(Operation<I, O, E> operation, I input) {
        inputs.check(operation, input);
        ServerResponse response = dispatcher.handle(request(operation, input));
        if (response.isDropped()) {
            throw new DroppedConnectionException(operation);
        }
        ResponseMetadata metadata = metadata(response);
        if (response.status() >= 400) {
            throw protocol.readError(operation, errorResponse(metadata), response.body());
        }
        return new Response<>(protocol.readOutput(operation, response.body()), metadata);
    }

    /** Returns this caller: nothing is sent, so that times, headers, addresses and credentials make no difference. */
    @Override
    public OperationCaller with(CallOverrides overrides) {
        return this;
    }

    private <I> ServerRequest request(Operation<I, ?, ?> operation, I input) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        headers.put("content-type", List.of(protocol.contentType()));
        headers.put("x-amz-target", List.of(protocol.target(operation)));
        return new ServerRequest("POST", ADDRESS, headers, protocol.writeInput(operation, input));
    }

    private static ResponseMetadata metadata(ServerResponse response) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (Map.Entry<String, String> header : response.headers().entrySet()) {
            headers.put(header.getKey().toLowerCase(Locale.ROOT), List.of(header.getValue()));
        }
        String requestId = response.headers().get(AwsJson.REQUEST_ID_HEADER);
        return new ResponseMetadata(requestId, response.status(), headers, ATTEMPTS);
    }

    private static ErrorResponse errorResponse(ResponseMetadata metadata) {
        return new ErrorResponse(
                metadata.httpStatus(),
                header(metadata, "x-amzn-errortype"),
                metadata.requestId(),
                ATTEMPTS,
                header(metadata, AwsJson.QUERY_ERROR_HEADER));
    }

    private static @Nullable String header(ResponseMetadata metadata, String name) {
        List<String> values = metadata.headers().get(name);
        return values == null ? null : values.get(0);
    }
}
