package dev.smithwright.generator.load;

import static dev.smithwright.generator.TestModels.OTHER;
import static dev.smithwright.generator.TestModels.WEATHER;
import static dev.smithwright.generator.TestModels.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.diagnostics.GenerationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.traits.DeprecatedTrait;
import software.amazon.smithy.model.traits.DocumentationTrait;
import software.amazon.smithy.model.traits.PaginatedTrait;
import software.amazon.smithy.model.traits.RequiredTrait;
import software.amazon.smithy.model.traits.SensitiveTrait;
import software.amazon.smithy.model.traits.Trait;

class OverlaysTest {

    private static final String HEAD = "$version: \"2\"\nnamespace test.weather\n";
    private static final Path DESCRIPTION = Path.of("src/test/resources/c2j/stamp-album/service-2.json");

    private static final Path COGNITO_IDENTITY = Path.of("../model/src/main/resources");

    @TempDir
    private Path folder;

    @BeforeEach
    void writeModels() {
        write(folder.resolve("models/weather.smithy"), WEATHER + """
                /// Of the model.
                @tags(["old", "older"])
                operation ListCities { input := { token: String } output := { token: String, cities: Names } }
                list Names { member: String }
                apply GetForecast @tags(["old"])
                apply Point @documentation("Of the model.")
                apply Point$x @documentation("Of the model.")
                apply Named$name @documentation("Of the mixin.")
                """);
        write(folder.resolve("models/other.smithy"), OTHER);
    }

    @Test
    void traitsOfAnOverlayTakeThePlaceOfThoseOfTheModel() {
        Model model = load("""
                apply Point @documentation("Of the overlay.")
                apply Point$x @documentation("Of the overlay.")
                apply Point$x @required
                apply ListCities @tags(["new"])
                apply GetForecast @tags([])
                apply ListCities @paginated(inputToken: "token", outputToken: "token", items: "cities")
                apply Names @sensitive
                apply test.other#Point @deprecated(message: "Use Point.")
                """);

        assertThat(documentation(model, "test.weather#Point")).isEqualTo("Of the overlay.");
        assertThat(documentation(model, "test.weather#Point$x")).isEqualTo("Of the overlay.");
        assertThat(shape(model, "test.weather#Point$x").hasTrait(RequiredTrait.class))
                .isTrue();
        assertThat(shape(model, "test.weather#ListCities").getTags()).containsExactly("new");
        assertThat(shape(model, "test.weather#GetForecast").getTags()).isEmpty();
        assertThat(documentation(model, "test.weather#ListCities")).isEqualTo("Of the model.");
        assertThat(trait(model, "test.weather#ListCities", PaginatedTrait.class).getItems())
                .hasValue("cities");
        assertThat(shape(model, "test.weather#Names").hasTrait(SensitiveTrait.class))
                .isTrue();
        assertThat(trait(model, "test.other#Point", DeprecatedTrait.class).getMessage())
                .hasValue("Use Point.");
    }

    @Test
    void aMemberOfAMixinIsChangedForOneShapeOrForAll() {
        assertThat(documentation(
                        load("apply GetCityOutput$name @documentation(\"Of a city.\")"), "test.weather#Named$name"))
                .isEqualTo("Of the mixin.");
        assertThat(documentation(
                        load("apply GetCityOutput$name @documentation(\"Of a city.\")"),
                        "test.weather#GetCityOutput$name"))
                .isEqualTo("Of a city.");
        assertThat(documentation(
                        load("apply Named$name @documentation(\"Of all.\")"), "test.weather#GetCityOutput$name"))
                .isEqualTo("Of all.");
    }

    @Test
    void anOverlayIsJsonTooAndBringsTraitsAndShapesOfItsOwn() {
        write(
                folder.resolve("overlays/trait.smithy"),
                HEAD + "@trait\nstring origin\n@origin(\"x\")\nstructure Extra {}\n");
        write(folder.resolve("overlays/more.json"), """
                {"smithy": "2.0", "shapes": {
                    "test.weather#Point": {"type": "apply", "traits": {
                        "smithy.api#documentation": "Of JSON.", "test.weather#origin": "overlay"}}}}
                """);

        Model model = load(sources(ModelPaths.of(folder, List.of("overlays/**"))));

        assertThat(documentation(model, "test.weather#Point")).isEqualTo("Of JSON.");
        assertThat(shape(model, "test.weather#Point").findTrait("test.weather#origin"))
                .isPresent();
        assertThat(shape(model, "test.weather#Extra").isStructureShape()).isTrue();
    }

