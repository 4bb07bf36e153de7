package dev.smithwright.generator.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.smithwright.generator.PlanRequest;
import dev.smithwright.generator.TestModels;
import dev.smithwright.generator.diagnostics.GenerationException;
import dev.smithwright.generator.load.ModelPaths;
import dev.smithwright.generator.load.ModelSources;
import dev.smithwright.generator.load.Overlays;
import dev.smithwright.generator.plan.Naming;
import dev.smithwright.generator.plan.Rename;
import dev.smithwright.generator.plan.Renames;
import dev.smithwright.generator.select.Selection;
import dev.smithwright.generator.select.TagSelection;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceDiffTest {

    private static final String OLD =
            Texts.edit(Texts.BASE, "operations: [GetPlace, ListPlaces, Ping]", "operations: [GetPlace]");
    private static final String NEW = Texts.edit(Texts.BASE, "operation Ping {}", "@tags([\"new\"]) operation Ping {}");

    @TempDir
    private Path folder;

    @Test
    void takesAnOperationThatTheOldModelDoesNotHaveForNew() {
        Selection selection = new Selection(null, List.of("GetPlace", "Ping"), false);

        assertThat(compare(OLD, NEW, selection).changes())
                .extracting(Change::kind)
                .containsExactly(ChangeKind.OPERATION_ADDED);
    }

    @Test
    void takesATagThatTheOldModelDoesNotHaveForNew() {
        TagSelection tags = new TagSelection(List.of(), List.of("new"));

        assertThat(compare(OLD, NEW, new Selection(null, List.of(), tags, false, false))
                        .changes())
                .extracting(Change::kind, Change::subject)
                .contains(tuple(ChangeKind.OPERATION_ADDED, "ListPlaces"))
                .doesNotContain(tuple(ChangeKind.OPERATION_ADDED, "Ping"));
    }

    @Test
    void saysThatThereIsNothingInCommon() {
        assertThatExceptionOfType(GenerationException.class)
                .isThrownBy(() -> compare(OLD, NEW, new Selection(null, List.of("Pong"), false)))
                .withMessageContaining("[NothingToCompare] The old model has none of the operations")
                .withMessageContaining("[UnknownOperation]");
    }

    @Test
    void tellsTheMistakesOfBothModels() {
        assertThatExceptionOfType(GenerationException.class)
                .isThrownBy(() ->
                        compare(OLD + "list Odd {}\n", NEW + "map Odd {}\n", new Selection(null, List.of(), false)))
                .withMessageContaining("old.smithy:")
                .withMessageContaining("new.smithy:");
    }

    @Test
    void passesOnWhatSmithySaysOfTheModel() {
        assertThat(compare(NEW, OLD, new Selection(null, List.of(), false)).modelEvents())
                .extracting(ModelEvent::shape)
                .contains("test.diff#Weather");
    }

    @Test
    void refusesByRatingAndReach() {
        DiffReport report = compare(
                NEW,
                Texts.edit(NEW, "note: PlainText\n", "note: PlainText, other: PlainText, @required more: PlainText\n"),
                new Selection(null, List.of(), false));

        assertThat(report.refused(Set.of(Rating.BINARY_BREAKING), Set.of())).hasSize(2);
        assertThat(report.refused(Set.of(Rating.BINARY_BREAKING), Set.of(Reach.CONSTRUCTORS)))
                .extracting(Change::subject)
                .containsExactly("GetPlaceInput$more");
        assertThat(report.refused(Set.of(Rating.BEHAVIOUR), Set.of())).isEmpty();
        assertThat(report.refused(Set.of(), Set.of())).isEmpty();
    }

    /** What is laid over the new model, and its other names, are no changes of the API, and may speak of what is new. */
    @Test
    void overlaysAndRenamesHoldForTheOldModelToo() {
        ModelPaths overlay =
                new ModelPaths(List.of(TestModels.write(folder.resolve("overlay.smithy"), """
                        $version: "2"
                        namespace test.diff
                        apply Ping @documentation("Answers.")
                        apply GetPlaceInput$note @required
                        apply GetPlaceInput$fresh @required
                        """)), List.of());
        Naming naming = new Naming(
                "test.api",
                "test.api.model",
                "Climate",
                new Renames(List.of(new Rename("GetPlaceInput", "Question"), new Rename("Ping", "Touch")), false));
        String fresh = Texts.edit(NEW, "note: PlainText\n", "note: PlainText, fresh: PlainText\n");
        PlanRequest request = new PlanRequest(
                sources("new.smithy", fresh).with(new Overlays(overlay, false)),
                new Selection(null, List.of(), false),
                naming,
                false);

        DiffReport report = new ServiceDiff().compare(new DiffRequest(sources("old.smithy", OLD), false, request));

        assertThat(report.changes())
                .extracting(Change::kind, Change::subject)
                .contains(
                        tuple(ChangeKind.OPERATION_ADDED, "Ping"),
                        tuple(ChangeKind.MEMBER_ADDED, "GetPlaceInput$fresh"))
                .doesNotContain(tuple(ChangeKind.MEMBER_NOW_REQUIRED, "GetPlaceInput$note"))
                .noneMatch(change -> change.toString().contains("TYPE_REMOVED"));
    }

    private DiffReport compare(String before, String after, Selection selection) {
        PlanRequest request = new PlanRequest(sources("new.smithy", after), selection, new Naming("test.api"), false);
        return new ServiceDiff().compare(new DiffRequest(sources("old.smithy", before), false, request));
    }

    private ModelSources sources(String name, String text) {
        return new ModelSources(List.of(TestModels.write(folder.resolve(name), text)), List.of());
    }
}
