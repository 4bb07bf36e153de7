package dev.smithwright.generator;

import static dev.smithwright.generator.TestModels.OTHER;
import static dev.smithwright.generator.TestModels.WEATHER;
import static dev.smithwright.generator.TestModels.jar;
import static dev.smithwright.generator.TestModels.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.smithwright.generator.diagnostics.GenerationException;
import dev.smithwright.generator.emit.EmissionOptions;
import dev.smithwright.generator.load.ModelPaths;
import dev.smithwright.generator.load.ModelSources;
import dev.smithwright.generator.load.Overlays;
import dev.smithwright.generator.outline.ApiChanges;
import dev.smithwright.generator.plan.Naming;
import dev.smithwright.generator.plan.PlanSummary;
import dev.smithwright.generator.plan.Rename;
import dev.smithwright.generator.plan.Renames;
import dev.smithwright.generator.select.TagSelection;
import dev.smithwright.generator.write.OutputState;
import dev.smithwright.generator.write.WriteResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** When a run may do nothing: only where a full run would change nothing. */
class IncrementalGeneratorTest {

    private static final String POINT = "out/org/example/model/Point.java";

    @TempDir
    private Path folder;

    private int runs;

    @BeforeEach
    void writeModels() {
        write(folder.resolve("models/weather.smithy"), WEATHER);
        write(folder.resolve("models/other.smithy"), OTHER);
        write(folder.resolve("overlays/nothing.smithy"), "$version: \"2\"\n");
        jar(folder.resolve("more.jar"), Map.of("META-INF/smithy/manifest", ""));
    }

