package dev.smithwright.runtime.awsjson;

import dev.smithwright.runtime.error.ErrorDetails;
import dev.smithwright.runtime.error.QueryError;
import dev.smithwright.runtime.error.RetryableErrors;
import dev.smithwright.runtime.error.ServiceException;
import dev.smithwright.runtime.json.JsonCodec;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.operation.ServiceErrors;
import dev.smithwright.runtime.schema.ErrorTrait;
import dev.smithwright.runtime.schema.MemberSchema;
import dev.smithwright.runtime.schema.ShapeType;
import dev.smithwright.runtime.schema.SimpleSchema;
import dev.smithwright.runtime.schema.StructureSchema;
import dev.smithwright.runtime.shape.ForwardingShapeWriter;
import dev.smithwright.runtime.shape.ReaderRole;
import dev.smithwright.runtime.shape.SerializableShape;
import dev.smithwright.runtime.shape.ShapeWriter;
import dev.smithwright.runtime.shape.UnreadableShapeException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Errors as bodies of responses, both ways. */
final class ErrorBodies {

    private static final SimpleSchema TEXT = SimpleSchema.of("smithy.api#String", ShapeType.STRING);
    private static final MemberSchema TYPE = MemberSchema.of(0, "__type", TEXT);
    private static final MemberSchema MESSAGE = MemberSchema.of(1, "message", TEXT);
    private static final StructureSchema SCHEMA =
            StructureSchema.of("dev.smithwright#ErrorBody", List.of(TYPE, MESSAGE));

    /** What AWS's services answer to a body that they cannot read comes from in front of them, and spells its message so. */
    private static final String UNREADABLE_BODY = "SerializationException";

    private static final MemberSchema CAPITAL_MESSAGE = MemberSchema.of(1, "Message", TEXT);

    private final AwsJsonVersion version;
    private final JsonCodec codec;

    ErrorBodies(AwsJsonVersion version, JsonCodec codec) {
        this.version = version;
        this.codec = codec;
    }

    ServiceException read(Operation<?, ?, ?> operation, ErrorResponse response, byte[] received) {
        // The header may name an error that has no members to send.
        byte[] body = received.length == 0 ? new byte[] {'{', '}'} : received;
        ErrorSummary summary = ErrorSummary.read(codec, response.errorType(), body);
        ServiceErrors errors = operation.errors();
        StructureSchema schema = errors.schema(summary.code());
        ErrorDetails details = details(operation, response, summary, schema);
        if (schema == null || !summary.isReadable()) {
            return errors.unmodeled(details);
        }
        try {
            return errors.read(details, codec.reader(body, ReaderRole.CLIENT));
        } catch (UnreadableShapeException e) {
            return errors.unmodeled(details);
        }
    }

    private static ErrorDetails details(
            Operation<?, ?, ?> operation,
            ErrorResponse response,
            ErrorSummary summary,
            @Nullable StructureSchema schema) {
        ErrorTrait trait = schema == null ? null : schema.trait(ErrorTrait.class);
        QueryError queryError = operation.service().queryCompatible() ? QueryError.parse(response.queryError()) : null;
        String code = queryError == null ? summary.code() : queryError.code();
        int status = response.httpStatus();
        return new ErrorDetails(
                operation.name(),
                summary.code(),
                summary.messageOr(status),
                response.requestId(),
                status,
                response.attempts(),
                RetryableErrors.isRetryable(code, status, trait),
                RetryableErrors.isThrottling(code, status, trait),
                queryError);
    }

    byte[] write(ServiceException error) {
        SerializableShape members = error instanceof SerializableShape shape ? shape : null;
        return codec.write(new Body(type(error, members), error.getMessage(), members));
    }

    /** Version 1.0 says the whole shape id of an error that the model knows, version 1.1 its name alone. */
    private String type(ServiceException error, @Nullable SerializableShape members) {
        StructureSchema schema = members == null ? SCHEMA : members.shapeSchema();
        boolean modelled = schema.has(ErrorTrait.class);
        return modelled && version == AwsJsonVersion.V1_0
                ? schema.id()
                : error.details().code();
    }

    byte[] write(String code, @Nullable String message) {
        return codec.write(new Body(code, message, null));
    }

    /** The code, the message, and then whatever else the error has. */
    private record Body(
            String code, @Nullable String message, @Nullable SerializableShape members) implements SerializableShape {

        @Override
        public StructureSchema shapeSchema() {
            return members == null ? SCHEMA : members.shapeSchema();
        }

        @Override
        public void writeMembers(ShapeWriter writer) {
            writer.writeString(TYPE, code);
            if (message != null) {
                writer.writeString(messageMember(), message);
            }
            if (members != null) {
                members.writeMembers(new WithoutMessage(writer));
            }
        }

        /** A model may spell the message with a capital M, and then clients look for that. */
        private MemberSchema messageMember() {
            if (members == null) {
                return code.equals(UNREADABLE_BODY) ? CAPITAL_MESSAGE : MESSAGE;
            }
            for (MemberSchema member : members.shapeSchema().members()) {
                if (isMessage(member)) {
                    return member;
                }
            }
            return MESSAGE;
        }
    }

    private static boolean isMessage(MemberSchema member) {
        return member.isNamed() && member.name().equalsIgnoreCase(MESSAGE.name());
    }

    /** Passes over the message, which stands before the members. */
    private static final class WithoutMessage extends ForwardingShapeWriter {

        WithoutMessage(ShapeWriter next) {
            super(next);
        }

        @Override
        public void writeString(MemberSchema member, String value) {
            if (!isMessage(member)) {
                super.writeString(member, value);
            }
        }
    }
}
