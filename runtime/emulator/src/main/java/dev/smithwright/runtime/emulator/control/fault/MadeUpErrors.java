package dev.smithwright.runtime.emulator.control.fault;

import dev.smithwright.runtime.awsjson.AwsJson;
import dev.smithwright.runtime.awsjson.ErrorResponse;
import dev.smithwright.runtime.emulator.Answers;
import dev.smithwright.runtime.emulator.DispatchSettings;
import dev.smithwright.runtime.emulator.http.ServerResponse;
import dev.smithwright.runtime.error.ServiceException;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.schema.ErrorTrait;
import dev.smithwright.runtime.schema.StructureSchema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Errors that nothing led to, as the service answers with them. Made when one is needed, since most emulators need none. */
final class MadeUpErrors {

    private static final int CLIENT_FAULT = 400;

    private final AwsJson protocol;
    private final Answers answers;

    MadeUpErrors(DispatchSettings settings) {
        this.protocol = AwsJson.of(settings.router().service());
        this.answers = new Answers(settings);
    }

    ServerResponse answer(Operation<?, ?, ?> operation, FaultAnswer.ServiceError error) {
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