    @Test
    void aSecondRunSaysWhatTheFirstOneDidAndDoesNothing() {
        GenerationResult first = generate();

        GenerationResult second = generate();

        assertThat(runs).isEqualTo(1);
        assertThat(second.service()).isEqualTo(first.service());
        assertThat(second.protocol()).isEqualTo(first.protocol());
        assertThat(second.summary()).isEqualTo(first.summary());
        assertThat(second.inferredPaginators()).isEqualTo(first.inferredPaginators());
        assertThat(second.changes().phrases()).isEmpty();
        assertThat(second.files().unchanged()).isEqualTo(first.files().written());
        assertThat(second.files().written()).isEmpty();
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change("model edited", root -> append(root.resolve("models/weather.smithy"), "\n// more\n")),
                change("model added", root -> write(root.resolve("models/deep/er.smithy"), "$version: \"2\"\n")),
                change("model renamed", root -> move(root.resolve("models/other.smithy"), "another.smithy")),
                change("overlay edited", root -> append(root.resolve("overlays/nothing.smithy"), "// more\n")),
                change("overlay added", root -> write(root.resolve("overlays/more.smithy"), "$version: \"2\"\n")),
                change("jar replaced", root -> jar(root.resolve("more.jar"), Map.of("META-INF/smithy/manifest", "\n"))),
                change("output edited", root -> append(root.resolve(POINT), "// by hand\n")),
                change("output deleted", root -> delete(root.resolve(POINT))),
                change("list of outputs deleted", root -> delete(root.resolve("state/manifest"))),
                change("list of outputs shortened", root -> write(root.resolve("state/manifest"), "# In ../out\n")),
                change("interrupted", root -> write(root.resolve("state/manifest.next"), "# In ../out\n")),
                change("memory damaged", root -> write(root.resolve("state/last-run"), "# What\n1 2 3\n")),
                change(
                        "memory of another version",
                        root -> replace(root.resolve("state/last-run"), "made. 1", "made. 0")),
                change("memory deleted", root -> delete(root.resolve("state/last-run"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void afterAChangeARunDoesAllThereIsToDo(String change, Consumer<Path> edit) throws IOException {
        generate();
        edit.accept(folder);

        generate();
        generate();

        assertThat(runs).isEqualTo(2);
        assertThat(folder.resolve(POINT)).content().doesNotContain("by hand");
    }

    @Test
    void timesOfFilesCountForNothing() throws IOException {
        generate();
        FileTime model = Files.getLastModifiedTime(folder.resolve("models/weather.smithy"));
        write(folder.resolve("models/weather.smithy"), WEATHER.replace("x: Integer", "z: Integer"));
        Files.setLastModifiedTime(folder.resolve("models/weather.smithy"), model);

        generate();
        Files.setLastModifiedTime(folder.resolve("models/weather.smithy"), FileTime.fromMillis(0));
        Files.setLastModifiedTime(folder.resolve(POINT), FileTime.fromMillis(0));
        generate();

        assertThat(runs).isEqualTo(2);
        assertThat(folder.resolve(POINT)).content().contains("Integer z");
    }

    @Test
    void eachPartOfARequestCounts() {
        ModelSources sources = sources();
        EmissionOptions types = new EmissionOptions(true, false, false, false);
        Naming naming = new Naming("org.example");
        OutputState state = OutputState.alone(folder.resolve("state"));
        Path output = folder.resolve("out");
        List<GenerationRequest> others = List.of(
                new GenerationRequest(
                        new ModelSources(List.of(folder.resolve("models")), List.of()),
                        null,
                        List.of(),
                        TagSelection.ALL,
                        false,
                        naming,
                        types,
                        output,
                        state),
                new GenerationRequest(
                        sources, "Weather", List.of(), TagSelection.ALL, false, naming, types, output, state),
                new GenerationRequest(
                        sources, null, List.of("GetCity"), TagSelection.ALL, false, naming, types, output, state),
                new GenerationRequest(
                        sources,
                        null,
                        List.of(),
                        new TagSelection(List.of(), List.of("x")),
                        false,
                        naming,
                        types,
                        output,
                        state),
                new GenerationRequest(sources, null, List.of(), TagSelection.ALL, true, naming, types, output, state),
                new GenerationRequest(
                        sources,
                        null,
                        List.of(),
                        TagSelection.ALL,
                        false,
                        new Naming("org.other"),
                        types,
                        output,
                        state),
                new GenerationRequest(
                        sources,
                        null,
                        List.of(),
                        TagSelection.ALL,
                        false,
                        new Naming(
                                "org.example",
                                "org.example.model",
                                null,
                                new Renames(List.of(new Rename("Point", "Spot")), false)),
                        types,
                        output,
                        state),
                new GenerationRequest(
                        sources,
                        null,
                        List.of(),
                        TagSelection.ALL,
                        false,
                        naming,
                        new EmissionOptions(true, false, false, true),
                        output,
                        state),
                new GenerationRequest(
                        sources,
                        null,
                        List.of(),
                        TagSelection.ALL,
                        false,
                        naming,
                        types,
                        folder.resolve("other"),
                        state),
                request(new OutputState(state.directory(), List.of(folder.resolve("x")), List.of(), List.of())));
        for (GenerationRequest other : others) {
            generate();
            int before = runs;

            new IncrementalGenerator(this::record, "code").generate(other);

            assertThat(runs).as(other.toString()).isEqualTo(before + 1);
        }
    }

    private GenerationResult record(GenerationRequest request) {
        runs++;
        return new GenerationResult(
                "Weather Station",
                "awsJson1_1",
                new PlanSummary(1, 1, 0, 0, 1, 0, 0),
                List.of(),
                new ApiChanges(List.of()),
                new WriteResult(List.of(), List.of(), List.of()),
                new StageTimes(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO));
    }

    @Test
    void otherCodeCounts() {
        generate();

        new IncrementalGenerator(this::full, "another version").generate(request(OutputState.alone(state())));

        assertThat(runs).isEqualTo(2);
    }

    @Test
    void whatAnAbandonedOutputLeftIsDeletedFirst() {
        generate();
        Path abandoned = folder.resolve("gone");
        write(abandoned.resolve("manifest"), "# In ../out\norg/example/Old.java\n");
        write(abandoned.resolve("outline"), "");
        write(folder.resolve("out/org/example/Old.java"), "// Generated by Smithwright\n");
        OutputState state = new OutputState(state(), List.of(), List.of(), List.of(abandoned));

        new IncrementalGenerator(this::full, "code").generate(request(state));
        generate();

        assertThat(runs).isEqualTo(2);
        assertThat(abandoned).doesNotExist();
    }

    @Test
    void aRunThatFailsIsNotForgotten() {
        generate();
        write(folder.resolve("models/weather.smithy"), WEATHER.replace("point: Point", "point: Gone"));
        assertThatThrownBy(this::generate).isInstanceOf(GenerationException.class);
        assertThatThrownBy(this::generate).isInstanceOf(GenerationException.class);

        write(folder.resolve("models/weather.smithy"), WEATHER);
        generate();

        assertThat(runs).isEqualTo(3);
        assertThat(folder.resolve(POINT)).exists();
    }

    @Test
    void whatDoesNotExistIsToldEachTime() {
        ModelSources gone = new ModelSources(List.of(folder.resolve("gone.smithy")), List.of());
        GenerationRequest request = new GenerationRequest(
                gone,
                null,
                List.of(),
                TagSelection.ALL,
                false,
                new Naming("org.example"),
                new EmissionOptions(true, false, false, false),
                folder.resolve("out"),
                OutputState.alone(state()));

        for (int run = 0; run < 2; run++) {
            assertThatThrownBy(() -> new IncrementalGenerator(this::full, "code").generate(request))
                    .isInstanceOf(GenerationException.class)
                    .hasMessageContaining("[ModelNotFound]");
        }
    }

    @Test
    void filesBesideAServiceDescriptionCount() throws IOException {
        Path from = Path.of("src/test/resources/c2j/parcel-post");
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                write(folder.resolve("c2j").resolve(file.getFileName()), Files.readString(file));
            }
        }
        Path description = folder.resolve("c2j/service-2.json");
        ModelSources sources = new ModelSources(List.of(description), List.of());
        GenerationRequest request = new GenerationRequest(
                sources,
                null,
                List.of(),
                TagSelection.ALL,
                false,
                new Naming("org.example"),
                new EmissionOptions(true, false, false, false),
                folder.resolve("out"),
                OutputState.alone(state()));
        new IncrementalGenerator(this::full, "code").generate(request);
        new IncrementalGenerator(this::full, "code").generate(request);
        delete(folder.resolve("c2j/paginators-1.json"));

        new IncrementalGenerator(this::full, "code").generate(request);

        assertThat(runs).isEqualTo(2);
    }

    private GenerationResult generate() {
        return new IncrementalGenerator(this::full, "code").generate(request(OutputState.alone(state())));
    }

    private GenerationResult full(GenerationRequest request) {
        runs++;
        return new Generator().generate(request);
    }

    private Path state() {
        return folder.resolve("state");
    }

    private ModelSources sources() {
        Overlays overlays = new Overlays(new ModelPaths(List.of(folder.resolve("overlays")), List.of()), false);
        return new ModelSources(List.of(folder.resolve("models")), List.of(folder.resolve("more.jar"))).with(overlays);
    }

    private GenerationRequest request(OutputState state) {
        return new GenerationRequest(
                sources(),
                null,
                List.of(),
                TagSelection.ALL,
                false,
                new Naming("org.example"),
                new EmissionOptions(true, false, false, false),
                folder.resolve("out"),
                state);
    }

    private static Arguments change(String name, Consumer<Path> edit) {
        return arguments(name, edit);
    }

    private static void append(Path file, String text) {
        write(file, read(file) + text);
    }

    private static void replace(Path file, String from, String to) {
        assertThat(read(file)).contains(from);
        write(file, read(file).replace(from, to));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void move(Path file, String name) {
        try {
            Files.move(file, file.resolveSibling(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
