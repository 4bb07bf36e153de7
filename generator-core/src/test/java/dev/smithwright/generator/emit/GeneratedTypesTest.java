package dev.smithwright.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.runtime.json.JsonCodec;
import dev.smithwright.runtime.schema.EnumValuesTrait;
import dev.smithwright.runtime.schema.StructureSchema;
import dev.smithwright.runtime.shape.ReaderRole;
import dev.smithwright.runtime.shape.SerializableShape;
import dev.smithwright.runtime.shape.ShapeReader;
import example.zoo.model.Kind;
import example.zoo.model.Level;
import example.zoo.model.OddEnum;
import example.zoo.model.Tree;
import example.zoo.model.Value;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What enums and unions do: the golden copy at work. */
class GeneratedTypesTest {

    private static final JsonCodec JSON = new JsonCodec();

    @ParameterizedTest
    @ValueSource(strings = {"lion", "aws:bear", "e\"m\\p\u2028ty", "unheard of", ""})
    void anEnumIsOpen(String value) {
        assertThat(Kind.of(value).value()).isEqualTo(value);
        assertThat(Kind.of(value)).isEqualTo(Kind.of(value)).hasToString(value);
    }

    @Test
    void aKnownValueIsOneObject() {
        assertThat(Kind.of("aws:bear")).isSameAs(Kind.BEAR).isSameAs(Kind.Known.BEAR);
        assertThat(Kind.of("panda")).isInstanceOf(Kind.Unknown.class).isNotEqualTo(Kind.LION);
        assertThat(Level.of(2)).isSameAs(Level.HIGH);
        assertThat(Level.of(3)).isEqualTo(new Level.Unknown(3)).hasToString("3");
    }

    @Test
    void theSchemaKnowsTheValues() {
        assertThat(Level.SCHEMA.trait(EnumValuesTrait.class)).isEqualTo(EnumValuesTrait.of("1", "2"));
        assertThat(OddEnum.SCHEMA.trait(EnumValuesTrait.class).values()).containsExactly("1.0", "1-0", "*", "class");
    }

    @Test
    void valuesThatMakeNoNameHaveOne() {
        assertThat(Stream.of(OddEnum.Known.values()).map(Enum::name))
                .containsExactly("_1_0", "_1_02", "VALUE", "CLASS");
    }

    /** The interface has the constants, the enum has the values: whichever is touched first, none may be null. */
    @ParameterizedTest
    @ValueSource(strings = {"example.zoo.model.Kind", "example.zoo.model.Kind$Known"})
    void noConstantIsNullWhicheverClassIsTouchedFirst(String first) throws Exception {
        URL classes = Kind.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader loader = new ChildFirst(classes)) {
            Class.forName(first, true, loader);

            Class<?> kind = Class.forName("example.zoo.model.Kind", true, loader);
            Object lion = kind.getField("LION").get(null);

            assertThat(lion).isNotNull();
            assertThat(kind.getMethod("of", String.class).invoke(null, "lion")).isSameAs(lion);
        }
    }

    static List<Value> values() {
        return List.of(
                new Value.Nothing(),
                new Value.Flag(true),
                new Value.NumberValue(0.5),
                new Value.Text("text"),
                new Value.Kind(Kind.of("panda")),
                new Value.Level(Level.LOW),
                new Value.List(List.of(new Value.Text("a"), new Value.List(List.of()))),
                new Value.Tree(Tree.builder().name("root").build()),
                new Value.Value2("value"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void aUnionSurvivesARoundTrip(Value value) {
        assertThat(Value.readFrom(reader(new String(JSON.write(value), StandardCharsets.UTF_8))))
                .isEqualTo(value);
    }

    @Test
    void aMemberThatTheModelDoesNotKnowKeepsItsName() {
        assertThat(Value.readFrom(reader("{\"novelty\": {\"a\": [1]}}"))).isEqualTo(new Value.Unknown("novelty"));
    }

    @Test
    void aUnionCopiesCollections() {
        List<Value> list = new ArrayList<>(List.of(new Value.Text("a")));
        Value.List value = new Value.List(list);

        list.clear();

        assertThat(value.value()).containsExactly(new Value.Text("a"));
    }

    @Test
    void aDeepTreeIsRead() {
        SerializableShape shape = Tree.readFrom(reader("{\"parent\":".repeat(50) + "{}" + "}".repeat(50)));

        assertThat(shape.shapeSchema()).isInstanceOf(StructureSchema.class);
    }

    private static ShapeReader reader(String json) {
        return JSON.reader(json.getBytes(StandardCharsets.UTF_8), ReaderRole.CLIENT);
    }

    /** Loads the model's classes anew. */
    private static final class ChildFirst extends URLClassLoader {

        ChildFirst(URL classes) {
            super(new URL[] {classes}, GeneratedTypesTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("example.zoo.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded != null ? loaded : findClass(name);
            }
        }
    }
}
