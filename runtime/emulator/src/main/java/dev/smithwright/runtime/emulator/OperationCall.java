package dev.smithwright.runtime.emulator;

import dev.smithwright.runtime.awsjson.AwsJson;
import dev.smithwright.runtime.awsjson.ReadInput;
import dev.smithwright.runtime.emulator.http.ServerRequest;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.shape.SerializableShape;
import dev.smithwright.runtime.shape.UnreadableShapeException;
import dev.smithwright.runtime.validation.ConstraintValidator;
import dev.smithwright.runtime.validation.ValidationLevel;
import dev.smithwright.runtime.validation.ValidationMessages;
import dev.smithwright.runtime.validation.Violation;
import java.util.List;

/** From a request for a known operation to the body of its answer. */
final class OperationCall {

    private final DispatchSettings settings;
    private final AwsJson protocol;
    private final RequestBody bodies;
    private final ConstraintValidator validator = new ConstraintValidator();

    OperationCall(DispatchSettings settings, AwsJson protocol, RequestBody bodies) {
        this.settings = settings;
        this.protocol = protocol;
        this.bodies = bodies;
    }

    /** Checks in the order of the services: JSON, then who calls, then the constraints of the model. */
    <I, O> byte[] carryOut(Operation<I, O, ?> operation, ServerRequest request, RequestContext context) {
        ReadInput<I> input = read(operation, bodies.json(request));
        settings.authenticator().authenticate(operation, request);
        validate(input);
        return protocol.writeOutput(operation, route(operation, input.input(), context));
    }

    private <I> ReadInput<I> read(Operation<I, ?, ?> operation, byte[] body) {
        try {
            return protocol.readInput(operation, body);
        } catch (UnreadableShapeException e) {
            throw new RefusedRequestException(400, "SerializationException", e.getMessage());
        }
    }

    private void validate(ReadInput<?> input) {
        if (input.input() instanceof SerializableShape shape) {
            List<Violation> violations = validator.validate(shape, ValidationLevel.ALL, input.missing());
            if (!violations.isEmpty()) {
                throw new RefusedRequestException(400, "ValidationException", ValidationMessages.aws(violations));
            }
        }
    }

    @SuppressWarnings("unchecked") // the generated router answers for this operation with its own type
    private <I, O> O route(Operation<I, O, ?> operation, I input, RequestContext context) {
        return (O) settings.router().route(operation, input, context);
    }
}
