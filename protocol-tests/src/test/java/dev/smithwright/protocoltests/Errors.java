package dev.smithwright.protocoltests;

import dev.smithwright.runtime.error.ErrorDetails;
import dev.smithwright.runtime.error.ServiceException;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.schema.ErrorTrait;
import dev.smithwright.runtime.schema.StructureSchema;
import dev.smithwright.runtime.shape.SerializableShape;
import java.util.List;
import java.util.Objects;
import software.amazon.smithy.protocoltests.traits.HttpResponseTestCase;

/** The error that a case is about, as the handler of an emulator would throw it. */
final class Errors {

    private Errors() {}

    static ServiceException expected(Operation<?, ?, ?> operation, MessageCase<HttpResponseTestCase> tested) {
        String code = tested.holder().getName();
        StructureSchema schema = Objects.requireNonNull(operation.errors().schema(code), code);
        ErrorTrait trait = Objects.requireNonNull(schema.trait(ErrorTrait.class), code);
        ErrorDetails details = ErrorDetails.raised(code, trait.httpStatus(), null);
        return operation
                .errors()
                .read(details, new NodeShapeReader(tested.test().getParams()));
    }

    static List<Object> members(ServiceException error) {
        return MemberTree.of((SerializableShape) error);
    }
}
