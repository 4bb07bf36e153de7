package dev.smithwright.generator.load;

import static dev.smithwright.generator.TestModels.OTHER;
import static dev.smithwright.generator.TestModels.WEATHER;
import static dev.smithwright.generator.TestModels.jar;
import static dev.smithwright.generator.TestModels.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.diagnostics.GenerationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.ShapeId;

class ModelLoaderTest {

    private static final String JSON = """
            {"smithy": "2.0", "shapes": {"test.json#Name": {"type": "string"}}}
            """;

    @TempDir
    private Path folder;

    @Test
    void readsFilesAndFoldersAtAnyDepth() {
        Path named = write(folder.resolve("one.smithy"), OTHER);
        write(folder.resolve("more/deep/weather.smithy"), WEATHER);
        write(folder.resolve("more/name.json"), JSON);
        write(folder.resolve("more/README.md"), "no model");
        write(folder.resolve("more/package.json"), "{\"name\": \"no model\"}");

        Model model = load(named, folder.resolve("more"));

        assertThat(model.getShapeIds())
                .contains(
                        ShapeId.from("test.weather#Weather"),
                        ShapeId.from("test.other#Point"),
                        ShapeId.from("test.json#Name"));
    }

    @Test
    void readsAFileOnceHoweverOftenItIsReached() {
        Path file = write(folder.resolve("a/one.smithy"), "$version: \"2\"\nnamespace a\n@tags([\"x\"])\nstring S");

        Model model = load(file, folder, folder.resolve("a"), folder.resolve("a/../a/one.smithy"));

        assertThat(model.expectShape(ShapeId.from("a#S")).getTags()).containsExactly("x");
    }

    @Test
    void readsWhatTheManifestOfAJarLists() {
        Path jar = jar(
                folder.resolve("models.jar"),
                Map.of(
                        "META-INF/smithy/manifest", "# comment\nsub/other.smithy\nname.json\n",
                        "META-INF/smithy/sub/other.smithy", OTHER,
                        "META-INF/smithy/name.json", JSON,
                        "META-INF/smithy/unlisted.smithy", WEATHER));

        Model model = new ModelLoader().load(new ModelSources(List.of(), List.of(jar)), new Diagnostics());

        assertThat(model.getShape(ShapeId.from("test.other#Point")))
                .hasValueSatisfying(point -> assertThat(point.getSourceLocation())
                        .hasToString(jar + "!/META-INF/smithy/sub/other.smithy [3, 1]"));
        assertThat(model.getShape(ShapeId.from("test.json#Name"))).isPresent();
        assertThat(model.getServiceShapes()).isEmpty();
        assertThat(load(jar).getShape(ShapeId.from("test.json#Name"))).isPresent();
    }

    @Test
    void readsAFolderLaidOutLikeAJar() {
        write(folder.resolve("classes/META-INF/smithy/manifest"), "other.smithy\n");
        write(folder.resolve("classes/META-INF/smithy/other.smithy"), OTHER);

        Model model = new ModelLoader()
                .load(new ModelSources(List.of(), List.of(folder.resolve("classes"))), new Diagnostics());

        assertThat(model.getShape(ShapeId.from("test.other#Point"))).isPresent();
    }

    /** As the artifacts of type {@code smithy} or {@code json} that somebody published. */
    @Test
    void readsAModelFileAmongArchives() {
        Path idl = write(folder.resolve("repository/point-1.0.smithy"), OTHER);
        Path json = write(folder.resolve("repository/name-1.0.json"), JSON);

        Model model = new ModelLoader().load(new ModelSources(List.of(), List.of(idl, json)), new Diagnostics());

        assertThat(model.getShapeIds()).contains(ShapeId.from("test.other#Point"), ShapeId.from("test.json#Name"));
    }

    @Test
    void readsANewJarOfAnOldName() {
        Path file = folder.resolve("models.jar");
        load(jar(file, Map.of("META-INF/smithy/manifest", "a.json", "META-INF/smithy/a.json", JSON)));

        Model model =
                load(jar(file, Map.of("META-INF/smithy/manifest", "b.smithy", "META-INF/smithy/b.smithy", OTHER)));

        assertThat(model.getShape(ShapeId.from("test.other#Point"))).isPresent();
        assertThat(model.getShape(ShapeId.from("test.json#Name"))).isEmpty();
    }

