package dev.smithwright.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smithwright.runtime.json.JsonCodec;
import dev.smithwright.runtime.shape.Blob;
import dev.smithwright.runtime.shape.Document;
import dev.smithwright.runtime.shape.ReaderRole;
import dev.smithwright.runtime.shape.ShapeReader;
import example.zoo.model.AllTypes;
import example.zoo.model.Defaults;
import example.zoo.model.Inner;
import example.zoo.model.Kind;
import example.zoo.model.Leaf;
import example.zoo.model.Left;
import example.zoo.model.Level;
import example.zoo.model.Odd;
import example.zoo.model.OtherAnimal;
import example.zoo.model.PutInput;
import example.zoo.model.Required;
import example.zoo.model.Right;
import example.zoo.model.Tree;
import example.zoo.model.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What records do: the golden copy at work. */
class GeneratedRecordsTest {

    private static final JsonCodec JSON = new JsonCodec();

    @Test
    void theBuilderAsksForWhatIsRequired() {
        PutInput.NameStage first = PutInput.builder();
        PutInput.KindStage second = first.name("Leo");
        PutInput.AnimalStage third = second.kind(Kind.LION);
        PutInput.Builder last = third.animal(OtherAnimal.builder().build());

        PutInput input = last.weight(190).build();

        assertThat(input.name()).isEqualTo("Leo");
        assertThat(input.weight()).isEqualTo(190);
        assertThat(input.token()).isNull();
    }

