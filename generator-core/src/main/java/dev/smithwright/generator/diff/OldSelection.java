package dev.smithwright.generator.diff;

import dev.smithwright.generator.PlanRequest;
import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.diagnostics.Location;
import dev.smithwright.generator.load.ModelSources;
import dev.smithwright.generator.plan.Naming;
import dev.smithwright.generator.select.Selection;
import dev.smithwright.generator.select.TagSelection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.knowledge.TopDownIndex;
import software.amazon.smithy.model.neighbor.Walker;
import software.amazon.smithy.model.shapes.OperationShape;

/** What to take from an old model: the same as from the new one, but for what it does not have yet. */
final class OldSelection {

    private OldSelection() {}

    /** Returns the old model; what is laid over the new one lies over it as well, but for a baseline, which holds it. */
    static ModelSources sources(DiffRequest request) {
        return request.isBaseline()
                ? request.before()
                : request.before().with(request.after().sources().overlays().forOlderModel());
    }

    static PlanRequest of(DiffRequest request, Model model, Diagnostics diagnostics) {
        PlanRequest after = request.after();
        Selection selection = request.isBaseline()
                ? new Selection(
                        null, List.of(), TagSelection.ALL, after.selection().inferPaginators(), false)
                : known(model, after.selection(), diagnostics);
        return new PlanRequest(request.before(), selection, naming(request, model), false);
    }

    /** The packages are the new ones, so that a move is told once and not of each type. */
    private static Naming naming(DiffRequest request, Model model) {
        Naming now = request.after().naming();
        Optional<Naming> kept = request.isBaseline() ? Baseline.naming(model) : Optional.empty();
        return kept.map(old -> now.withNames(old.clientName(), old.renames().all()))
                .orElseGet(now::forOlderModel);
    }

    /** To name what is not there is a mistake in a request, but no mistake in a comparison: it is new. */
    private static Selection known(Model model, Selection selection, Diagnostics diagnostics) {
        TagSelection tags = selection.tags();
        if (selection.operations().isEmpty() && tags.equals(TagSelection.ALL)) {
            return new Selection(selection.service(), List.of(), tags, selection.inferPaginators(), false);
        }
        Set<String> operations = model.getServiceShapes().stream()
                .flatMap(service -> TopDownIndex.of(model).getContainedOperations(service).stream())
                .map(OperationShape::getId)
                .flatMap(id -> Stream.of(id.getName(), id.toString()))
                .collect(Collectors.toSet());
        Walker walker = new Walker(model);
        Set<String> carried = model.getServiceShapes().stream()
                .flatMap(service -> walker.walkShapes(service).stream())
                .flatMap(shape -> shape.getTags().stream())
                .collect(Collectors.toSet());
        List<String> named = kept(selection.operations(), operations);
        List<String> include = kept(tags.include(), carried);
        if (named.isEmpty() != selection.operations().isEmpty()
                || include.isEmpty() != tags.include().isEmpty()) {
            diagnostics.error(
                    "NothingToCompare",
                    Location.NONE,
                    "The old model has none of the operations that are generated now",
                    "Name a newer old model, or other operations and tags");
            diagnostics.throwIfErrors();
        }
        return new Selection(
                selection.service(),
                named,
                new TagSelection(include, kept(tags.exclude(), carried)),
                selection.inferPaginators(),
                false);
    }

    private static List<String> kept(List<String> names, Set<String> known) {
        return names.stream().filter(known::contains).toList();
    }
}
