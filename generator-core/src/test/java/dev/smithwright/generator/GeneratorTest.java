package dev.smithwright.generator;

import static dev.smithwright.generator.TestModels.OTHER;
import static dev.smithwright.generator.TestModels.WEATHER;
import static dev.smithwright.generator.TestModels.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smithwright.generator.diagnostics.GenerationException;
import dev.smithwright.generator.emit.EmissionOptions;
import dev.smithwright.generator.load.ModelPaths;
import dev.smithwright.generator.load.ModelSources;
import dev.smithwright.generator.load.Overlays;
import dev.smithwright.generator.plan.Naming;
import dev.smithwright.generator.plan.Rename;
import dev.smithwright.generator.plan.Renames;
import dev.smithwright.generator.select.TagSelection;
import dev.smithwright.generator.write.OutputState;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratorTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeModels() {
        write(folder.resolve("models/weather.smithy"), WEATHER);
        write(folder.resolve("models/other.smithy"), OTHER);
    }

    @Test
    void generates() {
        GenerationResult result = new Generator().generate(request("org.example", List.of(), true));

        assertThat(result.service()).isEqualTo("Weather Station");
        assertThat(result.summary().operations()).isEqualTo(2);
        assertThat(result.files().written()).contains("org/example/model/Point.java");
        assertThat(folder.resolve("out/org/example/model/Point.java")).exists();
    }

    @Test
    void aSecondRunChangesNothing() {
        GenerationResult first = new Generator().generate(request("org.example", List.of(), true));

        GenerationResult second = new Generator().generate(request("org.example", List.of(), true));

        assertThat(second.files().written()).isEmpty();
        assertThat(second.files().unchanged()).isEqualTo(first.files().written());
    }

    @Test
    void aRunTellsWhatHasChangedInTheApi() {
        GenerationResult first = new Generator().generate(request("org.example", List.of(), true));
        write(folder.resolve("models/weather.smithy"), WEATHER.replace("{ day: Day }", "{ day: Day, hour: Integer }"));

        GenerationResult second = new Generator().generate(request("org.example", List.of(), true));
        GenerationResult third = new Generator().generate(request("org.example", List.of(), true));

        assertThat(first.changes().phrases()).isEmpty();
        assertThat(second.changes().phrases()).containsExactly("1 member added to GetForecastInput");
        assertThat(third.changes().phrases()).isEmpty();
    }

    @Test
    void whatAnotherRequestDoesNotProduceIsRemoved() {
        new Generator().generate(request("org.example", List.of(), true));

        GenerationResult result = new Generator().generate(request("org.example", List.of("GetForecast"), true));

        assertThat(result.files().removed()).contains("org/example/model/GetCityInput.java");
        assertThat(folder.resolve("out/org/example/model/GetCityInput.java")).doesNotExist();
    }

    @Test
    void aRequestThatFailsLeavesTheOutputAsItWas() {
        new Generator().generate(request("org.example", List.of(), true));
        write(folder.resolve("models/weather.smithy"), WEATHER.replace("point: Point", "point: Gone"));

        assertThatThrownBy(() -> new Generator().generate(request("org.example", List.of(), true)))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("[UnresolvedShape]");
        assertThat(folder.resolve("out/org/example/model/Point.java")).exists();
        assertThat(folder.resolve("state/manifest")).content().contains("org/example/model/Point.java");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.", ".a", "a..b", "org.enum", "org.1a", "a b", "a-b", "a/b", "a._", "a.true", "../a"})
    void anInvalidPackageNameIsToldWithTheMistakesOfTheModel(String packageName) {
        write(folder.resolve("models/weather.smithy"), WEATHER.replace("point: Point", "point: Gone"));

        assertThatThrownBy(() -> new Generator().generate(request(packageName, List.of(), true)))
                .isInstanceOf(GenerationException.class)
                .hasMessageStartingWith("[InvalidPackageName] \"" + packageName + "\" is no Java package name\n")
                .hasMessageContaining("[UnresolvedShape]");
    }

    @Test
    void namesThatJavaDoesNotTakeAreToldAtOnce() {
        Naming naming = new Naming("org.example", "org.example.a-b", "a b", Renames.NONE);

        assertThatThrownBy(() -> new Generator().generate(request(sources(), naming)))
                .isInstanceOf(GenerationException.class)
                .hasMessage("""
                        [InvalidClientName] "a b" is no name that types can be called after
                            Set 'clientName' to an identifier with a capital in front, such as CognitoIdentity
                        [InvalidPackageName] "org.example.a-b" is no Java package name
                            Set 'typesPackage' to identifiers with dots between them, none of which is a Java keyword""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.example", "org.example.paginators", "org.example.waiters", "org.example.emulator"})
    void typesHaveAPackageOfTheirOwn(String typesPackage) {
        Naming naming = new Naming("org.example", typesPackage, null, Renames.NONE);

        assertThatThrownBy(() -> new Generator().generate(request(sources(), naming)))
                .isInstanceOf(GenerationException.class)
                .hasMessageStartingWith("[TypesPackageTaken] Types cannot lie in " + typesPackage + ", which holds");
    }

    @Test
    void anOverlayOrARenameThatIsAddedWritesWhatItChangesAndNothingElse() {
        new Generator().generate(request("org.example", List.of(), true));
        Path overlay = write(
                folder.resolve("overlay.smithy"),
                "$version: \"2\"\nnamespace test.weather\napply Day @documentation(\"The day.\")\n");
        Overlays overlays = new Overlays(new ModelPaths(List.of(overlay), List.of()), false);
        Renames renames = new Renames(List.of(new Rename("test.weather#Point", "Spot")), false);

        GenerationResult overlaid =
                new Generator().generate(request(sources().with(overlays), new Naming("org.example")));
        GenerationResult renamed = new Generator()
                .generate(request(
                        sources().with(overlays), new Naming("org.example", "org.example.model", null, renames)));

        assertThat(overlaid.files().written())
                .containsExactly("org/example/model/Day.java", "org/example/model/GetForecastInput.java");
        assertThat(renamed.files().written())
                .containsExactly("org/example/model/GetCityOutput.java", "org/example/model/Spot.java");
        assertThat(renamed.files().removed()).containsExactly("org/example/model/Point.java");
    }

    @Test
    void nothingToGenerateIsAnError() {
        assertThatThrownBy(() -> new Generator().generate(request("org.example", List.of(), false)))
                .isInstanceOf(GenerationException.class)
                .hasMessageStartingWith("[NothingToGenerate]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a-b", "org.enum", "a/b", "a; } class B {"})
    void anInvalidModuleNameIsTold(String moduleName) {
        EmissionOptions emission = new EmissionOptions(true, false, false, false, moduleName, false);

        assertThatThrownBy(() -> new Generator().generate(request("org.example", List.of(), emission)))
                .isInstanceOf(GenerationException.class)
                .hasMessageStartingWith("[InvalidModuleName] \"" + moduleName + "\" is no name of a Java module\n");
    }

    @Test
    void aModuleDescriptorNeedsTheTypesBesideIt() {
        EmissionOptions emission = new EmissionOptions(false, false, false, true, "org.example", false);

        assertThatThrownBy(() -> new Generator().generate(request("org.example", List.of(), emission)))
                .isInstanceOf(GenerationException.class)
                .hasMessageStartingWith("[ModuleWithoutTypes]");
    }

    private GenerationRequest request(String packageName, List<String> operations, boolean types) {
        return request(packageName, operations, new EmissionOptions(types, false, false, false));
    }

    private GenerationRequest request(String packageName, List<String> operations, EmissionOptions emission) {
        return request(sources(), operations, new Naming(packageName), emission);
    }

    private GenerationRequest request(ModelSources sources, Naming naming) {
        return request(sources, List.of(), naming, new EmissionOptions(true, false, false, false));
    }

    private ModelSources sources() {
        return new ModelSources(List.of(folder.resolve("models")), List.of());
    }

    private GenerationRequest request(
            ModelSources sources, List<String> operations, Naming naming, EmissionOptions emission) {
        return new GenerationRequest(
                sources,
                null,
                operations,
                TagSelection.ALL,
                false,
                naming,
                emission,
                folder.resolve("out"),
                OutputState.alone(folder.resolve("state")));
    }
}
