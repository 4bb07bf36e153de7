package dev.smithwright.runtime.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.runtime.fixture.TestService;
import dev.smithwright.runtime.schema.ErrorTrait;
import dev.smithwright.runtime.schema.QueryErrorTrait;
import dev.smithwright.runtime.schema.StructureSchema;
import dev.smithwright.runtime.shape.SerializableShape;
import dev.smithwright.runtime.shape.ShapeWriter;
import java.io.Serial;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryErrorTest {

    @ParameterizedTest
    @CsvSource({"true, AWS.Gone;Sender", "false, AWS.Gone;Receiver"})
    void theModelGivesErrorsTheirNameFromAwsQuery(boolean clientFault, String header) {
        QueryError name = QueryError.of(new Gone(clientFault));

        assertThat(name).isNotNull();
        assertThat(name.header()).isEqualTo(header);
        assertThat(QueryError.parse(header)).isEqualTo(name);
    }

    @Test
    void mostErrorsHaveNone() {
        ErrorDetails details = ErrorDetails.raised("NotFoundException", 404, null);

        assertThat(QueryError.of(new TestService.NotFoundException(details, null)))
                .isNull();
        assertThat(QueryError.of(new TestService.UnmodeledTestException(details)))
                .isNull();
    }

    private static final class Gone extends ServiceException implements SerializableShape {

        @Serial
        private static final long serialVersionUID = 1L;

        private final boolean clientFault;

        Gone(boolean clientFault) {
            super(ErrorDetails.raised("Gone", 400, null));
            this.clientFault = clientFault;
        }

        @Override
        public StructureSchema shapeSchema() {
            return StructureSchema.of(
                    "test#Gone",
                    List.of(),
                    new ErrorTrait(clientFault, 400, false, false),
                    new QueryErrorTrait("AWS.Gone"));
        }

        @Override
        public void writeMembers(ShapeWriter writer) {
            // It has none.
        }
    }
}