    @Test
    void anOverlayLiesOverAServiceDescription() {
        Path overlay = write(folder.resolve("album.smithy"), """
                $version: "2"
                namespace com.amazonaws.stampalbum
                apply StampAlbum @documentation("Stamps.")
                """);
        ModelSources sources = new ModelSources(List.of(DESCRIPTION), List.of())
                .with(new Overlays(new ModelPaths(List.of(overlay), List.of()), false));

        Model model = load(sources);

        assertThat(model.getServiceShapes())
                .extracting(
                        service -> service.expectTrait(DocumentationTrait.class).getValue())
                .containsExactly("Stamps.");
    }

    /** The example of the documentation, over the model that it is about. */
    @Test
    void anOverlayLiesOverAnArtifact() throws IOException {
        String guide = Files.readString(Path.of("../docs/plugin.md"));
        String fence = "```smithy\n";
        int start = guide.indexOf(fence) + fence.length();
        Path overlay = write(folder.resolve("guide.smithy"), guide.substring(start, guide.indexOf("```", start)));
        ModelSources sources = new ModelSources(List.of(), List.of(COGNITO_IDENTITY))
                .with(new Overlays(new ModelPaths(List.of(overlay), List.of()), false));
        String namespace = "com.amazonaws.cognitoidentity#";

        Model model = load(sources);

        assertThat(documentation(model, namespace + "GetId")).isEqualTo("Finds the id of a visitor, or makes one.");
        assertThat(shape(model, namespace + "GetId").getTags()).containsExactly("visitors");
        assertThat(shape(model, namespace + "GetIdInput$AccountId").hasTrait(DeprecatedTrait.class))
                .isTrue();
        assertThat(trait(model, namespace + "ListIdentities", PaginatedTrait.class)
                        .getItems())
                .hasValue("Identities");
    }

    @Test
    void anOverlayAmongTheModelsIsAnOverlayAlone() {
        Path overlay = write(folder.resolve("models/overlay.smithy"), HEAD + "apply Point @documentation(\"New.\")\n");

        Model model = load(sources(new ModelPaths(List.of(overlay), List.of())));

        assertThat(documentation(model, "test.weather#Point")).isEqualTo("New.");
    }

    @Test
    void anOverlayMendsWhatBreaksARuleOfTheLanguage() {
        write(folder.resolve("models/broken.smithy"), HEAD + """
                @paginated(inputToken: "gone", outputToken: "token")
                operation Broken { input := { token: String } output := { token: String } }
                """);

        assertThat(load("apply Broken @paginated(inputToken: \"token\", outputToken: \"token\")")
                        .getShape(ShapeId.from("test.weather#Broken")))
                .isPresent();
    }

    @Test
    void whatAnOverlayGetsWrongIsToldAtOnceWithItsPlace() {
        Path overlay = overlay("""
                apply Poin @documentation("x")
                apply Point$xx @required
                apply test.nowhere#Day @documentation("x")
                apply Day$YESTERDAY @deprecated
                apply Day$TODAY @enumValue("other")
                @length(min: 1)
                structure Point { x: Integer }
                union Day { y: Integer }
                apply Names @unknown
                """);

        assertThatThrownBy(() -> load(sources(new ModelPaths(List.of(overlay), List.of()))))
                .isInstanceOf(GenerationException.class)
                .hasMessage("""
                        %1$s:3:12: [UnknownTarget] Trait `documentation` applied to unknown shape `test.weather#Poin`
                            Near names are: test.weather#Point
                        %1$s:4:16: [UnknownTarget] Trait `required` applied to unknown shape `test.weather#Point$xx`
                            Near names are: x
                        %1$s:5:24: [UnknownTarget] Trait `documentation` applied to unknown shape `test.nowhere#Day`
                            Near names are: test.weather#Day
                        %1$s:6:21: [UnknownTarget] Trait `deprecated` applied to unknown shape `test.weather#Day$YESTERDAY`
                            Correct the name, or add the file or archive that defines the shape
                        %1$s:7:17: [ConflictingTraits] Conflicting `smithy.api#enumValue` trait found on shape \
                        `test.weather#Day$TODAY`. The previous trait was defined at `N/A [0, 0]`, and a conflicting trait was \
                        defined at `%1$s [7, 17]`.
                            Remove one of them; an overlay replaces any trait of the models but trait, mixin and enumValue
                        %1$s:9:1: [RedefinedShape] The overlay defines test.weather#Point, which the models define already \
                        (%2$s/models/weather.smithy [15, 1])
                            Change its traits with 'apply Point @trait', or give the new shape another name
                        %1$s:10:1: [RedefinedShape] The overlay defines test.weather#Day, which the models define already \
                        (%2$s/models/weather.smithy [12, 1])
                            Change its traits with 'apply Day @trait', or give the new shape another name
                        %1$s:11:13: [UnknownTrait] Unable to resolve trait `test.weather#unknown`. If this is a custom trait, \
                        then it must be defined before it can be used in a model.
                            Add the archive that defines the trait to the models, or remove the trait""".formatted(overlay, folder));
    }

