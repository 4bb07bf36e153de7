package dev.smithwright.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.smithwright.runtime.client.stub.StubError;
import dev.smithwright.runtime.error.UnwritableShapeException;
import dev.smithwright.runtime.shape.ByteStream;
import dev.smithwright.runtime.shape.Unit;
import dev.smithwright.runtime.waiter.WaiterFailedException;
import dev.smithwright.runtime.waiter.WaiterResult;
import example.zoo.StubbedZoo;
import example.zoo.Zoo;
import example.zoo.ZooClient;
import example.zoo.model.AllTypes;
import example.zoo.model.AnimalPage;
import example.zoo.model.Kind;
import example.zoo.model.ListAnimalsInput;
import example.zoo.model.ListAnimalsOutput;
import example.zoo.model.NoSuchAnimal;
import example.zoo.model.OtherAnimal;
import example.zoo.model.OwnAnimal;
import example.zoo.model.PutInput;
import example.zoo.model.PutOutput;
import example.zoo.model.StoreRecordingOutput;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stubs do with shapes of all kinds: the golden copy at work. */
class GeneratedStubTest {

    private static final Duration SHORT = Duration.ofNanos(1);

    private final StubbedZoo stub = new StubbedZoo();
    private final ZooClient client = stub.client();

    private static PutInput.Builder put() {
        return PutInput.builder()
                .name("Leo")
                .kind(Kind.LION)
                .animal(OtherAnimal.builder().build());
    }

    @Test
    void anInputIsComparedAsItArrivesOnTheWire() {
        AllTypes precise = AllTypes.builder()
                .timestamp(Instant.parse("2026-01-02T03:04:05.123456789Z"))
                .build();
        stub.on(Zoo.DESCRIBE_ALL).with(precise).reply(precise);

        AllTypes output = client.describeAll(precise);

        assertThat(output.timestamp()).isEqualTo(Instant.parse("2026-01-02T03:04:05.123Z"));
    }

    @Test
    void anInputIsRecordedAsItWasSentWithoutTheServicesDefaults() {
        stub.on(Zoo.PUT)
                .with(put().weight(1).build())
                .reply(PutOutput.builder().own(OwnAnimal.builder().build()).build());

        client.put(put().weight(1).build());

        PutInput sent = stub.inputs(Zoo.PUT).get(0);
        assertThat(sent.size()).isNull();
        assertThat(sent.token()).isNotBlank();
    }

    @Test
    void alsoWhatTheServiceRequiresAndTheTypeDoesNotHasToBeSent() {
        assertThatThrownBy(() -> client.put(put().name("A name far too long").build()))
                .isInstanceOf(StubError.class)
                .hasMessage(
                        "Put was called with an input that the service would refuse: $.name must have a length of at"
                                + " most 10, but is 'A name far too long'; $.weight is required");
    }

    @Test
    void anErrorKeepsItsMembers() {
        stub.on(Zoo.DESCRIBE_ALL)
                .fail(NoSuchAnimal.builder().name("Leo").message("gone").build());

        NoSuchAnimal error = catchThrowableOfType(NoSuchAnimal.class, () -> client.describeAll(in -> in));

        assertThat(error.name()).isEqualTo("Leo");
        assertThat(error.requestId()).isNotNull();
    }

    @Test
    void inputsThatDifferInSecretsAloneAreToldApartWithoutShowingThem() {
        stub.on(Zoo.DESCRIBE_ALL)
                .with(AllTypes.builder().secret("hush").build())
                .reply(AllTypes.builder().build());

        StubError error = catchThrowableOfType(StubError.class, () -> client.describeAll(in -> in.secret("whisper")));

        assertThat(error.getMessage())
                .contains("Received: AllTypes[secret=***]", "not for this input", "differ in sensitive values alone")
                .doesNotContain("hush", "whisper");
    }

    @Test
    void aPaginatorTakesAnAnswerForEachPage() {
        stub.on(Zoo.LIST_ANIMALS).with(ListAnimalsInput.builder().build()).reply(page("2", "a", "b"));
        stub.on(Zoo.LIST_ANIMALS)
                .with(ListAnimalsInput.builder().nextToken("2").build())
                .fail("ThrottlingException", 400, "slower")
                .reply(page(null, "c"));

        assertThat(client.listAnimalsPaginator(in -> in).items())
                .extracting(OtherAnimal::name)
                .containsExactly("a", "b", "c");
        stub.verify();
    }

    private static ListAnimalsOutput page(String next, String... names) {
        List<OtherAnimal> animals = List.of(names).stream()
                .map(name -> OtherAnimal.builder().name(name).build())
                .toList();
        return ListAnimalsOutput.builder()
                .result(AnimalPage.builder().animals(animals).nextToken(next).build())
                .build();
    }

    @Test
    void aWaiterTakesAnAnswerForEachCall() {
        stub.on(Zoo.DESCRIBE_ALL)
                .fail(NoSuchAnimal.builder().name("Leo").build())
                .reply(AllTypes.builder().build())
                .reply(AllTypes.builder().string("ready").build())
                .reply(AllTypes.builder().string("broken").build());

        WaiterResult<AllTypes> result = client.waiter().delays(SHORT, SHORT).untilTextReady(in -> in);

        assertThat(result.output().string()).isEqualTo("ready");
        assertThatThrownBy(() -> client.waiter().untilTextReady(in -> in)).isInstanceOf(WaiterFailedException.class);
        stub.verify();
    }

    @Test
    void largeRequestsAreReadThoughTheyAreCompressed() {
        stub.on(Zoo.PUT)
                .reply(PutOutput.builder().own(OwnAnimal.builder().build()).build());
        PutInput large = put().token("t")
                .weight(1)
                .tags(java.util.Map.of("a", "b".repeat(20_000)))
                .build();

        client.put(large);

        assertThat(stub.requests().get(0).http().headers()).containsEntry("content-encoding", "gzip");
        assertThat(stub.inputs(Zoo.PUT)).containsExactly(large);
    }

    @Test
    void anOperationMayHaveNeitherInputNorOutput() {
        stub.on(Zoo.PING).with(Unit.UNIT).reply(Unit.UNIT);

        client.ping();

        stub.verify();
    }

    @Test
    void streamsAreNotCarriedYet() {
        StoreRecordingOutput output =
                StoreRecordingOutput.builder().recording(ByteStream.empty()).build();

        assertThatThrownBy(() -> stub.on(Zoo.STORE_RECORDING).reply(output))
                .isInstanceOf(UnwritableShapeException.class);
    }
}
