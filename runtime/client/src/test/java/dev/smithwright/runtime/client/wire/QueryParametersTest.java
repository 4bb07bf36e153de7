package dev.smithwright.runtime.client.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.runtime.schema.ListSchema;
import dev.smithwright.runtime.schema.MapSchema;
import dev.smithwright.runtime.schema.MemberSchema;
import dev.smithwright.runtime.schema.ShapeType;
import dev.smithwright.runtime.schema.SimpleSchema;
import dev.smithwright.runtime.schema.StructureSchema;
import dev.smithwright.runtime.schema.TimestampFormatTrait;
import dev.smithwright.runtime.shape.Blob;
import dev.smithwright.runtime.shape.Document;
import dev.smithwright.runtime.shape.SerializableShape;
import dev.smithwright.runtime.shape.ShapeWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The form of each type. What is expected was written by botocore 1.43.11 for the same values. */
class QueryParametersTest {

    private static final MemberSchema TEXT = member("Text", ShapeType.STRING);
    private static final MemberSchema ANY = member("Any", ShapeType.DOCUMENT);
    private static final MemberSchema ELEMENT = MemberSchema.element(SimpleSchema.of("a#S", ShapeType.STRING));

    @Test
    void textStandsAsItIs() {
        assertThat(query(writer -> writer.writeString(TEXT, "a b&c=d/é'\"+")))
                .isEqualTo("Text=a%20b%26c%3Dd%2F%C3%A9%27%22%2B");
    }

    @Test
    void nothingGivesNothing() {
        assertThat(query(writer -> {})).isEmpty();
    }

    @Test
    void numbersAndTruth() {
        assertThat(decoded(writer -> {
                    writer.writeBoolean(member("Yes", ShapeType.BOOLEAN), true);
                    writer.writeBoolean(member("No", ShapeType.BOOLEAN), false);
                    writer.writeByte(member("Byte", ShapeType.BYTE), (byte) -1);
                    writer.writeShort(member("Short", ShapeType.SHORT), (short) 2);
                    writer.writeInteger(member("Integer", ShapeType.INTEGER), 3);
                    writer.writeLong(member("Long", ShapeType.LONG), Long.MIN_VALUE);
                    writer.writeBigInteger(member("Big", ShapeType.BIG_INTEGER), BigInteger.TEN.pow(30));
                }))
                .isEqualTo("Yes=True&No=False&Byte=-1&Short=2&Integer=3&Long=-9223372036854775808"
                        + "&Big=1000000000000000000000000000000");
    }

    @Test
    void fractions() {
        assertThat(decoded(writer -> {
                    writer.writeFloat(member("Float", ShapeType.FLOAT), 0.1f);
                    writer.writeDouble(member("Whole", ShapeType.DOUBLE), 3);
                    writer.writeDouble(member("Small", ShapeType.DOUBLE), 0.00001);
                    writer.writeDouble(member("Large", ShapeType.DOUBLE), 1.5e300);
                    writer.writeDouble(member("None", ShapeType.DOUBLE), Double.NaN);
                    writer.writeFloat(member("Endless", ShapeType.FLOAT), Float.NEGATIVE_INFINITY);
                }))
                .isEqualTo("Float=0.1&Whole=3.0&Small=1e-05&Large=1.5e+300&None=NaN&Endless=-Infinity");
    }

    @Test
    void aDecimalKeepsItsDigits() {
        assertThat(query(
                        writer -> writer.writeBigDecimal(member("Sum", ShapeType.BIG_DECIMAL), new BigDecimal("1.10"))))
                .isEqualTo("Sum=1.10");
    }

    @Test
    void bytesAreInBase64() {
        assertThat(query(writer ->
                        writer.writeBlob(member("Data", ShapeType.BLOB), Blob.of(new byte[] {-1, -2, -3, 0}))))
                .isEqualTo("Data=%2F%2F79AA%3D%3D");
    }

    @Test
    void times() {
        Instant time = Instant.parse("2024-02-29T12:34:56.789Z");
        assertThat(decoded(writer -> {
                    writer.writeTimestamp(member("Plain", ShapeType.TIMESTAMP), time);
                    writer.writeTimestamp(
                            member("Seconds", ShapeType.TIMESTAMP, TimestampFormatTrait.EPOCH_SECONDS), time);
                    writer.writeTimestamp(member("Date", ShapeType.TIMESTAMP, TimestampFormatTrait.DATE_TIME), time);
                    writer.writeTimestamp(
                            member("Whole", ShapeType.TIMESTAMP, TimestampFormatTrait.DATE_TIME),
                            Instant.parse("2024-02-29T12:34:56Z"));
                    writer.writeTimestamp(member("Http", ShapeType.TIMESTAMP, TimestampFormatTrait.HTTP_DATE), time);
                    writer.writeTimestamp(
                            member("Before", ShapeType.TIMESTAMP), Instant.parse("1969-12-31T23:59:58.5Z"));
                }))
                .isEqualTo("Plain=1709210096&Seconds=1709210096&Date=2024-02-29T12:34:56.789000Z"
                        + "&Whole=2024-02-29T12:34:56Z&Http=Thu, 29 Feb 2024 12:34:56 GMT&Before=-2");
    }

