package dev.smithwright.runtime.client.wire;

import dev.smithwright.runtime.awsjson.AwsJson;
import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.validation.InputCheck;
import dev.smithwright.runtime.validation.InvalidInputException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** From an operation and its input to a request that lacks nothing but its signature. */
final class RequestWriter {

    private final WireSettings settings;
    private final AwsJson protocol;
    private final InputCheck inputs;
    private final String userAgent;

    RequestWriter(WireSettings settings, AwsJson protocol) {
        this.settings = settings;
        this.protocol = protocol;
        this.inputs = new InputCheck(settings.service(), settings.validation());
        this.userAgent = UserAgent.of(settings.service());
    }

    /** Returns a writer of requests that differ. */
    RequestWriter with(RequestOverrides overrides) {
        return new RequestWriter(overrides.settings(settings), protocol);
    }

    /**
     * Writes a request.
     *
     * @throws InvalidInputException if the input violates constraints of the model
     * @throws dev.smithwright.runtime.error.UnwritableShapeException if the input cannot be written
     * @throws dev.smithwright.runtime.client.endpoint.EndpointException if the service has no address for such a call
     * @throws IllegalArgumentException if the operation is one of another service
     */
    <I> HttpRequest write(Operation<I, ?, ?> operation, I input) {
        inputs.check(operation, input);
        byte[] body = protocol.writeInput(operation, input);
        URI address = settings.endpoints().address(operation, input);
        HttpRequest request = new HttpRequest("POST", address, headers(operation), body, settings.attemptTimeout());
        return operation.traits().isEmpty() ? request : OperationTraits.apply(operation, input, request, settings);
    }

    /**
     * Writes a request as it is presigned, see {@link PresignableRequest}.
     *
     * @throws RuntimeException as {@link #write} does
     */
    <I> HttpRequest writePresignable(Operation<I, ?, ?> operation, I input) {
        HttpRequest request = write(operation, input);
        QueryParameters parameters = new QueryParameters();
        protocol.writeInput(operation, input, parameters);
        return PresignableRequest.of(request, parameters.text());
    }

    private Map<String, String> headers(Operation<?, ?, ?> operation) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("content-type", protocol.contentType());
        headers.put("x-amz-target", protocol.target(operation));
        headers.put("user-agent", userAgent);
        if (settings.service().queryCompatible()) {
            headers.put(AwsJson.QUERY_MODE_HEADER, "true");
        }
        headers.putAll(settings.headers());
        return headers;
    }
}
