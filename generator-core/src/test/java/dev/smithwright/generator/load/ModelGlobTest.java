package dev.smithwright.generator.load;

import static dev.smithwright.generator.TestModels.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.diagnostics.GenerationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.loader.Prelude;

class ModelGlobTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeModels() {
        for (String name : List.of("a", "b", "c")) {
            write(folder.resolve("models/" + name + ".smithy"), model(name));
        }
        write(folder.resolve("models/deep/d.smithy"), model("d"));
        write(folder.resolve("models/deep/er/e.smithy"), model("e"));
        write(folder.resolve("models/deep/README.md"), "no model");
        write(folder.resolve("models/deep/package.json"), "{\"name\": \"no model\"}");
        write(folder.resolve("top.smithy"), model("top"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*.smithy              | top",
                "models/*.smithy       | a b c",
                "models/?.smithy       | a b c",
                "models/[ab].smithy    | a b",
                "models/{c,a}.smithy   | a c",
                "models/**             | a b c d e",
                "models/**.smithy      | a b c d e",
                "models/**/*.smithy    | a b c d e",
                "**/*.smithy           | a b c d e top",
                "models/**/er/*.smithy | e",
                "models/*/*.smithy     | d",
                "models/*/*            | d",
                "{models/deep,models/deep/er}/*.smithy | d e",
                "models/../*.smithy    | top",
            })
    void matches(String pattern, String names) {
        assertThat(names(pattern)).containsExactly(names.split(" "));
    }

    @Test
    void anAbsolutePatternMatchesToo() {
        assertThat(names(folder + "/models/deep/*.smithy")).containsExactly("d");
    }

    @Test
    void matchesAreSortedWhateverTheDiskSays() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            names.add("%02d.smithy".formatted(i * 37 % 50));
        }
        names.forEach(name -> write(folder.resolve("many/" + name), "x"));

        assertThat(new ModelGlob(folder, "many/*").files(file -> true, new Diagnostics()))
                .extracting(file -> file.getFileName().toString())
                .containsExactlyElementsOf(names.stream().sorted().toList());
    }

    @Test
    void aNameThatThereIsIsNoPattern() {
        write(folder.resolve("models/[ab].smithy"), model("literal"));
        write(folder.resolve("{x}/y.smithy"), model("y"));

        assertThat(names("models/[ab].smithy")).containsExactly("literal");
        assertThat(names("{x}")).containsExactly("y");
    }

    @Test
    void aFileThatSeveralPatternsMatchIsReadOnce() {
        assertThat(names("models/*.smithy", "models/a*", "models/a.smithy")).containsExactly("a", "b", "c");
    }

    @Test
    void patternsThatMatchNothingAreToldAtOnce() throws IOException {
        Files.createDirectories(folder.resolve("empty"));

        GenerationException failure = catchThrowableOfType(
                GenerationException.class,
                () -> names("gone/*.smithy", "models/*.txt", "models/*e*p", "models/[b-a].json"));

        assertThat(failure).hasMessage("""
                %1$s/gone/*.smithy: [NothingMatches] No model file below %1$s/gone matches this pattern
                    Correct the pattern: it has to match files, and folder/** are the files of a folder
                %1$s/models/*.txt: [NothingMatches] No model file below %1$s/models matches this pattern
                    Correct the pattern: it has to match files, and folder/** are the files of a folder
                %1$s/models/*e*p: [NothingMatches] No model file below %1$s/models matches this pattern
                    Correct the pattern: it has to match files, and folder/** are the files of a folder
                %1$s/models/[b-a].json: [InvalidPattern] This is no pattern of files: Invalid range""".formatted(folder));
    }

    private List<String> names(String... entries) {
        ModelSources sources = new ModelSources(ModelPaths.of(folder, List.of(entries)), List.of(), Overlays.NONE);
        Model model = new ModelLoader().load(sources, new Diagnostics());
        return model.shapes()
                .filter(shape -> shape.getId().getNamespace().equals("test.glob") && !Prelude.isPreludeShape(shape))
                .map(shape -> shape.getId().getName())
                .sorted()
                .toList();
    }

    private static String model(String name) {
        return "$version: \"2\"\nnamespace test.glob\nstring " + name + "\n";
    }
}
