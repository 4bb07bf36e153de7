package dev.smithwright.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smithwright.runtime.error.ErrorDetails;
import dev.smithwright.runtime.error.ServiceException;
import dev.smithwright.runtime.json.JsonCodec;
import dev.smithwright.runtime.schema.ErrorTrait;
import dev.smithwright.runtime.shape.ReaderRole;
import dev.smithwright.runtime.shape.ShapeReader;
import example.zoo.Zoo;
import example.zoo.model.DescribeAllError;
import example.zoo.model.Events;
import example.zoo.model.Kind;
import example.zoo.model.NoSuchAnimal;
import example.zoo.model.PingError;
import example.zoo.model.ServiceUnavailable;
import example.zoo.model.UnmodeledZooException;
import example.zoo.model.UnsupportedOperationException;
import example.zoo.model.ZooException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What exceptions do: the golden copy at work. */
class GeneratedErrorsTest {

    private static final JsonCodec JSON = new JsonCodec();
    private static final ErrorDetails DETAILS =
            new ErrorDetails("DescribeAll", "NoSuchAnimal", null, "request", 404, 2, false);

    @Test
    void anErrorHasItsMembersAndWhatTheCallAdds() {
        ServiceException read = Zoo.DESCRIBE_ALL
                .errors()
                .read(DETAILS, reader("{\"message\":\"gone\",\"name\":\"Leo\",\"kind\":\"lion\",\"code\":7}"));

        assertThat(read).isInstanceOfSatisfying(NoSuchAnimal.class, error -> {
            assertThat(error).hasMessage("gone");
            assertThat(error.name()).isEqualTo("Leo");
            assertThat(error.kind()).isSameAs(Kind.LION);
            assertThat(error.codeValue()).isEqualTo(7);
            assertThat(error.code()).isEqualTo("NoSuchAnimal");
            assertThat(error.requestId()).isEqualTo("request");
            assertThat(error.attempts()).isEqualTo(2);
        });
    }

    @Test
    void theMessageMayComeFromElsewhere() {
        ErrorDetails details = new ErrorDetails("Put", "Error", "from the details", null, 500, 1, false);

        assertThat(Zoo.PUT.errors().read(details, reader("{}"))).hasMessage("from the details");
    }

    @Test
    void anErrorSurvivesARoundTrip() {
        NoSuchAnimal error = NoSuchAnimal.builder()
                .name("Leo")
                .message("gone")
                .tags(Map.of("a", "b"))
                .writer("w")
                .build();

        NoSuchAnimal read =
                NoSuchAnimal.readFrom(error.details(), reader(new String(JSON.write(error), StandardCharsets.UTF_8)));

        assertThat(read).hasMessage("gone");
        assertThat(read.tags()).isEqualTo(Map.of("a", "b"));
        assertThat(read.writer()).isEqualTo("w");
        assertThat(read.httpStatus()).isEqualTo(404);
    }

    @Test
    void anErrorThatIsRaisedKnowsItsStatus() {
        assertThat(new UnsupportedOperationException("no").httpStatus()).isEqualTo(400);
        assertThat(new example.zoo.model.Error("no").httpStatus()).isEqualTo(500);
        assertThat(ServiceUnavailable.builder().build())
                .satisfies(error -> assertThat(error.isRetryable()).isTrue())
                .satisfies(error -> assertThat(error.httpStatus()).isEqualTo(503));
        assertThat(ServiceUnavailable.SCHEMA.trait(ErrorTrait.class)).isEqualTo(new ErrorTrait(false, 503, true, true));
    }

    @Test
    void anUnknownCodeBelongsToEveryOperation() {
        ErrorDetails details = ErrorDetails.raised("Novelty", 418, "short and stout");

        ServiceException error = Zoo.PING.errors().read(details, reader("{}"));

        assertThat(error).isInstanceOf(UnmodeledZooException.class).isInstanceOf(DescribeAllError.class);
        assertThat(Zoo.PING.error(error)).isInstanceOf(PingError.class);
        assertThat(Zoo.PING.errors().schema("Novelty")).isNull();
    }

    @Test
    void anErrorOfAnotherOperationBecomesUnmodeled() {
        NoSuchAnimal error = NoSuchAnimal.builder().name("Leo").build();

        PingError asPingError = Zoo.PING.error(error);

        assertThat(asPingError.asException()).isInstanceOf(UnmodeledZooException.class);
        assertThat(Zoo.DESCRIBE_ALL.error(error)).isSameAs(error);
        assertThat(asPingError.code()).isEqualTo("NoSuchAnimal");
    }

    @Test
    void aRequiredMemberCannotBeNull() {
        assertThatThrownBy(() -> NoSuchAnimal.builder().name(null).build())
                .isInstanceOf(NullPointerException.class)
                .hasMessage("name");
    }

    @Test
    void javaSerializationKeepsWhatItCan() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(NoSuchAnimal.builder()
                    .name("Leo")
                    .message("gone")
                    .kind(Kind.LION)
                    .build());
        }

        ZooException read;
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            read = (ZooException) in.readObject();
        }

        assertThat(read).hasMessage("gone").isInstanceOfSatisfying(NoSuchAnimal.class, error -> {
            assertThat(error.name()).isEqualTo("Leo");
            assertThat(error.kind()).isNull();
        });
    }

    @Test
    void anErrorMayBeAnEvent() {
        assertThat(Events.readFrom(reader("{\"gone\":{\"message\":\"bye\",\"name\":\"Leo\"}}")))
                .isInstanceOfSatisfying(
                        Events.Gone.class, event -> assertThat(event.value()).hasMessage("bye"));
    }

    private static ShapeReader reader(String json) {
        return JSON.reader(json.getBytes(StandardCharsets.UTF_8), ReaderRole.CLIENT);
    }
}