    @Test
    void twoOverlaysMayNotContradictEachOther() {
        write(folder.resolve("overlays/a.smithy"), HEAD + "apply Point @documentation(\"a\")\n");
        write(folder.resolve("overlays/b.smithy"), HEAD + "apply Point @documentation(\"b\")\n");

        assertThatThrownBy(() -> load(sources(ModelPaths.of(folder, List.of("overlays")))))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("overlays/b.smithy:3:13: [ConflictingTraits]")
                .hasMessageContaining("overlays/a.smithy [3, 13]")
                .hasMessageContaining("Remove one of them");
    }

    @Test
    void whereTheModelIsBrokenWhatIsWrongWithTheOverlayItselfIsToldBesides() {
        write(folder.resolve("models/broken.smithy"), HEAD + "structure Broken {{\n");
        Path overlay = overlay("apply Broken @documentation(\"x\")\napply Point @@\n");

        assertThatThrownBy(() -> load(sources(new ModelPaths(List.of(overlay), List.of()))))
                .isInstanceOfSatisfying(
                        GenerationException.class,
                        failure -> assertThat(failure.diagnostics())
                                .extracting(problem -> problem.location().toString(), problem -> problem.code())
                                .containsExactly(
                                        tuple(folder.resolve("models/broken.smithy") + ":3:19", "InvalidModel"),
                                        tuple(overlay + ":4:14", "InvalidModel")));
    }

    @Test
    void overAnOlderModelWhatIsMissingIsPassedOver() {
        Path overlay = overlay("""
                apply Gone @documentation("x")
                apply Point$gone @required
                apply Point @documentation("New.")
                """);
        Overlays overlays = new Overlays(new ModelPaths(List.of(overlay), List.of()), false);

        Model model =
                load(new ModelSources(List.of(folder.resolve("models")), List.of()).with(overlays.forOlderModel()));

        assertThat(documentation(model, "test.weather#Point")).isEqualTo("New.");
    }

    @Test
    void overAnOlderModelTheRulesOfTheLanguageHoldAllTheSame() {
        Path overlay = overlay("""
                apply Gone @documentation("x")
                apply ListCities @paginated(inputToken: "gone")
                """);
        Overlays overlays = new Overlays(new ModelPaths(List.of(overlay), List.of()), true);

        assertThatThrownBy(() -> load(new ModelSources(List.of(folder.resolve("models")), List.of()).with(overlays)))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining(overlay + ":4:")
                .hasMessageContaining("[PaginatedTrait");
    }

    @Test
    void aServiceDescriptionIsNoOverlay() {
        assertThatThrownBy(() -> load(sources(new ModelPaths(List.of(DESCRIPTION), List.of()))))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("[UnsupportedOverlay] An AWS service-2.json description cannot be an overlay");
    }

    private Path overlay(String statements) {
        return write(folder.resolve("overlay.smithy"), HEAD + statements);
    }

    private Model load(String statements) {
        return load(sources(new ModelPaths(List.of(overlay(statements)), List.of())));
    }

    private ModelSources sources(ModelPaths overlays) {
        return new ModelSources(List.of(folder.resolve("models")), List.of()).with(new Overlays(overlays, false));
    }

    private static Model load(ModelSources sources) {
        return new ModelLoader().load(sources, new Diagnostics());
    }

    private static Shape shape(Model model, String id) {
        return model.expectShape(ShapeId.from(id));
    }

    private static String documentation(Model model, String id) {
        return trait(model, id, DocumentationTrait.class).getValue();
    }

    private static <T extends Trait> T trait(Model model, String id, Class<T> type) {
        return shape(model, id).expectTrait(type);
    }
}
