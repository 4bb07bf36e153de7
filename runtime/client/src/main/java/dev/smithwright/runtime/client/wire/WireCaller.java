package dev.smithwright.runtime.client.wire;

import dev.smithwright.runtime.awsjson.AwsJson;
import dev.smithwright.runtime.client.signing.RequestSigner;
import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.client.transport.HttpResponse;
import dev.smithwright.runtime.client.transport.HttpTransport;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.operation.OperationAuth;
import dev.smithwright.runtime.operation.OperationCaller;
import dev.smithwright.runtime.operation.Response;
import dev.smithwright.runtime.shape.SerializableShape;
import dev.smithwright.runtime.validation.ConstraintValidator;
import dev.smithwright.runtime.validation.InvalidInputException;
import dev.smithwright.runtime.validation.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Carries out operations of one service over HTTP, in the service's protocol. */
public final class WireCaller implements OperationCaller {

    private final WireSettings settings;
    private final HttpTransport transport;
    private final RequestSigner signer;
    private final AwsJson protocol;
    private final ResponseReader responses;
    private final ConstraintValidator validator = new ConstraintValidator();
    private final String userAgent;

    /**
     * Makes a caller that closes {@code transport} when it is closed itself.
     *
     * @throws IllegalArgumentException if none of the service's protocols is known here
     */
    public WireCaller(WireSettings settings, HttpTransport transport, RequestSigner signer) {
        this.settings = settings;
        this.transport = transport;
        this.signer = signer;
        this.protocol = Protocols.of(settings.service());
        this.responses = new ResponseReader(protocol);
        this.userAgent = UserAgent.of(settings.service());
    }

    /**
     * {@inheritDoc}
     *
     * @throws InvalidInputException if the input violates constraints of the model; nothing is sent
     * @throws dev.smithwright.runtime.client.signing.SigningException if the call cannot be signed; nothing is sent
     * @throws dev.smithwright.runtime.client.transport.TransportException if no answer can be had
     * @throws UnreadableResponseException if the answer is none of the service's
     * @throws dev.smithwright.runtime.shape.UnwritableShapeException if the input is nested too deeply or holds text that is
     *     no Unicode; nothing is sent
     * @throws IllegalArgumentException if the operation is one of another service
     */
    @Override
    public <I, O, E> Response<O> call(Operation<I, O, E> operation, I input) {
        checkService(operation);
        validate(operation, input);
        HttpRequest request = request(operation, input);
        HttpRequest authorized = operation.auth() == OperationAuth.SIGNED ? signer.sign(operation, request) : request;
        HttpResponse response = transport.send(authorized);
        return responses.read(operation, response);
    }

    private void checkService(Operation<?, ?, ?> operation) {
        if (!operation.service().id().equals(settings.service().id())) {
            throw new IllegalArgumentException("this client speaks to "
                    + settings.service().name() + "; " + operation.name() + " is an operation of "
                    + operation.service().name());
        }
    }

    private void validate(Operation<?, ?, ?> operation, Object input) {
        if (input instanceof SerializableShape shape) {
            List<Violation> violations = validator.validate(shape, settings.validation());
            if (!violations.isEmpty()) {
                throw new InvalidInputException(operation.name(), violations);
            }
        }
    }

    private <I> HttpRequest request(Operation<I, ?, ?> operation, I input) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("content-type", protocol.contentType());
        headers.put("x-amz-target", protocol.target(operation));
        headers.put("user-agent", userAgent);
        byte[] body = protocol.writeInput(operation, input);
        return new HttpRequest("POST", settings.endpoint(), headers, body, settings.attemptTimeout());
    }

    @Override
    public void close() {
        transport.close();
    }
}
