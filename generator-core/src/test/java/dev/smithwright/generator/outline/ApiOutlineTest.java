package dev.smithwright.generator.outline;

import static dev.smithwright.generator.TestModels.OTHER;
import static dev.smithwright.generator.TestModels.WEATHER;
import static dev.smithwright.generator.TestModels.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.generator.PlanRequest;
import dev.smithwright.generator.Progress;
import dev.smithwright.generator.ServicePlanning;
import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.load.ModelSources;
import dev.smithwright.generator.plan.Naming;
import dev.smithwright.generator.select.Selection;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiOutlineTest {

    /** What the service does not reach as it is. */
    private static final String MORE = """
            operation GetTide { input := { at: Day }, output := { high: Boolean } }
            operation GetMoon { input := { at: Day }, output := { full: Boolean } }
            @error("server") structure Storm { message: String }
            """;

    @TempDir
    private Path folder;

    @Test
    void nothingChangesBetweenEqualModels() {
        assertThat(phrases("", "")).isEmpty();
    }

    @Test
    void anOutlineSurvivesItsLines() {
        ApiOutline outline = outline(WEATHER);

        ApiOutline read = ApiOutline.parse(outline.lines()).orElseThrow();

        assertThat(read.lines()).isEqualTo(outline.lines()).contains("MEMBER\tPoint\tx\tinteger optional");
    }

    @Test
    void linesOfAnotherVersionAreNoOutline() {
        assertThat(ApiOutline.parse(List.of("SOMETHING\t\tGetId\t"))).isEmpty();
        assertThat(ApiOutline.parse(List.of("OPERATION\tGetId"))).isEmpty();
    }

    @Test
    void membersAreToldByTheirOwner() {
        assertThat(phrases("structure Point { x: Integer }", "structure Point { x: Integer, y: Integer, z: Integer }"))
                .containsExactly("2 members added to Point");
        assertThat(phrases("structure Point { x: Integer }", "structure Point { y: Integer }"))
                .containsExactly("1 member added to Point", "1 member removed from Point");
        assertThat(phrases("structure Point { x: Integer }", "structure Point { x: Long }"))
                .containsExactly("1 member changed in Point");
        assertThat(phrases("structure Point { x: Integer }", "structure Point { @required x: Integer }"))
                .containsExactly("1 member changed in Point");
        assertThat(phrases("enum Day { TODAY, TOMORROW }", "enum Day { TODAY, TOMORROW, NEVER }"))
                .containsExactly("1 value added to Day");
    }

    @Test
    void partsOfWhatIsNewAreNotToldApart() {
        assertThat(phrases("operations: [GetForecast]", "operations: [GetForecast, GetTide, GetMoon]"))
                .containsExactly("2 operations added", "4 records added");
        assertThat(ApiChanges.between(
                                outline((WEATHER + MORE).replace("[GetForecast]", "[GetForecast, GetTide, GetMoon]")),
                                outline(WEATHER))
                        .phrases())
                .containsExactly("2 operations removed", "4 records removed");
    }

    @Test
    void anErrorIsToldAsOneOfItsOperations() {
        assertThat(phrases(
                        "output := { place: test.other#Point } }",
                        "output := { place: test.other#Point }, errors: [Storm] }"))
                .containsExactly("1 error added to GetForecast", "1 error added");
    }

    private List<String> phrases(String before, String after) {
        assertThat(WEATHER).contains(before);
        return ApiChanges.between(outline(WEATHER + MORE), outline((WEATHER + MORE).replace(before, after)))
                .phrases();
    }

    private ApiOutline outline(String model) {
        write(folder.resolve("weather.smithy"), model);
        write(folder.resolve("other.smithy"), OTHER);
        PlanRequest request = new PlanRequest(
                new ModelSources(List.of(folder), List.of()),
                new Selection(null, List.of(), true),
                new Naming("org.example"),
                false);
        return ApiOutline.of(new ServicePlanning(Progress.SILENT)
                .plan(request, new Diagnostics())
                .plan());
    }
}
