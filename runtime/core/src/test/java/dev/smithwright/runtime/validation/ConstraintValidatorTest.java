package dev.smithwright.runtime.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.runtime.fixture.WrittenShape;
import dev.smithwright.runtime.schema.EnumValuesTrait;
import dev.smithwright.runtime.schema.LengthTrait;
import dev.smithwright.runtime.schema.ListSchema;
import dev.smithwright.runtime.schema.MapSchema;
import dev.smithwright.runtime.schema.MemberSchema;
import dev.smithwright.runtime.schema.PatternTrait;
import dev.smithwright.runtime.schema.RangeTrait;
import dev.smithwright.runtime.schema.RequiredTrait;
import dev.smithwright.runtime.schema.Schema;
import dev.smithwright.runtime.schema.SensitiveTrait;
import dev.smithwright.runtime.schema.ShapeType;
import dev.smithwright.runtime.schema.SimpleSchema;
import dev.smithwright.runtime.schema.StructureSchema;
import dev.smithwright.runtime.schema.Trait;
import dev.smithwright.runtime.schema.UniqueItemsTrait;
import dev.smithwright.runtime.shape.Blob;
import dev.smithwright.runtime.shape.MissingMember;
import dev.smithwright.runtime.shape.ShapePath;
import dev.smithwright.runtime.shape.ShapeWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstraintValidatorTest {

    private static final SimpleSchema STRING = SimpleSchema.of("t#String", ShapeType.STRING);

    private final ConstraintValidator validator = new ConstraintValidator();

    private static MemberSchema member(ShapeType type, Trait... traits) {
        return MemberSchema.of(0, "Member", SimpleSchema.of("t#Target", type, traits));
    }

    private List<Violation> violations(MemberSchema member, BiConsumer<ShapeWriter, MemberSchema> write) {
        return violations(member, write, ValidationLevel.ALL);
    }

    private List<Violation> violations(
            MemberSchema member, BiConsumer<ShapeWriter, MemberSchema> write, ValidationLevel level) {
        StructureSchema schema = StructureSchema.of("t#Shape", List.of(member));
        return validator.validate(new WrittenShape(schema, w -> write.accept(w, member)), level);
    }

    private List<Constraint> text(String value, Trait... traits) {
        return violations(member(ShapeType.STRING, traits), (w, m) -> w.writeString(m, value)).stream()
                .map(Violation::constraint)
                .toList();
    }

    @Test
    void stringsAreMeasuredInCodePoints() {
        assertThat(text("😀😀", LengthTrait.between(2, 2))).isEmpty();
        assertThat(text("😀", LengthTrait.atLeast(2))).containsExactly(new Constraint.MinLength(2));
        assertThat(text("😀😀😀", LengthTrait.atMost(2))).containsExactly(new Constraint.MaxLength(2));
    }

    @Test
    void blobsAreMeasuredInBytesAndCollectionsInEntries() {
        MemberSchema blob = member(ShapeType.BLOB, LengthTrait.atMost(2));
        assertThat(violations(blob, (w, m) -> w.writeBlob(m, Blob.ofUtf8("€")))).hasSize(1);
        assertThat(violations(blob, (w, m) -> w.writeBlob(m, Blob.ofUtf8("ab"))))
                .isEmpty();

        MemberSchema list =
                MemberSchema.of(0, "L", ListSchema.of("t#L", MemberSchema.element(STRING), LengthTrait.between(1, 2)));
        assertThat(violations(list, (w, m) -> WrittenShape.writeList(w, m, List.of("a", "b"))))
                .isEmpty();
        assertThat(violations(list, (w, m) -> WrittenShape.writeList(w, m, List.of())))
                .hasSize(1);

        MemberSchema map = MemberSchema.of(
                0,
                "M",
                MapSchema.of("t#M", MemberSchema.element(STRING), MemberSchema.element(STRING), LengthTrait.atMost(0)));
        assertThat(violations(map, (w, m) -> WrittenShape.writeMap(w, m, Map.of("k", "v"))))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "abc     ~xabcx~true", "^abc$   ~xabc ~false", "^abc    ~abcx ~true", "^a$|^b$ ~b    ~true",
                "^[a$]+$ ~a$   ~true", "^a\\$$  ~a$   ~true", "^[[]$   ~[    ~true", "^[&&]+$ ~&    ~true",
                "^(?!\\s*$).+$~x~true", "(unclosed~anything~true"
            })
    void patternsAreFoundAnywhere(String regex, String value, boolean matches) {
        assertThat(text(value, new PatternTrait(regex)).isEmpty()).isEqualTo(matches);
    }

    @Test
    void theEndOfAPatternIsTheEndOfTheText() {
        assertThat(text("abc\n", new PatternTrait("^abc$"))).containsExactly(new Constraint.Pattern("^abc$"));
        assertThat(text("a\nabc", new PatternTrait("^abc$"))).hasSize(1);
    }

    @Test
    void numbersOfEveryKindHaveRanges() {
        RangeTrait range = RangeTrait.of("1", "2.5");
        assertThat(violations(member(ShapeType.BYTE, range), (w, m) -> w.writeByte(m, (byte) 3)))
                .hasSize(1);
        assertThat(violations(member(ShapeType.SHORT, range), (w, m) -> w.writeShort(m, (short) 0)))
                .hasSize(1);
        assertThat(violations(member(ShapeType.INTEGER, range), (w, m) -> w.writeInteger(m, 2)))
                .isEmpty();
        assertThat(violations(member(ShapeType.LONG, range), (w, m) -> w.writeLong(m, 3)))
                .hasSize(1);
        assertThat(violations(member(ShapeType.FLOAT, range), (w, m) -> w.writeFloat(m, 2.5f)))
                .isEmpty();
        assertThat(violations(member(ShapeType.DOUBLE, range), (w, m) -> w.writeDouble(m, 2.51)))
                .hasSize(1);
        assertThat(violations(member(ShapeType.BIG_INTEGER, range), (w, m) -> w.writeBigInteger(m, BigInteger.TEN)))
                .hasSize(1);
        assertThat(violations(
                        member(ShapeType.BIG_DECIMAL, range),
                        (w, m) -> w.writeBigDecimal(m, new BigDecimal("1e999999999"))))
                .hasSize(1);
    }

    @Test
    void numbersThatAreNoneAreOutOfEveryRangeOnTheirSide() {
        MemberSchema most = member(ShapeType.DOUBLE, RangeTrait.of(null, "2"));
        assertThat(violations(most, (w, m) -> w.writeDouble(m, Double.POSITIVE_INFINITY)))
                .hasSize(1);
        assertThat(violations(most, (w, m) -> w.writeDouble(m, Double.NEGATIVE_INFINITY)))
                .isEmpty();
        assertThat(violations(most, (w, m) -> w.writeDouble(m, Double.NaN))).hasSize(1);
        MemberSchema least = member(ShapeType.FLOAT, RangeTrait.of("1", null));
        assertThat(violations(least, (w, m) -> w.writeFloat(m, Float.NEGATIVE_INFINITY)))
                .hasSize(1);
        assertThat(violations(least, (w, m) -> w.writeFloat(m, Float.POSITIVE_INFINITY)))
                .isEmpty();
        assertThat(violations(least, (w, m) -> w.writeFloat(m, Float.NaN))).hasSize(1);
    }

    @Test
    void enumsHaveTheirValues() {
        assertThat(text("a", EnumValuesTrait.of("a", "b"))).isEmpty();
        assertThat(text("c", EnumValuesTrait.of("a", "b"))).containsExactly(new Constraint.OneOf(List.of("a", "b")));
        MemberSchema level = member(ShapeType.INT_ENUM, EnumValuesTrait.of("1", "2"));
        assertThat(violations(level, (w, m) -> w.writeInteger(m, 2))).isEmpty();
        assertThat(violations(level, (w, m) -> w.writeInteger(m, 3))).hasSize(1);
    }

    @Test
    void uniqueItemsAreComparedByValueHoweverNested() {
        ListSchema inner = ListSchema.of("t#Inner", MemberSchema.element(STRING));
        MemberSchema list = MemberSchema.of(
                0, "Sets", ListSchema.of("t#Set", MemberSchema.element(inner), UniqueItemsTrait.INSTANCE));

        assertThat(violations(list, (w, m) -> writeLists(w, m, List.of(List.of("a"), List.of("a", "a")))))
                .isEmpty();
        assertThat(violations(list, (w, m) -> writeLists(w, m, List.of(List.of("a"), List.of("a")))))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.constraint()).isEqualTo(new Constraint.UniqueItems());
                    assertThat(violation.path()).hasToString("$.Sets");
                    assertThat(violation.value()).isEqualTo("[[a], [a]]");
                });
    }

    private static void writeLists(ShapeWriter w, MemberSchema member, List<List<String>> lists) {
        w.beginList(member, lists.size());
        for (List<String> list : lists) {
            WrittenShape.writeList(w, ((ListSchema) member.target()).member(), list);
        }
        w.endList();
    }

    @Test
    void everythingInsideIsChecked() {
        LengthTrait length = LengthTrait.atLeast(1);
        SimpleSchema text = SimpleSchema.of("t#Text", ShapeType.STRING, length);
        MemberSchema name = MemberSchema.of(0, "Name", text);
        StructureSchema inner = StructureSchema.of("t#Inner", List.of(name));
        MapSchema map = MapSchema.of("t#Map", MemberSchema.element(text), MemberSchema.element(inner));
        ListSchema list = ListSchema.of("t#List", MemberSchema.element(map));

        List<Violation> violations = violations(MemberSchema.of(0, "Maps", list), (w, m) -> {
            w.beginList(m, 2);
            w.beginMap(list.member(), 0);
            w.endMap();
            w.beginMap(list.member(), 2);
            w.writeKey(map.key(), "");
            w.writeStructure(map.value(), new WrittenShape(inner, i -> i.writeString(name, "x")));
            w.writeKey(map.key(), "k");
            w.writeStructure(map.value(), new WrittenShape(inner, i -> i.writeString(name, "")));
            w.endMap();
            w.endList();
        });

        assertThat(violations)
                .extracting(v -> v.path().toString())
                .containsExactly("$.Maps[1]['']", "$.Maps[1]['k'].Name");
        assertThat(violations)
                .extracting(Violation::place)
                .containsExactly(Violation.Place.KEY, Violation.Place.MEMBER);
        assertThat(violations).extracting(Violation::value).containsExactly("", "");
        assertThat(violations.get(0).collection()).isEqualTo("{=Inner[name=x], k=Inner[name=]}");
    }

    @Test
    void missingMembersStandAmongTheOthersAndTheirStandInsAreNotChecked() {
        SimpleSchema text = SimpleSchema.of("t#Text", ShapeType.STRING, LengthTrait.atLeast(1));
        MemberSchema a = MemberSchema.of(0, "A", text, RequiredTrait.INSTANCE);
        MemberSchema b = MemberSchema.of(1, "B", text, RequiredTrait.INSTANCE);
        StructureSchema inner = StructureSchema.of("t#Inner", List.of(a, b));
        MemberSchema first = MemberSchema.of(0, "First", inner, RequiredTrait.INSTANCE);
        MemberSchema second = MemberSchema.of(1, "Second", inner, RequiredTrait.INSTANCE);
        MemberSchema last = MemberSchema.of(2, "Last", text, RequiredTrait.INSTANCE);
        WrittenShape emptyInner = new WrittenShape(inner, w -> {
            w.writeString(a, "");
            w.writeString(b, "");
        });
        WrittenShape shape = new WrittenShape(StructureSchema.of("t#Outer", List.of(first, second, last)), w -> {
            w.writeStructure(first, emptyInner);
            w.writeStructure(second, emptyInner);
        });
        ShapePath inSecond = ShapePath.ROOT.member("Second");

        List<Violation> violations = validator.validate(
                shape,
                ValidationLevel.ALL,
                List.of(
                        new MissingMember(inSecond, b),
                        new MissingMember(ShapePath.ROOT, last),
                        new MissingMember(ShapePath.ROOT, first)));

        assertThat(violations)
                .extracting(v -> v.path() + " " + v.constraint().getClass().getSimpleName())
                .containsExactly("$.First Required", "$.Second.A MinLength", "$.Second.B Required", "$.Last Required");
        assertThat(ValidationMessages.plain(violations))
                .isEqualTo("$.First is required; $.Second.A must have a length of at least 1, but is ''; "
                        + "$.Second.B is required; $.Last is required");
    }

    @Test
    void theMinimumLevelChecksLowerBoundsAndRequiredMembersOnly() {
        ValidationLevel level = ValidationLevel.REQUIRED_AND_MINIMUM;
        MemberSchema text =
                member(ShapeType.STRING, LengthTrait.between(2, 3), new PatternTrait("^a"), EnumValuesTrait.of("aa"));
        assertThat(violations(text, (w, m) -> w.writeString(m, "bbbb"), level)).isEmpty();
        assertThat(violations(text, (w, m) -> w.writeString(m, "b"), level)).hasSize(1);
        MemberSchema number = member(ShapeType.INTEGER, RangeTrait.between(2, 3));
        assertThat(violations(number, (w, m) -> w.writeInteger(m, 4), level)).isEmpty();
        assertThat(violations(number, (w, m) -> w.writeInteger(m, 1), level)).hasSize(1);

        StructureSchema schema = StructureSchema.of("t#Shape", List.of(text));
        List<MissingMember> missing = List.of(new MissingMember(ShapePath.ROOT, text));
        assertThat(validator.validate(new WrittenShape(schema, w -> {}), level, missing))
                .hasSize(1);
        assertThat(validator.validate(new WrittenShape(schema, w -> {}), ValidationLevel.NONE, missing))
                .isEmpty();
    }

    @Test
    void sensitiveValuesStayOutOfEveryMessage() {
        Schema secret = SimpleSchema.of("t#Secret", ShapeType.STRING, LengthTrait.atMost(3), SensitiveTrait.INSTANCE);
        MemberSchema map = MemberSchema.of(
                0, "Logins", MapSchema.of("t#M", MemberSchema.element(secret), MemberSchema.element(secret)));
        List<Violation> violations =
                violations(map, (w, m) -> WrittenShape.writeMap(w, m, Map.of("hunter1", "hunter2")));

        assertThat(violations).hasSize(2).allMatch(Violation::isSensitive);
        assertThat(violations.toString() + ValidationMessages.aws(violations)).doesNotContain("hunter1", "hunter2");
        assertThat(new InvalidInputException("GetId", violations))
                .hasMessage("GetId: $.Logins['***'] (the key) must have a length of at most 3; "
                        + "$.Logins['***'] must have a length of at most 3");
    }

    @Test
    void aHostileValueDoesNotMakeTheAnswerLarge() {
        SimpleSchema text = SimpleSchema.of("t#Text", ShapeType.STRING, LengthTrait.atLeast(1));
        MemberSchema list = MemberSchema.of(0, "L", ListSchema.of("t#L", MemberSchema.element(text)));
        List<Violation> violations =
                violations(list, (w, m) -> WrittenShape.writeList(w, m, Collections.nCopies(100_000, "")));

        assertThat(violations).hasSize(1_000);
        assertThat(ValidationMessages.aws(violations)).hasSizeLessThan(5_000);
    }

    @Test
    void theExceptionSurvivesSerializationWithItsMessage() throws IOException, ClassNotFoundException {
        MemberSchema text = member(ShapeType.STRING, LengthTrait.atLeast(1));
        InvalidInputException written =
                new InvalidInputException("GetId", violations(text, (w, m) -> w.writeString(m, "")));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(written);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            InvalidInputException read = (InvalidInputException) in.readObject();
            assertThat(read).hasMessage("GetId: $.Member must have a length of at least 1, but is ''");
            assertThat(read.violations()).isEmpty();
        }
        assertThat(written.violations()).hasSize(1);
    }

    @Test
    void floatsAreComparedByTheirDigits() {
        RangeTrait range = RangeTrait.of("0.1", "0.3");
        assertThat(violations(member(ShapeType.FLOAT, range), (w, m) -> w.writeFloat(m, 0.1f)))
                .isEmpty();
        assertThat(violations(member(ShapeType.FLOAT, range), (w, m) -> w.writeFloat(m, 0.3f)))
                .isEmpty();
        assertThat(violations(member(ShapeType.FLOAT, range), (w, m) -> w.writeFloat(m, 0.31f)))
                .hasSize(1);
    }
}
