package dev.smithwright.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.smithwright.generator.diagnostics.GenerationException;
import dev.smithwright.generator.load.ModelSources;
import dev.smithwright.generator.plan.Naming;
import dev.smithwright.generator.select.Selection;
import dev.smithwright.generator.select.TagSelection;
import dev.smithwright.generator.write.OutputState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of pages on the disk. */
class PagesGeneratorTest {

    @TempDir
    Path folder;

    @BeforeEach
    void writeModel() {
        TestModels.write(folder.resolve("models/weather.smithy"), TestModels.WEATHER);
        TestModels.write(folder.resolve("models/other.smithy"), TestModels.OTHER);
    }

    @Test
    void aSecondRunWritesNothing() {
        assertThat(generate("pages", "markdown", "html").files().written()).hasSize(13);

        PagesResult again = generate("pages", "html", "markdown");
        assertThat(again.pages()).isEqualTo(6);
        assertThat(again.files().written()).isEmpty();
        assertThat(again.files().unchanged()).hasSize(13);
    }

    @Test
    void pagesOfAFormatThatIsNoLongerWrittenGo() {
        generate("pages", "markdown", "html");

        assertThat(generate("pages", "markdown").files().removed()).hasSize(7).contains("html/style.css");
        assertThat(folder.resolve("pages/html")).doesNotExist();
    }

    @Test
    void pagesGoFromAFolderThatIsNoLongerTheOutput() {
        generate("pages", "markdown", "html");

        assertThat(generate("elsewhere", "markdown", "html").files().removed()).hasSize(13);
        assertThat(folder.resolve("pages/html")).doesNotExist();
        assertThat(folder.resolve("elsewhere/html/index.html")).exists();
    }

    @Test
    void aFileOfSomebodyElseIsNotOverwritten() throws IOException {
        Path own = TestModels.write(folder.resolve("pages/markdown/index.md"), "# Mine\n");

        assertThatExceptionOfType(GenerationException.class)
                .isThrownBy(() -> generate("pages", "markdown"))
                .withMessageContaining("FileInTheWay");
        assertThat(Files.readString(own)).isEqualTo("# Mine\n");
    }

    @Test
    void allMistakesAreToldAtOnce() {
        PlanRequest plan = plan("no package");

        assertThatExceptionOfType(GenerationException.class)
                .isThrownBy(() -> new PagesGenerator()
                        .generate(new PagesRequest(plan, List.of("pdf"), folder.resolve("pages"), state())))
                .withMessageContaining("\"pdf\" is no format of pages")
                .withMessageContaining("markdown and html")
                .withMessageContaining("\"no package\" is no Java package name");
        assertThatExceptionOfType(GenerationException.class)
                .isThrownBy(() -> generate("pages"))
                .withMessageContaining("There is no format to write pages in");
        assertThat(folder.resolve("pages")).doesNotExist();
    }

    private PagesResult generate(String output, String... formats) {
        return new PagesGenerator()
                .generate(new PagesRequest(plan("example.weather"), List.of(formats), folder.resolve(output), state()));
    }

    private PlanRequest plan(String packageName) {
        ModelSources sources = new ModelSources(List.of(folder.resolve("models")), List.of());
        Selection all = new Selection(null, List.of(), TagSelection.ALL, false, false);
        return new PlanRequest(sources, all, new Naming(packageName), false);
    }

    private OutputState state() {
        return OutputState.alone(folder.resolve("state"));
    }
}
