package dev.smithwright.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smithwright.generator.plan.JavaType;
import dev.smithwright.generator.plan.RecordPlan;
import dev.smithwright.generator.plan.ServicePlan;
import dev.smithwright.generator.plan.UnionPlan;
import dev.smithwright.runtime.error.UnwritableShapeException;
import dev.smithwright.runtime.json.JsonShape;
import dev.smithwright.runtime.shape.ByteStream;
import dev.smithwright.runtime.shape.UnreadableShapeException;
import example.zoo.model.AllTypes;
import example.zoo.model.Kind;
import example.zoo.model.Odd;
import example.zoo.model.OtherAnimal;
import example.zoo.model.PutInput;
import example.zoo.model.PutOutput;
import example.zoo.model.StoreRecordingInput;
import example.zoo.model.Value;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Records and unions as JSON and back: the golden copy at work. */
class GeneratedJsonTest {

    private static final int ROUNDS = 100;

    /** What JSON has no place for. */
    private static final List<String> STREAMS =
            List.of("StoreRecordingInput", "StoreRecordingOutput", "WatchInput", "WatchOutput", "Events");

    static Stream<Class<? extends JsonShape>> types() {
        return Stream.of(Generated.cognitoIdentityPlan(), Generated.zooPlan())
                .flatMap(GeneratedJsonTest::types)
                .filter(type -> !STREAMS.contains(type.simpleName()))
                .map(GeneratedJsonTest::load);
    }

    private static Stream<JavaType> types(ServicePlan plan) {
        return Stream.concat(
                plan.records().stream().map(RecordPlan::type),
                plan.unions().stream().map(UnionPlan::type));
    }

    private static Class<? extends JsonShape> load(JavaType type) {
        try {
            return Class.forName(type.packageName() + "." + type.simpleName()).asSubclass(JsonShape.class);
        } catch (ClassNotFoundException e) {
            throw new LinkageError(type.simpleName(), e);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void whateverIsWrittenIsReadBackEqual(Class<? extends JsonShape> type) throws ReflectiveOperationException {
        RandomRecords records = new RandomRecords(type.getName().hashCode());
        for (int round = 0; round < ROUNDS; round++) {
            JsonShape written = records.value(type);
            String json = written.toJson();

            Object read = type.getMethod("fromJson", String.class).invoke(null, json);

            assertThat(read).as(json).isEqualTo(written).hasSameHashCodeAs(written);
            assertThat(((JsonShape) read).toJson()).isEqualTo(json);
        }
    }

    @Test
    void secretsAreInJsonAndNotInToString() {
        AllTypes secretive = AllTypes.builder().secret("hush").build();

        assertThat(secretive.toJson()).isEqualTo("{\"secret\":\"hush\"}");
        assertThat(secretive.toString()).doesNotContain("hush");
    }

    @Test
    void membersNamedLikeTheMethodsMakeRoomForThem() {
        Odd odd = Odd.builder().toJsonValue("1").fromJsonValue("2").build();

        assertThat(odd.toJson()).isEqualTo("{\"toJson\":\"1\",\"fromJson\":\"2\"}");
        assertThat(Odd.fromJson(odd.toJson())).isEqualTo(odd);
    }

    @Test
    void whatARecordCannotDoWithoutIsRequired() {
        assertThatThrownBy(() -> PutInput.fromJson("{\"size\":1}"))
                .isInstanceOf(UnreadableShapeException.class)
                .hasMessage("$.name is required; $.kind is required; $.animal is required");
        assertThatThrownBy(() -> PutOutput.fromJson("{\"own\":{},\"inner\":{\"leaf\":{}},\"legacy\":{\"olds\":[{}]}}"))
                .isInstanceOf(UnreadableShapeException.class)
                .hasMessage("$.inner.leaf.name is required; $.legacy.olds[0].required is required");
    }

    @Test
    void whatIsLeftOutStaysOutAlsoWhereAServerWouldFillIt() {
        PutInput input = PutInput.fromJson("{\"name\":\"Leo\",\"kind\":\"lion\",\"animal\":{}}");

        assertThat(input)
                .isEqualTo(PutInput.builder()
                        .name("Leo")
                        .kind(Kind.LION)
                        .animal(OtherAnimal.builder().build())
                        .build());
        assertThat(input.size()).isNull();
    }

    @Test
    void aUnionsMemberHasToBeKnown() {
        assertThat(Value.fromJson("{\"text\":\"a\"}")).isEqualTo(new Value.Text("a"));
        assertThatThrownBy(() -> Value.fromJson("{\"txet\":\"a\"}"))
                .isInstanceOf(UnreadableShapeException.class)
                .hasMessageStartingWith("$.txet: the union has no such member");
        assertThatThrownBy(() -> new Value.Unknown("txet").toJson()).isInstanceOf(UnwritableShapeException.class);
    }

    @Test
    void streamsAreNoJson() {
        StoreRecordingInput input = StoreRecordingInput.builder()
                .name("a")
                .recording(ByteStream.empty())
                .build();

        assertThatThrownBy(input::toJson)
                .isInstanceOf(UnwritableShapeException.class)
                .hasMessage("recording: a stream is no part of JSON");
    }
}
