package dev.smithwright.runtime.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.runtime.fixture.Choice;
import dev.smithwright.runtime.fixture.Everything;
import dev.smithwright.runtime.fixture.Point;
import dev.smithwright.runtime.fixture.RandomShapes;
import dev.smithwright.runtime.fixture.Suit;
import dev.smithwright.runtime.fixture.Tree;
import dev.smithwright.runtime.fixture.WrittenShape;
import dev.smithwright.runtime.schema.ListSchema;
import dev.smithwright.runtime.schema.MapSchema;
import dev.smithwright.runtime.schema.MemberSchema;
import dev.smithwright.runtime.schema.Schema;
import dev.smithwright.runtime.schema.SensitiveTrait;
import dev.smithwright.runtime.schema.ShapeType;
import dev.smithwright.runtime.schema.SimpleSchema;
import dev.smithwright.runtime.schema.StructureSchema;
import dev.smithwright.runtime.shape.Blob;
import dev.smithwright.runtime.shape.Document;
import dev.smithwright.runtime.shape.ShapeWriter;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactingPrinterTest {

    private static final SimpleSchema STRING = SimpleSchema.of("t#String", ShapeType.STRING);
    private static final SimpleSchema SECRET = SimpleSchema.of("t#Secret", ShapeType.STRING, SensitiveTrait.INSTANCE);

    private static String print(MemberSchema member, BiConsumer<ShapeWriter, MemberSchema> write) {
        StructureSchema schema = StructureSchema.of("t#Shape", List.of(member));
        return RedactingPrinter.print(new WrittenShape(schema, w -> write.accept(w, member)));
    }

    private static String print(String name, Schema target, String value) {
        return print(MemberSchema.of(0, name, target), (w, m) -> w.writeString(m, value));
    }

    private static String printMap(Schema key, Schema value, Map<String, String> map) {
        MapSchema schema = MapSchema.of("t#Map", MemberSchema.element(key), MemberSchema.element(value));
        return print(MemberSchema.of(0, "Logins", schema), (w, m) -> WrittenShape.writeMap(w, m, map));
    }

    @Test
    void printsInTheStyleOfRecords() {
        Everything.Builder builder = Everything.builder();
        builder.blob = Blob.ofUtf8("hello");
        builder.flag = true;
        builder.suit = Suit.Known.HEARTS;
        builder.integer = 7;
        builder.doubleValue = 0.5;
        builder.timestamp = Instant.EPOCH;
        builder.document = Document.of(Map.of("a", Document.of(List.of(Document.of(1), Document.NULL))));
        builder.names = List.of("x", "y");
        builder.sparseNames = Collections.singletonList(null);
        builder.tags = Map.of("k", "v");
        builder.choice = new Choice.Nested(new Choice.Place(new Point(1, "p")));
        builder.tree = new Tree("t", null, List.of(Tree.leaf("u"), Tree.leaf("v")));

        assertThat(RedactingPrinter.print(builder.build()))
                .isEqualTo("Everything[blob=Blob[5 bytes], flag=true, suit=hearts, integer=7, double=0.5, "
                        + "timestamp=1970-01-01T00:00:00Z, document={a=[1, null]}, names=[x, y], sparseNames=[null], "
                        + "tags={k=v}, choice=Choice[choice=Choice[point=Point[x=1, label=p]]], "
                        + "tree=Tree[name=t, others=[Tree[name=u], Tree[name=v]]]]");
        assertThat(RedactingPrinter.print(Everything.builder().build())).isEqualTo("Everything[]");
    }

    @Test
    void sensitiveTargetsMembersElementsAndKeysAreHidden() {
        assertThat(print("Name", SECRET, "hunter2")).isEqualTo("Shape[name=***]");
        assertThat(print("Name", SECRET, "")).isEqualTo("Shape[name=***]");
        assertThat(print(
                        MemberSchema.of(0, "Name", STRING, SensitiveTrait.INSTANCE),
                        (w, m) -> w.writeString(m, "hunter2")))
                .isEqualTo("Shape[name=***]");
        assertThat(printMap(STRING, SECRET, Map.of("graph.facebook.com", "hunter2")))
                .isEqualTo("Shape[logins={graph.facebook.com=***}]");
        assertThat(printMap(SECRET, STRING, Map.of("hunter2", "v"))).isEqualTo("Shape[logins={***=v}]");
    }

    @Test
    void nothingOfASensitiveCollectionOrStructureIsShown() {
        MemberSchema name = MemberSchema.of(0, "Name", STRING);
        StructureSchema inner = StructureSchema.of("t#Inner", List.of(name), SensitiveTrait.INSTANCE);
        ListSchema list = ListSchema.of("t#List", MemberSchema.element(inner));
        ListSchema secretList = ListSchema.of("t#List", MemberSchema.element(STRING), SensitiveTrait.INSTANCE);
        WrittenShape value = new WrittenShape(inner, w -> w.writeString(name, "hunter2"));

        assertThat(print(MemberSchema.of(0, "List", list), (w, m) -> {
                    w.beginList(m, 2);
                    w.writeStructure(list.member(), value);
                    w.writeStructure(list.member(), value);
                    w.endList();
                }))
                .isEqualTo("Shape[list=[***, ***]]");
        assertThat(print(
                        MemberSchema.of(0, "List", secretList),
                        (w, m) -> WrittenShape.writeList(w, m, List.of("hunter2"))))
                .isEqualTo("Shape[list=***]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SessionToken",
                "SecretAccessKey",
                "SecretKey",
                "Password",
                "AccessToken",
                "RefreshToken",
                "IdToken",
                "ClientSecret",
                "SecretString",
                "password",
                "session_token",
                "SECRET-KEY",
                "WebIdentityToken"
            })
    void namesGiveSecretsAway(String name) {
        assertThat(print(name, STRING, "hunter2")).endsWith("=***]");
        assertThat(printMap(STRING, STRING, Map.of(name, "hunter2"))).isEqualTo("Shape[logins={" + name + "=***}]");
        assertThat(print(
                        MemberSchema.of(0, "D", SimpleSchema.of("t#D", ShapeType.DOCUMENT)),
                        (w, m) -> w.writeDocument(m, Document.of(Map.of(name, Document.of("hunter2"))))))
                .isEqualTo("Shape[d={" + name + "=***}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NextToken", "TokenDuration", "PasswordPolicy", "KeyId", "AccessKeyId", "SecretArn"})
    void otherNamesDoNot(String name) {
        assertThat(print(name, STRING, "shown")).endsWith("=shown]");
    }

    @Test
    void longValuesAndLongShapesAreCut() {
        assertThat(print("Name", STRING, "x".repeat(300))).isEqualTo("Shape[name=" + "x".repeat(256) + "…]");

        ListSchema list = ListSchema.of("t#List", MemberSchema.element(STRING));
        String printed = print(
                MemberSchema.of(0, "List", list),
                (w, m) -> WrittenShape.writeList(w, m, Collections.nCopies(100_000, "x".repeat(300))));
        assertThat(printed).hasSizeLessThan(9_000).endsWith("…]]");
    }

    @Test
    void deepShapesAreCutToo() {
        Tree tree = Tree.leaf("x");
        for (int depth = 0; depth < 1_500; depth++) {
            tree = new Tree("name", tree, null);
        }
        assertThat(RedactingPrinter.print(tree)).hasSizeBetween(8_000, 10_000);
    }

    @Test
    void noValueBreaksTheLine() {
        String attack = "a\r\nGetIdInput[x]\u0000\u001b[2J\u0085\u2028\u2029\u202e\u2066\ufeff\ud800\u007f";
        assertThat(print("Name", STRING, attack))
                .isEqualTo("Shape[name=a\\u000d\\u000aGetIdInput[x]\\u0000\\u001b[2J\\u0085\\u2028\\u2029\\u202e\\u2066"
                        + "\\ufeff\\ud800\\u007f]");
        assertThat(printMap(STRING, STRING, Map.of("k\n", "v"))).isEqualTo("Shape[logins={k\\u000a=v}]");
    }

    @Test
    void noRandomShapeBreaksTheLine() {
        RandomShapes shapes = new RandomShapes(99);
        for (int round = 0; round < 500; round++) {
            String printed = RedactingPrinter.print(shapes.everything());
            assertThat(printed.codePoints().noneMatch(RedactingPrinterTest::isDangerous))
                    .as(printed)
                    .isTrue();
        }
    }

    private static boolean isDangerous(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IdentityPoolId identityPoolId",
                "DBName dbName",
                "ARN arn",
                "name name",
                "OpenIdConnectProviderARNs openIdConnectProviderARNs",
                "A a",
                "X1 x1"
            })
    void namesReadAsTheAccessors(String names) {
        String[] both = names.split(" ", 2);
        assertThat(MemberNames.accessor(both[0])).isEqualTo(both[1]);
    }
}
