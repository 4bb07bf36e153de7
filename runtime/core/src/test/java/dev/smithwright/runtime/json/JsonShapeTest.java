package dev.smithwright.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.smithwright.runtime.error.UnwritableShapeException;
import dev.smithwright.runtime.fixture.Choice;
import dev.smithwright.runtime.fixture.Everything;
import dev.smithwright.runtime.fixture.Point;
import dev.smithwright.runtime.fixture.RandomShapes;
import dev.smithwright.runtime.fixture.Tree;
import dev.smithwright.runtime.schema.ListSchema;
import dev.smithwright.runtime.schema.MapSchema;
import dev.smithwright.runtime.schema.MemberSchema;
import dev.smithwright.runtime.schema.ShapeType;
import dev.smithwright.runtime.schema.SimpleSchema;
import dev.smithwright.runtime.schema.StructureSchema;
import dev.smithwright.runtime.shape.Blob;
import dev.smithwright.runtime.shape.Document;
import dev.smithwright.runtime.shape.UnreadableShapeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON for people. */
class JsonShapeTest {

    private static final String SECRET = "hunter2";

    private static Everything read(String json) {
        return JsonShape.fromJson(json.replace('\'', '"'), Everything::readFrom);
    }

    private static UnreadableShapeException refused(String json) {
        UnreadableShapeException refused = catchThrowableOfType(UnreadableShapeException.class, () -> read(json));
        assertThat(refused).as(json).isNotNull().hasNoCause();
        assertThat(refused.getMessage()).doesNotContain(SECRET, "ackson", "StreamRead");
        return refused;
    }

    @Test
    void whateverIsWrittenIsReadBackEqual() {
        RandomShapes shapes = new RandomShapes(20260725);
        for (int round = 0; round < 1_000; round++) {
            Everything written = shapes.everything();
            String json = written.toJson();

            Everything read = JsonShape.fromJson(json, Everything::readFrom);

            assertThat(read).as(json).isEqualTo(written);
            assertThat(read.toJson()).isEqualTo(json);
        }
    }

    @Test
    void membersAreNamedAsOnTheWireInTheOrderOfTheModel() {
        Everything.Builder builder = Everything.builder();
        builder.timestamp = Instant.parse("2026-01-02T03:04:05.678Z");
        builder.string = "a \"b\"";
        builder.blob = Blob.ofUtf8("hello");
        builder.points = List.of(new Point(1, "a"));

        assertThat(builder.build().toJson())
                .isEqualTo("{\"Blob\":\"aGVsbG8=\",\"String\":\"a \\\"b\\\"\","
                        + "\"Timestamp\":\"2026-01-02T03:04:05.678Z\",\"Points\":[{\"X\":1,\"Label\":\"a\"}]}");
    }