    @Test
    void findsTraitsWithoutTheContextClassLoader() {
        write(folder.resolve("weather.smithy"), WEATHER);
        write(folder.resolve("other.smithy"), OTHER);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            assertThat(load(folder).getServiceShapes()).hasSize(1);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void dropsAByteOrderMark() {
        assertThat(load(write(folder.resolve("bom.smithy"), "\uFEFF" + OTHER)).getShapeIds())
                .contains(ShapeId.from("test.other#Point"));
    }

    @Test
    void endpointTestsThatFailAreNotOurs() {
        Path model = write(folder.resolve("endpoint.smithy"), """
                $version: "2"
                namespace test.endpoint
                use smithy.rules#endpointRuleSet
                use smithy.rules#endpointTests
                @endpointRuleSet({
                    version: "1.0"
                    parameters: { Region: { type: "String", builtIn: "AWS::Region", documentation: "r" } }
                    rules: [{ conditions: [], endpoint: { url: "https://right.example" }, type: "endpoint" }]
                })
                @endpointTests({
                    version: "1.0"
                    testCases: [{ documentation: "d", expect: { endpoint: { url: "https://wrong.example" } } }]
                })
                service S {}
                """);

        assertThat(load(model).getServiceShapes()).hasSize(1);
    }

    @Test
    void noModelIsAnError() {
        assertFails("[NoModels] There is no model to read\n"
                + "    Name a model file, a folder of models, or a dependency that holds models");
    }

    @Test
    void reportsEverythingThatCannotBeRead() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Path text = write(folder.resolve("model.txt"), "no model");
        Path binary = Files.write(folder.resolve("binary.smithy"), new byte[] {(byte) 0xC3, 0x28});
        Path json = write(folder.resolve("other.json"), "\n {\"name\": \"no model\"}");
        Path plain = jar(folder.resolve("plain.jar"), Map.of("a.txt", "a"));
        Path gap = jar(folder.resolve("gap.jar"), Map.of("META-INF/smithy/manifest", "gone.smithy\n"));
        Path trick = jar(folder.resolve("trick.jar"), Map.of("META-INF/smithy/manifest", "../../secret.smithy\n"));
        Path broken = write(folder.resolve("broken.jar"), "no zip");
        Path loop = Files.createDirectories(folder.resolve("loop"));
        Files.createSymbolicLink(loop.resolve("again"), loop);
        Path missing = folder.resolve("missing.smithy");

        assertThat(problems(missing, text, empty, binary, json, plain, gap, trick, broken, loop))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith(binary + ": [NotUtf8]"),
                        line -> assertThat(line).startsWith(broken + ": [UnreadableModel]"),
                        line -> assertThat(line).startsWith(empty + ": [EmptyModelFolder]"),
                        line -> assertThat(line).startsWith(gap + "!/META-INF/smithy/gone.smithy: [UnreadableModel]"),
                        line -> assertThat(line).startsWith(loop + ": [UnreadableModel]"),
                        line -> assertThat(line).startsWith(missing + ": [ModelNotFound]"),
                        line -> assertThat(line).startsWith(text + ": [UnknownModelFormat]"),
                        line -> assertThat(line).startsWith(json + ":2:2: [NotASmithyModel]"),
                        line -> assertThat(line).startsWith(plain + ": [NoModelsInArchive]"),
                        line -> assertThat(line).startsWith(trick + ": [UnreadableModel]"));
    }

    @Test
    void aServiceDescriptionInAnArchiveDoesNotVanish() {
        Path jar = jar(
                folder.resolve("models.jar"),
                Map.of(
                        "META-INF/smithy/manifest", "service-2.json",
                        "META-INF/smithy/service-2.json", "{\"metadata\": {}, \"operations\": {}}"));

        assertFails(
                jar + "!/META-INF/smithy/service-2.json:1:1: [UnsupportedModelFormat]"
                        + " This is an AWS service-2.json description, not a Smithy model\n"
                        + "    Name the file itself, or its folder: an archive is read for Smithy models only",
                jar);
    }

    @Test
    void aManifestThatNamesOtherJsonIsAnError() {
        Path jar = jar(
                folder.resolve("models.jar"),
                Map.of("META-INF/smithy/manifest", "other.json", "META-INF/smithy/other.json", "{}"));

        assertThat(problems(jar))
                .singleElement()
                .satisfies(line ->
                        assertThat(line).startsWith(jar + "!/META-INF/smithy/other.json:1:1: [NotASmithyModel]"));
    }

    @Test
    void reportsTheMistakesOfAllFilesAtTheirPlaces() {
        Path json = write(folder.resolve("a.json"), "{\"smithy\": \"2.0\",\n \"shapes\": {\"a#A\" \"x\"}}");
        Path plain = write(folder.resolve("b.json"), "{\n  \"name\": oops }");
        Path syntax = write(
                folder.resolve("c.smithy"),
                "$version: \"2\"\nnamespace c\nstructure S {\n    a: String !\n}\nstructure T { gone: Gone }");
        Path unresolved = write(
                folder.resolve("d.smithy"),
                "$version: \"2\"\nnamespace d\n@unknown\nstructure S { lost: Lost }\n@length(min: \"x\")\nstring N");

        assertThat(problems(folder))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith(json + ":2:19: [InvalidModel]"),
                        line -> assertThat(line).startsWith(plain + ":2:11: [InvalidModel]"),
                        line -> assertThat(line).isEqualTo(syntax + ":4:15: [InvalidModel] Unexpected character: '!'"),
                        line -> assertThat(line)
                                .startsWith(syntax + ":6:15: [UnresolvedShape]")
                                .contains("`c#Gone`"),
                        line -> assertThat(line)
                                .startsWith(unresolved + ":3:1: [UnknownTrait]")
                                .contains("`d#unknown`"),
                        line -> assertThat(line)
                                .startsWith(unresolved + ":4:15: [UnresolvedShape]")
                                .contains("`d#Lost`"),
                        line -> assertThat(line)
                                .startsWith(unresolved + ":5:14: [InvalidModel]")
                                .contains("length"));
    }

    @Test
    void reportsUnresolvedShapesOfASoundFileWithAMend() {
        Path file = write(folder.resolve("a.smithy"), "$version: \"2\"\nnamespace a\nlist L {\n  member: Gone\n}");

        assertThat(failure(file).diagnostics()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("UnresolvedShape");
            assertThat(problem.location()).hasToString(file + ":4:3");
            assertThat(problem.mend()).isEqualTo("Correct the name, or add the file or archive that defines the shape");
        });
    }

    @Test
    void aShapeThatABrokenFileDefinesIsNotCalledMissing() {
        write(folder.resolve("uses.smithy"), "$version: \"2\"\nnamespace a\nuse b#Point\nlist L { member: Point }");
        Path broken = write(
                folder.resolve("broken.json"),
                "{\"smithy\": \"2.0\", \"shapes\": {oops, \"b#Point\": {\"type\": \"structure\"}}}");

        assertThat(problems(folder))
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith(broken + ":1:30: [InvalidModel]"));
    }

    @Test
    void nothingIsCalledMissingWhileAFileIs() {
        Path uses = write(folder.resolve("uses.smithy"), "$version: \"2\"\nnamespace a\nlist L { member: b#Point }");

        assertThat(problems(uses, folder.resolve("b.smithy")))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("[ModelNotFound]"));
    }

    @Test
    void rulesOfTheLanguageAreKept() {
        Path file = write(
                folder.resolve("a.smithy"),
                "$version: \"2\"\nnamespace a\n@paginated(inputToken: \"gone\")\noperation Op {}");

        assertThat(problems(file))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith(file + ":").contains("[PaginatedTrait"));
    }

    @Test
    void aShapeThatTwoFilesDefineInTheSameWayIsOneShape() {
        write(folder.resolve("a/point.smithy"), OTHER);
        write(folder.resolve("b/point.smithy"), OTHER);

        assertThat(load(folder.resolve("a"), folder.resolve("b")).getShape(ShapeId.from("test.other#Point")))
                .isPresent();
    }

    @Test
    void aShapeThatTwoFilesDefineOtherwiseIsOneErrorWithBothPlaces() {
        Path one = write(folder.resolve("a/point.smithy"), OTHER);
        Path other = write(folder.resolve("b/point.smithy"), OTHER.replace("y: Integer", "z: Integer"));

        assertFails(
                one + ":3:1: [ConflictingShapes] Conflicting shape definition for `test.other#Point` found at `" + other
                        + " [3, 1]` and `" + one + " [3, 1]`. Members differ: [z] vs [y]\n"
                        + "    Leave one of them out; to change the traits of a shape of another file, write an overlay",
                folder.resolve("a"),
                folder.resolve("b"));
    }

    @Test
    void aTraitThatTwoFilesSetOtherwiseIsOneErrorWithBothPlaces() {
        Path one = write(folder.resolve("a.smithy"), OTHER + "apply Point @documentation(\"a\")");
        Path other = write(
                folder.resolve("b.smithy"), "$version: \"2\"\nnamespace test.other\napply Point @documentation(\"b\")");

        assertThat(problems(folder))
                .containsExactly(
                        other + ":3:13: [ConflictingTraits] Conflicting `smithy.api#documentation` trait found on"
                                + " shape `test.other#Point`. The previous trait was defined at `" + one
                                + " [4, 13]`, and a conflicting trait was defined at `" + other + " [3, 13]`.");
    }

    private void assertFails(String message, Path... models) {
        assertThatThrownBy(() -> load(models))
                .isInstanceOf(GenerationException.class)
                .hasMessage(message);
    }

    private static List<String> problems(Path... models) {
        return failure(models).diagnostics().stream()
                .map(problem -> problem.toString().lines().findFirst().orElseThrow())
                .toList();
    }

    private static GenerationException failure(Path... models) {
        return catchThrowableOfType(GenerationException.class, () -> load(models));
    }

    private static Model load(Path... models) {
        return new ModelLoader().load(new ModelSources(List.of(models), List.of()), new Diagnostics());
    }
}
