package dev.smithwright.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.smithwright.runtime.client.stub.ServiceStub;
import dev.smithwright.runtime.error.ErrorDetails;
import dev.smithwright.runtime.error.ServiceException;
import dev.smithwright.runtime.notes.NoteBook;
import dev.smithwright.runtime.notes.NoteBookClient;
import dev.smithwright.runtime.notes.ReadNoteInput;
import dev.smithwright.runtime.notes.ReadNoteOutput;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.operation.OperationAuth;
import dev.smithwright.runtime.operation.OperationCaller;
import dev.smithwright.runtime.operation.ServiceDescription;
import dev.smithwright.runtime.schema.ErrorTrait;
import dev.smithwright.runtime.schema.QueryErrorTrait;
import dev.smithwright.runtime.schema.StructureSchema;
import dev.smithwright.runtime.shape.SerializableShape;
import dev.smithwright.runtime.shape.ShapeWriter;
import java.io.Serial;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A stub of a service that once spoke awsQuery names its errors as the service does. */
class QueryCompatibleStubTest {

    private static final ServiceDescription SERVICE =
            new ServiceDescription("test#Old", "Old", "1", null, "old", null, List.of("awsJson1_0"), true);
    private static final Operation<ReadNoteInput, ReadNoteOutput, Gone> READ =
            new Operation<>(SERVICE, NoteBook.TYPES, 2, "ReadNote", OperationAuth.NONE);

    @Test
    void theErrorHasItsNameFromAwsQuery() {
        Stub stub = new Stub();
        stub.on(READ).fail(new Gone());

        ServiceException error =
                catchThrowableOfType(ServiceException.class, () -> stub.client().call(READ, new ReadNoteInput("a")));

        assertThat(error.details().code()).isEqualTo("Gone");
        assertThat(error.code()).isEqualTo("AWS.Gone");
    }

    private static final class Stub extends ServiceStub {

        Stub() {
            super(SERVICE, List.of(READ));
        }

        NoteBookClient client() {
            return prepare(new ClientBuilder<NoteBookClient>(SERVICE) {
                        @Override
                        protected NoteBookClient client(OperationCaller caller) {
                            return NoteBookClient.over(caller);
                        }
                    })
                    .build();
        }
    }

    private static final class Gone extends ServiceException implements SerializableShape {

        @Serial
        private static final long serialVersionUID = 1L;

        private static final StructureSchema SCHEMA = StructureSchema.of(
                "test#Gone", List.of(), new ErrorTrait(true, 400, false, false), new QueryErrorTrait("AWS.Gone"));

        Gone() {
            super(ErrorDetails.raised("Gone", 400, "it is gone"));
        }

        @Override
        public StructureSchema shapeSchema() {
            return SCHEMA;
        }

        @Override
        public void writeMembers(ShapeWriter writer) {
            // It has none.
        }
    }
}