    @Test
    void aUnionCanBeTheWholeText() {
        Choice choice = new Choice.Nested(new Choice.Place(new Point(1, "a")));

        assertThat(choice.toJson()).isEqualTo("{\"choice\":{\"point\":{\"X\":1,\"Label\":\"a\"}}}");
        assertThat(JsonShape.fromJson(choice.toJson(), Choice::readFrom)).isEqualTo(choice);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-02T03:04:05.123456789Z",
                "1969-12-31T23:59:59.000000001Z",
                "+10000-01-01T00:00:00Z",
                "-0001-01-01T00:00:00Z",
                "+1000000000-12-31T23:59:59.999999999Z",
                "-1000000000-01-01T00:00:00Z"
            })
    void timestampsKeepAllTheirDigits(String text) {
        Everything.Builder builder = Everything.builder();
        builder.timestamp = Instant.parse(text);
        builder.dateTime = Instant.parse(text);
        builder.httpDate = Instant.parse(text);

        String json = builder.build().toJson();

        assertThat(json)
                .isEqualTo(
                        "{\"Timestamp\":\"" + text + "\",\"DateTime\":\"" + text + "\",\"HttpDate\":\"" + text + "\"}");
        assertThat(read(json)).isEqualTo(builder.build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1577923200.5",
                "'2020-01-02T00:00:00.5Z'",
                "'2020-01-02T01:30:00.500+01:30'",
                "'Thu, 02 Jan 2020 00:00:00.500 GMT'"
            })
    void timestampsAreReadInAnyFormat(String timestamp) {
        Instant instant = Instant.parse("2020-01-02T00:00:00.500Z");

        assertThat(read("{'Timestamp':" + timestamp + "}").timestamp()).isEqualTo(instant);
        assertThat(read("{'DateTime':" + timestamp + "}").dateTime()).isEqualTo(instant);
        assertThat(read("{'HttpDate':" + timestamp + "}").httpDate()).isEqualTo(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'hunter2'",
                "''",
                "'2020-01-02'",
                "'2020-13-02T00:00:00Z'",
                "'Mon, 30 Feb 2000 20:34:56 GMT'",
                "1e300"
            })
    void otherTimestampsAreRefused(String timestamp) {
        assertThat(refused("{'Timestamp':" + timestamp + "}"))
                .hasMessageStartingWith("$.Timestamp: the timestamp is malformed, or out of range (line 1, ");
    }

    @Test
    void allThatIsMissingIsNamed() {
        assertThat(
                        refused(
                                "{'Point':{'X':1},'Points':[{'X':1,'Label':'hunter2'},{}],'Choices':{'k':[{'point':{'X':2}}]}}"))
                .hasMessage("$.Point.Label is required; $.Points[1].X is required; $.Points[1].Label is required;"
                        + " $.Choices['k'][0].point.Label is required");
    }

    @Test
    void aTextThatLacksALotGetsAShortMessage() {
        String json = "{'Points':[{}" + ",{}".repeat(99_999) + "]}";

        assertThat(refused(json).getMessage())
                .startsWith("$.Points[0].X is required")
                .endsWith("; and 199980 more")
                .hasSizeLessThan(1_000);
    }

    @Test
    void unknownMembersArePassedOver() {
        assertThat(read("{'New':{'a':[1,{}]},'String':'a','string':'b'}").string())
                .isEqualTo("a");
    }

    @Test
    void aUnionsUnknownMemberIsRefusedForItsValueWouldBeLost() {
        assertThat(refused("{'Choice':{'txet':'hunter2'}}"))
                .hasMessage("$.Choice.txet: the union has no such member (line 1, column 19)");
        Everything.Builder builder = Everything.builder();
        builder.choice = new Choice.Nested(new Choice.Unknown("new"));
        assertThatThrownBy(() -> builder.build().toJson())
                .isInstanceOf(UnwritableShapeException.class)
                .hasMessage("$.Choice.choice: a union's member that the model does not know");
    }

    @Test
    void nullIsADocumentAndOtherwiseNothing() {
        Everything.Builder builder = Everything.builder();
        builder.document = Document.NULL;

        assertThat(builder.build().toJson()).isEqualTo("{\"Document\":null}");
        assertThat(read("{'Document':null,'String':null,'Point':null}")).isEqualTo(builder.build());
    }

    @Test
    void alsoTheNullsOfACollectionAreDocuments() {
        SimpleSchema document = SimpleSchema.of("test#Document", ShapeType.DOCUMENT);
        ListSchema list = ListSchema.of("test#List", MemberSchema.element(document));
        MapSchema map = MapSchema.of("test#Map", MemberSchema.element(document), MemberSchema.element(document));
        StructureSchema schema = StructureSchema.of(
                "test#Holder", List.of(MemberSchema.of(0, "list", list), MemberSchema.of(1, "map", map)));
        List<Document> read = new ArrayList<>();

        JsonShape.fromJson("{\"list\":[null,1,null],\"map\":{\"a\":null}}", reader -> {
            reader.beginStructure(schema);
            assertThat(reader.nextMember(schema)).isZero();
            reader.beginList(list);
            while (reader.nextElement()) {
                assertThat(reader.readNull()).isFalse();
                read.add(reader.readDocument(list.member()));
            }
            assertThat(reader.nextMember(schema)).isOne();
            reader.beginMap(map);
            assertThat(reader.nextKey()).isEqualTo("a");
            assertThat(reader.readNull()).isFalse();
            read.add(reader.readDocument(map.value()));
            assertThat(reader.nextKey()).isNull();
            return reader.nextMember(schema);
        });

        assertThat(read).containsExactly(Document.NULL, Document.of(1), Document.NULL, Document.NULL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|$: the text ends where an object is expected (line 1, column 1)",
                "null|$: expected an object, found null (line 1, column 1)",
                "['hunter2']|$: expected an object, found an array (line 1, column 1)",
                "{'String':'hunter2'} {}|$: something follows the JSON text (line 1, column 22)",
                "{'String':7}|$.String: expected a string, found a number (line 1, column 11)",
                "{'Choice':{}}|$.Choice: a union without a member (line 1, column 12)",
            })
    void whatMakesNoSenseIsRefusedWithItsPlace(String json, String message) {
        assertThat(refused(json)).hasMessage(message);
    }

    @Test
    void deepTextsAreRefusedAndDeepValuesNotWritten() {
        assertThat(refused("{'Tree':" + "{'left':".repeat(100_000))).hasMessageContaining("nested too deeply");
        Tree tree = Tree.leaf("a");
        for (int depth = 0; depth < 1_000; depth++) {
            tree = new Tree(null, tree, null);
        }
        Everything.Builder builder = Everything.builder();
        builder.tree = tree;
        assertThatThrownBy(() -> builder.build().toJson()).isInstanceOf(UnwritableShapeException.class);
    }

    @Test
    void halfASurrogatePairIsTextInAnEscapeAlone() {
        Everything.Builder builder = Everything.builder();
        builder.string = "\ud83d";

        assertThat(builder.build().toJson()).isEqualTo("{\"String\":\"\\uD83D\"}");
        assertThat(read(builder.build().toJson())).isEqualTo(builder.build());
        assertThat(refused("{'String':'\ud83d'}")).hasMessage("the text is no Unicode: it has half a surrogate pair");
    }
}
