package dev.smithwright.generator.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.smithwright.generator.PlanRequest;
import dev.smithwright.generator.PlannedService;
import dev.smithwright.generator.TestModels;
import dev.smithwright.generator.load.ModelPaths;
import dev.smithwright.generator.load.ModelSources;
import dev.smithwright.generator.load.Overlays;
import dev.smithwright.generator.plan.Naming;
import dev.smithwright.generator.plan.Rename;
import dev.smithwright.generator.plan.Renames;
import dev.smithwright.generator.select.Selection;
import dev.smithwright.generator.select.TagSelection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {

    private static final Selection ALL = new Selection(null, List.of(), false);

    /** A trait of its own, a resource, mixins, a rename, a Smithy 1.0 enum. */
    private static final String MODEL =
            TestModels.WEATHER.replace("structure Point {", "@test.other#shown(by: \"MAP\")\nstructure Point {")
                    + "@trait structure unused {}\n";

    private static final String OTHER =
            TestModels.OTHER + "@trait structure shown { by: Way }\nenum Way { MAP, LIST }\n";

    private final ServiceDiff diff = new ServiceDiff();

    @TempDir
    private Path folder;

    @Test
    void readsAsTheApiThatItKeeps() throws IOException {
        ModelSources sources = sources(MODEL, OTHER);
        Path baseline = folder.resolve("deep/baseline.json");

        assertThat(Baseline.write(baseline, diff.plan(request(sources, ALL)))).isTrue();

        assertThat(compare(baseline, request(sources, ALL)).changes()).isEmpty();
        assertThat(Files.readString(baseline))
                .contains("test.other#shown", "test.other#Way", "\"packageName\": \"test.api\"")
                .doesNotContain("Unreached", "test.weather#unused", "aws.api#arnReference");
    }

    @Test
    void isLeftAloneWhereItHoldsTheApiAlready() throws IOException {
        PlannedService planned = diff.plan(request(sources(MODEL, OTHER), ALL));
        Path baseline = folder.resolve("baseline.json");
        Baseline.write(baseline, planned);
        Files.setLastModifiedTime(baseline, FileTime.fromMillis(1_000));

        assertThat(Baseline.write(baseline, planned)).isFalse();

        assertThat(Files.getLastModifiedTime(baseline).toMillis()).isEqualTo(1_000);
    }

    @Test
    void holdsWhatWasSelected() {
        ModelSources sources = sources(MODEL, OTHER);
        Path baseline = folder.resolve("baseline.json");
        Baseline.write(baseline, diff.plan(request(sources, new Selection(null, List.of("GetCity"), false))));

        assertThat(compare(baseline, request(sources, ALL)).changes())
                .filteredOn(change -> change.kind() == ChangeKind.OPERATION_ADDED)
                .extracting(Change::subject)
                .containsExactly("GetForecast");
    }

    /** Paginators that were inferred are there again, whether or not they are inferred now. */
    @Test
    void holdsPaginatorsThatWereInferred() {
        String model = """
                $version: "2"
                namespace test.pages
                @aws.protocols#awsJson1_0
                service Weather { operations: [ListCities] }
                operation ListCities { input := { nextToken: String } output := { nextToken: String, cities: Cities } }
                list Cities { member: String }
                """;
        ModelSources sources = sources(model, TestModels.OTHER);
        Selection inferring = new Selection(null, List.of(), TagSelection.ALL, true, false);
        Path baseline = folder.resolve("baseline.json");
        Baseline.write(baseline, diff.plan(request(sources, inferring)));

        assertThat(compare(baseline, request(sources, inferring)).changes()).isEmpty();
        assertThat(compare(baseline, request(sources, ALL)).changes())
                .extracting(Change::kind)
                .containsExactly(ChangeKind.PAGINATION_REMOVED);
    }

    @Test
    void knowsItsPackage() {
        ModelSources sources = sources(MODEL, OTHER);
        Path baseline = folder.resolve("baseline.json");
        Baseline.write(baseline, diff.plan(request(sources, ALL)));

        PlanRequest moved = new PlanRequest(sources, ALL, new Naming("test.moved"), false);

        assertThat(compare(baseline, moved).changes())
                .extracting(Change::kind, Change::difference)
                .containsExactly(tuple(ChangeKind.PACKAGE_CHANGED, "test.api → test.moved"));
    }

    @Test
    void knowsItsNamesAndHoldsWhatWasLaidOverTheModel() {
        ModelPaths overlay = new ModelPaths(
                List.of(TestModels.write(
                        folder.resolve("overlay.smithy"),
                        "$version: \"2\"\nnamespace test.weather\napply GetForecastInput$day @required\n")),
                List.of());
        ModelSources sources = sources(MODEL, OTHER).with(new Overlays(overlay, false));
        Naming names =
                new Naming("test.api", "test.api.types", "Sky", new Renames(List.of(new Rename("Day", "When")), false));
        PlanRequest named = new PlanRequest(sources, ALL, names, false);
        Path baseline = folder.resolve("baseline.json");
        Baseline.write(baseline, diff.plan(named));

        assertThat(compare(baseline, named).changes()).isEmpty();
        assertThat(compare(baseline, request(sources(MODEL, OTHER), ALL)).changes())
                .extracting(Change::kind, Change::difference)
                .contains(
                        tuple(ChangeKind.PACKAGE_CHANGED, "test.api.types → test.api.model"),
                        tuple(
                                ChangeKind.SERVICE_RENAMED,
                                "SkyClient, SkyException → WeatherStationClient, WeatherStationException"),
                        tuple(ChangeKind.TYPE_REMOVED, "enum When → (none)"),
                        tuple(ChangeKind.TYPE_ADDED, "(none) → enum Day"),
                        tuple(ChangeKind.MEMBER_NO_LONGER_REQUIRED, "When → @Nullable Day"));
    }

    private DiffReport compare(Path baseline, PlanRequest request) {
        return diff.compare(new DiffRequest(new ModelSources(List.of(baseline), List.of()), true, request));
    }

    private static PlanRequest request(ModelSources sources, Selection selection) {
        return new PlanRequest(sources, selection, new Naming(CompiledApi.PACKAGE), false);
    }

    private ModelSources sources(String model, String other) {
        return new ModelSources(
                List.of(
                        TestModels.write(folder.resolve("models/weather.smithy"), model),
                        TestModels.write(folder.resolve("models/other.smithy"), other)),
                List.of());
    }
}
