package dev.smithwright.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smithwright.runtime.fixture.Choice;
import dev.smithwright.runtime.fixture.Everything;
import dev.smithwright.runtime.fixture.Point;
import dev.smithwright.runtime.fixture.Suit;
import dev.smithwright.runtime.shape.Blob;
import dev.smithwright.runtime.shape.Document;
import dev.smithwright.runtime.shape.MissingMember;
import dev.smithwright.runtime.shape.ReaderRole;
import dev.smithwright.runtime.shape.ShapeReader;
import dev.smithwright.runtime.shape.UnreadableShapeException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReadingTest {

    private final JsonCodec codec = new JsonCodec();

    private ShapeReader reader(String json, ReaderRole role) {
        return codec.reader(json.getBytes(StandardCharsets.UTF_8), role);
    }

    private Everything read(String json) {
        return Everything.readFrom(reader(json, ReaderRole.CLIENT));
    }

    private static Everything empty() {
        return Everything.builder().build();
    }

    @Test
    void membersThatAreNullAreAbsent() {
        assertThat(read("{\"String\":null,\"Names\":null,\"Point\":null,\"Document\":null}"))
                .isEqualTo(empty());
    }

    @Test
    void unknownMembersArePassedOverHoweverDeep() {
        String deep = "[{\"a\":".repeat(200) + "1" + "}]".repeat(200);

        assertThat(read("{\"Neu\":" + deep + ",\"String\":\"s\",\"x\":[1,{\"String\":\"t\"}],\"string\":\"u\"}")
                        .string())
                .isEqualTo("s");
    }

    @Test
    void denseCollectionsDropNullsAndSparseOnesKeepThem() {
        Everything read = read("{\"Names\":[\"a\",null,\"b\"],\"SparseNames\":[\"a\",null],"
                + "\"Tags\":{\"k\":null,\"l\":\"v\"},\"SparseCounts\":{\"k\":null,\"l\":1}}");

        assertThat(read.names()).containsExactly("a", "b");
        assertThat(read.sparseNames()).containsExactly("a", null);
        assertThat(read.tags()).isEqualTo(Map.of("l", "v"));
        assertThat(read.sparseCounts())
                .containsEntry("k", null)
                .containsEntry("l", 1L)
                .hasSize(2);
    }

    @Test
    void theLastOfDuplicateKeysCounts() {
        Everything read = read("{\"String\":\"a\",\"Tags\":{\"k\":\"1\",\"k\":\"2\"},\"String\":\"b\"}");

        assertThat(read.string()).isEqualTo("b");
        assertThat(read.tags()).isEqualTo(Map.of("k", "2"));
    }

    @Test
    void enumsKeepValuesThatTheModelDoesNotKnow() {
        assertThat(read("{\"Suit\":\"hearts\"}").suit()).isEqualTo(Suit.Known.HEARTS);
        assertThat(read("{\"Suit\":\"stars\"}").suit()).isEqualTo(new Suit.Unknown("stars"));
        assertThat(read("{\"Level\":7}").level()).isEqualTo(7);
    }

    @Test
    void documentsKeepEverything() {
        Document document =
                read("{\"Document\":{\"a\":[1,2.50,true,null,\"s\"],\"b\":{}}}").document();

        assertThat(codec.write(Everything.builder().build())).asString().isEqualTo("{}");
        assertThat(document)
                .isEqualTo(Document.of(Map.of(
                        "a",
                        Document.of(List.of(
                                Document.of(1),
                                Document.of(new BigDecimal("2.50")),
                                Document.of(true),
                                Document.NULL,
                                Document.of("s"))),
                        "b",
                        Document.of(Map.of()))));
    }

    @Test
    void blobsAreBase64() {
        assertThat(read("{\"Blob\":\"aGVsbG8=\"}").blob()).isEqualTo(Blob.ofUtf8("hello"));
        assertThat(read("{\"Blob\":\"\"}").blob()).isEqualTo(Blob.empty());
        assertThatThrownBy(() -> read("{\"Blob\":\"a*b\"}"))
                .isInstanceOf(UnreadableShapeException.class)
                .hasMessageStartingWith("$.Blob: not base64 ");
    }

    @Test
    void aUnionHasExactlyOneMember() {
        assertThat(read("{\"Choice\":{\"__type\":\"test#Choice\",\"text\":null,\"number\":1}}")
                        .choice())
                .isEqualTo(new Choice.Count(1));
        assertThat(read("{\"Choice\":{\"choice\":{\"choice\":{\"text\":\"t\"}}}}")
                        .choice())
                .isEqualTo(new Choice.Nested(new Choice.Nested(new Choice.Text("t"))));
        assertThat(read("{\"Choice\":{\"neu\":{\"a\":[1]},\"number\":null}}").choice())
                .isEqualTo(new Choice.Unknown("neu"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'number':1,'text':'t'}|more than one",
                "{'number':1,'number':2}|more than one",
                "{'choice':{'number':1},'neu':2}|more than one",
                "{'neu':1,'number':2}|more than one",
                "{}|without a member",
                "{'number':null}|without a member",
                "{'__type':'x'}|without a member",
                "{'choice':{}}|without a member",
            },
            quoteCharacter = '`')
    void anyOtherUnionIsUnreadable(String union, String reason) {
        assertThatThrownBy(() -> read(("{'Choice':" + union + "}").replace('\'', '"')))
                .isInstanceOf(UnreadableShapeException.class)
                .hasMessageContaining(reason)
                .hasMessageStartingWith("$.Choice");
    }

    @Test
    void aServerLearnsOfMissingMembersAndAClientTakesZeroValues() {
        String json = "{\"Points\":[null,{\"X\":1,\"Label\":\"a\"},null,{\"Label\":\"b\"}],\"Point\":{\"X\":null}}";

        ShapeReader client = reader(json, ReaderRole.CLIENT);
        Everything read = Everything.readFrom(client);
        assertThat(read.points()).containsExactly(new Point(1, "a"), new Point(0, "b"));
        assertThat(read.point()).isEqualTo(new Point(0, ""));
        assertThat(client.missingMembers()).isEmpty();
        assertThat(client.fillsInputDefaults()).isFalse();

        ShapeReader server = reader(json, ReaderRole.SERVER);
        assertThat(Everything.readFrom(server)).isEqualTo(read);
        assertThat(server.missingMembers())
                .extracting(MissingMember::path)
                .map(Object::toString)
                .as("paths in the value, where the nulls are gone")
                .containsExactly("$.Points[1].X", "$.Point.X", "$.Point.Label");
        assertThat(server.fillsInputDefaults()).isTrue();
    }

    @Test
    void whatADuplicateReplacedIsNotMissing() {
        ShapeReader server = reader(
                "{\"Point\":{\"X\":1},\"Choices\":{\"k\":[{\"point\":{}}],\"k\":[]},\"Point\":{\"X\":1,\"Label\":\"\"}}",
                ReaderRole.SERVER);
        Everything.readFrom(server);

        assertThat(server.missingMembers()).isEmpty();
    }
}
