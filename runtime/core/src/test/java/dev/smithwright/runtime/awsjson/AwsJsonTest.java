package dev.smithwright.runtime.awsjson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smithwright.runtime.fixture.Everything;
import dev.smithwright.runtime.fixture.Point;
import dev.smithwright.runtime.fixture.TestService;
import dev.smithwright.runtime.fixture.WrittenShape;
import dev.smithwright.runtime.json.JsonCodec;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.schema.IdempotencyTokenTrait;
import dev.smithwright.runtime.schema.MemberSchema;
import dev.smithwright.runtime.schema.ShapeType;
import dev.smithwright.runtime.schema.SimpleSchema;
import dev.smithwright.runtime.schema.StructureSchema;
import dev.smithwright.runtime.shape.MissingMember;
import dev.smithwright.runtime.shape.ShapeWriter;
import dev.smithwright.runtime.shape.Unit;
import dev.smithwright.runtime.shape.UnreadableShapeException;
import dev.smithwright.runtime.validation.ConstraintValidator;
import dev.smithwright.runtime.validation.ValidationLevel;
import dev.smithwright.runtime.validation.ValidationMessages;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class AwsJsonTest {

    private final AwsJson awsJson = new AwsJson(AwsJsonVersion.V1_1, new JsonCodec(), () -> "the-token");

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void namesTheContentTypeAndTheTarget() {
        assertThat(awsJson.contentType()).isEqualTo("application/x-amz-json-1.1");
        assertThat(new AwsJson(AwsJsonVersion.V1_0).contentType()).isEqualTo("application/x-amz-json-1.0");
        assertThat(awsJson.target(TestService.DRAW)).isEqualTo("TestService.Draw");
    }

    @Test
    void inputsAndOutputsCrossTheWire() {
        Point input = new Point(1, "a");
        byte[] request = awsJson.writeInput(TestService.DRAW, input);
        assertThat(request).asString(StandardCharsets.UTF_8).isEqualTo("{\"X\":1,\"Label\":\"a\"}");
        assertThat(awsJson.readInput(TestService.DRAW, request)).isEqualTo(new ReadInput<>(input, List.of()));

        Everything.Builder builder = Everything.builder();
        builder.string = "s";
        byte[] response = awsJson.writeOutput(TestService.DRAW, builder.build());
        assertThat(response).asString(StandardCharsets.UTF_8).isEqualTo("{\"String\":\"s\"}");
        assertThat(awsJson.readOutput(TestService.DRAW, response)).isEqualTo(builder.build());
    }

    @Test
    void whatAnInputLacksGoesToTheValidator() {
        ReadInput<Point> read = awsJson.readInput(TestService.DRAW, bytes("{\"Label\":null}"));

        assertThat(read.input()).isEqualTo(new Point(0, ""));
        assertThat(read.missing()).extracting(MissingMember::path).hasSize(2);
        assertThat(ValidationMessages.aws(
                        new ConstraintValidator().validate(read.input(), ValidationLevel.ALL, read.missing())))
                .isEqualTo("2 validation errors detected: Value null at 'x' failed to satisfy constraint: Member must "
                        + "not be null; Value null at 'label' failed to satisfy constraint: Member must not be null");
    }

    @Test
    void whatAnOutputLacksIsNamedForWhoWritesIt() {
        assertThat(awsJson.missingFromOutput(TestService.DRAW, bytes("{\"Points\":[{\"X\":1}],\"Point\":{}}")))
                .extracting(missing -> missing.path().toString())
                .containsExactly("$.Points[0].Label", "$.Point.X", "$.Point.Label");
        assertThat(awsJson.missingFromOutput(TestService.DRAW, bytes(""))).isEmpty();
        assertThat(awsJson.missingFromOutput(TestService.TOUCH, bytes(""))).isEmpty();
    }

    @Test
    void aSentInputIsReadAsItWasSent() {
        assertThat(awsJson.readSentInput(TestService.DRAW, bytes("{\"X\":1,\"Label\":\"a\"}")))
                .isEqualTo(new Point(1, "a"));
        assertThat(awsJson.readSentInput(TestService.TOUCH, bytes("{}"))).isEqualTo(Unit.UNIT);
    }

    @Test
    void inputsMustBeThere() {
        assertThatThrownBy(() -> awsJson.readInput(TestService.DRAW, bytes("")))
                .isInstanceOf(UnreadableShapeException.class);
        assertThatThrownBy(() -> awsJson.readInput(TestService.DRAW, bytes("[]")))
                .isInstanceOf(UnreadableShapeException.class);
    }

    @Test
    void nothingIsWrittenForNoOutputAndAnythingRead() {
        assertThat(awsJson.writeInput(TestService.TOUCH, Unit.UNIT)).isEqualTo(bytes("{}"));
        assertThat(awsJson.writeOutput(TestService.TOUCH, Unit.UNIT)).isEmpty();
        for (String body : new String[] {"", "{}", "{\"a\":1}", "null", "<html>", "{\"a\":"}) {
            assertThat(awsJson.readOutput(TestService.TOUCH, bytes(body))).isEqualTo(Unit.UNIT);
            assertThat(awsJson.readInput(TestService.TOUCH, bytes(body)).input())
                    .isEqualTo(Unit.UNIT);
        }
        assertThat(awsJson.readOutput(TestService.DRAW, bytes("")))
                .isEqualTo(Everything.builder().build());
    }

    private String written(Consumer<ShapeWriter> members) {
        Operation<WrittenShape, Unit, Object> operation =
                new Operation<>(TestService.SERVICE, TestService.TYPES, 0, "Create", null);
        WrittenShape input = new WrittenShape(TOKEN_INPUT, members);
        return new String(awsJson.writeInput(operation, input), StandardCharsets.UTF_8);
    }

    private static final SimpleSchema STRING = SimpleSchema.of("t#String", ShapeType.STRING);
    private static final MemberSchema NAME = MemberSchema.of(0, "Name", STRING);
    private static final MemberSchema TOKEN = MemberSchema.of(1, "Token", STRING, IdempotencyTokenTrait.INSTANCE);
    private static final MemberSchema SIZE = MemberSchema.of(2, "Size", STRING);
    private static final StructureSchema TOKEN_INPUT = StructureSchema.of("t#Input", List.of(NAME, TOKEN, SIZE));

    @Test
    void idempotencyTokensAreFilledWhereTheCallerLeavesThemOut() {
        assertThat(written(w -> {
                    w.writeString(NAME, "n");
                    w.writeString(SIZE, "s");
                }))
                .isEqualTo("{\"Name\":\"n\",\"Size\":\"s\",\"Token\":\"the-token\"}");
        assertThat(written(w -> {})).isEqualTo("{\"Token\":\"the-token\"}");
        assertThat(written(w -> w.writeString(TOKEN, "mine"))).isEqualTo("{\"Token\":\"mine\"}");
    }

    @Test
    void theSourceOfTokensCanBeChanged() {
        Operation<WrittenShape, Unit, Object> operation =
                new Operation<>(TestService.SERVICE, TestService.TYPES, 0, "Create", null);

        AwsJson other = awsJson.withIdempotencyTokens(() -> "other");

        assertThat(other.version()).isEqualTo(AwsJsonVersion.V1_1);
        assertThat(other.writeInput(operation, new WrittenShape(TOKEN_INPUT, w -> {})))
                .isEqualTo(bytes("{\"Token\":\"other\"}"));
    }

    @Test
    void randomTokensDiffer() {
        AwsJson random = new AwsJson(AwsJsonVersion.V1_0);
        Operation<WrittenShape, Unit, Object> operation =
                new Operation<>(TestService.SERVICE, TestService.TYPES, 0, "Create", null);
        WrittenShape input = new WrittenShape(TOKEN_INPUT, w -> {});

        String first = new String(random.writeInput(operation, input), StandardCharsets.UTF_8);
        assertThat(first).matches("\\{\"Token\":\"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\"}");
        assertThat(random.writeInput(operation, input)).isNotEqualTo(bytes(first));
    }
}