    @Test
    void aRequiredMemberCannotBeNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> Leaf.builder().name(null).build())
                .withMessage("name");
        assertThatNullPointerException().isThrownBy(() -> new Leaf(null)).withMessage("name");
    }

    @Test
    void aCopyWithAChangeKeepsTheRest() {
        AllTypes all = all();

        AllTypes changed = all.toBuilder().integer(7).build();

        assertThat(changed.integer()).isEqualTo(7);
        assertThat(changed.toBuilder().integer(all.integer()).build()).isEqualTo(all);
    }

    @Test
    void everyKindSurvivesARoundTrip() {
        AllTypes all = all();

        AllTypes read = AllTypes.readFrom(reader(new String(JSON.write(all), StandardCharsets.UTF_8)));

        assertThat(read).isEqualTo(all).hasSameHashCodeAs(all);
    }

    @Test
    void collectionsAreCopiedDeeply() {
        List<String> row = new ArrayList<>(Arrays.asList("a", null));
        List<List<String>> matrix = new ArrayList<>(List.of(row));
        Map<String, List<String>> lists = new HashMap<>(Map.of("k", row));
        AllTypes all = AllTypes.builder().matrix(matrix).byLevelOfLists(lists).build();

        row.clear();
        matrix.clear();
        lists.clear();

        assertThat(all.matrix()).containsExactly(Arrays.asList("a", null));
        assertThat(all.byLevelOfLists()).containsExactly(Map.entry("k", Arrays.asList("a", null)));
        assertThatThrownBy(() -> all.matrix().get(0).clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> all.byLevelOfLists().get("k").clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aDenseCollectionDropsNullsAndASparseOneKeepsThem() {
        AllTypes read = AllTypes.readFrom(reader("""
                {"list": ["a", null, "b"], "sparseList": ["a", null],
                 "map": {"a": null, "b": "c"}, "sparseMap": {"a": null, "b": 1}, "matrix": [null, [null]]}"""));

        assertThat(read.list()).containsExactly("a", "b");
        assertThat(read.sparseList()).containsExactly("a", null);
        assertThat(read.map()).containsExactly(Map.entry("b", "c"));
        assertThat(read.sparseMap()).containsEntry("a", null).containsEntry("b", 1);
        assertThat(read.matrix()).containsExactly(Collections.singletonList(null));
    }

    @Test
    void whatIsNotGivenHasItsDefault() {
        Defaults defaults = Defaults.builder().requiredToo(7).build();

        // What is required has to be given in spite of its default, which stands in where a service leaves it out.
        assertThat(Defaults.readFrom(reader("{}"))).isEqualTo(defaults);
        assertThat(defaults.booleanValue()).isTrue();
        assertThat(defaults.bytes()).isEqualTo(Blob.ofUtf8("hi"));
        assertThat(defaults.string()).isEqualTo("a \"quoted\" \\ default");
        assertThat(defaults.longValue()).isEqualTo(12345678901L);
        assertThat(defaults.bigInteger()).isEqualTo(new BigInteger("123456789012345678901234567890"));
        assertThat(defaults.epoch()).isEqualTo(Instant.ofEpochMilli(1515531081500L));
        assertThat(defaults.dateTime()).isEqualTo(Instant.parse("1985-04-12T23:20:50.520Z"));
        assertThat(defaults.emptyMap()).isEqualTo(Document.of(Map.of()));
        assertThat(defaults.kind()).isSameAs(Kind.LION);
        assertThat(defaults.level()).isSameAs(Level.HIGH);
        assertThat(defaults.nullable()).isNull();
        assertThat(defaults.maybe()).isNull();
    }

    @Test
    void aServerFillsTheDefaultsOfAnInputAndAClientDoesNot() {
        byte[] json = "{\"name\":\"n\",\"kind\":\"lion\",\"animal\":{}}".getBytes(StandardCharsets.UTF_8);

        PutInput atServer = PutInput.readFrom(JSON.reader(json, ReaderRole.SERVER));
        PutInput atClient = PutInput.readFrom(JSON.reader(json, ReaderRole.CLIENT));

        assertThat(atServer.size()).isEqualTo(5);
        assertThat(atServer.tags()).isEmpty();
        assertThat(atClient.size()).isNull();
        assertThat(atClient.tags()).isNull();
    }

    @Test
    void aServerMissesWhatIsRequiredAndAClientMakesDo() {
        ShapeReader server = JSON.reader("{}".getBytes(StandardCharsets.UTF_8), ReaderRole.SERVER);

        PutInput.readFrom(server);
        Required atClient = Required.readFrom(reader("{}"));

        assertThat(server.missingMembers())
                .extracting(missing -> missing.member().name())
                .containsExactly("name", "token", "kind", "weight", "animal");
        assertThat(atClient)
                .isEqualTo(Required.builder()
                        .blob(Blob.empty())
                        .booleanValue(false)
                        .string("")
                        .byteValue((byte) 0)
                        .shortValue((short) 0)
                        .integer(0)
                        .longValue(0)
                        .floatValue(0)
                        .doubleValue(0)
                        .bigInteger(BigInteger.ZERO)
                        .bigDecimal(BigDecimal.ZERO)
                        .timestamp(Instant.EPOCH)
                        .document(Document.NULL)
                        .kind(Kind.of(""))
                        .level(Level.of(0))
                        .list(List.of())
                        .map(Map.of())
                        .value(new Value.Unknown(""))
                        .inner(Inner.builder()
                                .leaf(Leaf.builder().name("").build())
                                .build())
                        .build());
    }

    @Test
    void sensitiveValuesAreNotPrinted() {
        assertThat(AllTypes.builder().secret("hush").string("shown").build().toString())
                .contains("shown")
                .doesNotContain("hush");
    }

    @Test
    void schemasOfRecursiveShapesLeadBackToThemselves() {
        assertThat(Tree.SCHEMA.member("parent").target()).isSameAs(Tree.SCHEMA);
        assertThat(Left.SCHEMA.member("right").target()).isSameAs(Right.SCHEMA);
        assertThat(Right.SCHEMA.member("left").target()).isSameAs(Left.SCHEMA);
    }

    @Test
    void oddNamesKeepTheirNameOnTheWire() {
        Odd odd = Odd.builder()
                .notifyValue2("1")
                .classValue("2")
                .writer("3")
                .notifyValue("4")
                .arns(List.of("5"))
                .string(example.zoo.model.String.builder().value("6").build())
                .build();

        String json = new String(JSON.write(odd), StandardCharsets.UTF_8);

        assertThat(json)
                .isEqualTo("{\"notify\":\"1\",\"class\":\"2\",\"writer\":\"3\",\"ARNs\":[\"5\"],"
                        + "\"string\":{\"value\":\"6\"},\"notifyValue\":\"4\"}");
        assertThat(Odd.readFrom(reader(json))).isEqualTo(odd);
    }

    private static ShapeReader reader(String json) {
        return JSON.reader(json.getBytes(StandardCharsets.UTF_8), ReaderRole.CLIENT);
    }

    private static AllTypes all() {
        Tree leaf = Tree.builder().name("leaf").build();
        Tree tree = Tree.builder().parent(leaf).children(List.of(leaf, leaf)).build();
        return AllTypes.builder()
                .blob(Blob.ofUtf8("bytes"))
                .booleanValue(true)
                .string("text \u2028 \"quoted\"")
                .byteValue(Byte.MIN_VALUE)
                .shortValue(Short.MAX_VALUE)
                .integer(Integer.MIN_VALUE)
                .longValue(Long.MAX_VALUE)
                .floatValue(1.5f)
                .doubleValue(Double.MIN_VALUE)
                .bigInteger(new BigInteger("123456789012345678901234567890"))
                .bigDecimal(new BigDecimal("0.1000000000000000000000000001"))
                .timestamp(Instant.ofEpochMilli(1515531081500L))
                .dateTime(Instant.parse("1985-04-12T23:20:50.520Z"))
                .document(Document.of(Map.of("k", Document.of(List.of(Document.NULL, Document.of(1))))))
                .kind(Kind.of("panda"))
                .level(Level.HIGH)
                .list(List.of("a", "b"))
                .sparseList(Arrays.asList("a", null))
                .matrix(List.of(Arrays.asList("a", null), List.of()))
                .map(Map.of("k", "v"))
                .sparseMap(Collections.singletonMap("k", null))
                .byKind(Map.of(Kind.LION, 1))
                .byLevelOfLists(Map.of("k", List.of("v")))
                .tree(tree)
                .value(new Value.List(List.of(new Value.Text("x"), new Value.Map(Map.of("k", new Value.Nothing())))))
                .left(Left.builder()
                        .right(Right.builder().left(Left.builder().build()).build())
                        .build())
                .secret("hush")
                .build();
    }
}