    @Test
    void aListIsAParameterForEachElement() {
        assertThat(query(writer -> writeTexts(writer, list("Names"), "a", "b c", "")))
                .isEqualTo("Names=a&Names=b%20c&Names=");
        assertThat(query(writer -> {
                    writeTexts(writer, list("Names"));
                    writer.writeString(TEXT, "x");
                }))
                .isEqualTo("Text=x");
    }

    @Test
    void aListInAListIsPythons() {
        MemberSchema inner = MemberSchema.element(ListSchema.of("a#Names", ELEMENT));
        assertThat(decoded(writer -> {
                    writer.beginList(MemberSchema.of(0, "Rows", ListSchema.of("a#Rows", inner)), 3);
                    writeTexts(writer, inner, "a", "it's", "\ud83d");
                    writeTexts(writer, inner);
                    writer.writeNull(inner);
                    writer.endList();
                    writer.writeString(TEXT, "x");
                }))
                .isEqualTo("Rows=['a', \"it's\", '\\ud83d']&Rows=[]&Rows=None&Text=x");
    }

    @Test
    void mapsAndStructuresArePythons() {
        MemberSchema flag = member("Flag", ShapeType.BOOLEAN);
        MapSchema texts = MapSchema.of("a#Texts", ELEMENT, ELEMENT);
        SerializableShape inner = shape(writer -> {
            writer.writeString(TEXT, "tab\t");
            writer.writeBoolean(flag, true);
            writeTexts(writer, list("Names"), "n", "m");
            writer.beginMap(MemberSchema.of(0, "Map", texts), 2);
            writer.writeKey(ELEMENT, "k1");
            writer.writeString(ELEMENT, "v1");
            writer.writeKey(ELEMENT, "k'2\"");
            writer.writeNull(ELEMENT);
            writer.endMap();
            writer.writeStructure(MemberSchema.of(0, "Empty", StructureSchema.of("a#E", List.of())), shape(w -> {}));
        });

        assertThat(decoded(writer -> writer.writeStructure(
                        MemberSchema.of(0, "Inner", StructureSchema.of("a#Inner", List.of(TEXT))), inner)))
                .isEqualTo("Inner={'Text': 'tab\\t', 'Flag': True, 'Names': ['n', 'm'],"
                        + " 'Map': {'k1': 'v1', 'k\\'2\"': None}, 'Empty': {}}");
    }

    @Test
    void documentsAreWhatTheyHold() {
        Map<String, Document> map = new LinkedHashMap<>();
        map.put("n", Document.of(new BigDecimal("1.50")));
        map.put("i", Document.of(7));
        map.put("b", Document.of(true));
        map.put("z", Document.NULL);
        map.put("l", Document.of(List.of(Document.of("x"), Document.of(List.of()))));

        assertThat(decoded(writer -> writer.writeDocument(ANY, Document.of(map))))
                .isEqualTo("Any={'n': 1.5, 'i': 7, 'b': True, 'z': None, 'l': ['x', []]}");
        assertThat(decoded(writer -> writer.writeDocument(
                        ANY,
                        Document.of(List.of(
                                Document.of("x"), Document.of(map.keySet().size()))))))
                .isEqualTo("Any=x&Any=5");
        assertThat(decoded(writer -> writer.writeDocument(ANY, Document.of("plain"))))
                .isEqualTo("Any=plain");
    }

    private static MemberSchema member(String name, ShapeType type, TimestampFormatTrait... traits) {
        return MemberSchema.of(0, name, SimpleSchema.of("a#" + name, type), traits);
    }

    private static MemberSchema list(String name) {
        return MemberSchema.of(0, name, ListSchema.of("a#" + name, ELEMENT));
    }

    private static void writeTexts(ShapeWriter writer, MemberSchema list, String... texts) {
        writer.beginList(list, texts.length);
        for (String text : texts) {
            writer.writeString(ELEMENT, text);
        }
        writer.endList();
    }

    private static SerializableShape shape(Consumer<ShapeWriter> members) {
        return new SerializableShape() {
            @Override
            public StructureSchema shapeSchema() {
                return StructureSchema.of("a#Shape", List.of());
            }

            @Override
            public void writeMembers(ShapeWriter writer) {
                members.accept(writer);
            }
        };
    }

    private static String query(Consumer<ShapeWriter> members) {
        QueryParameters parameters = new QueryParameters();
        shape(members).writeMembers(parameters);
        return parameters.text();
    }

    /** Easier to read; none of the values here has an ampersand. */
    private static String decoded(Consumer<ShapeWriter> members) {
        return URLDecoder.decode(query(members).replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
