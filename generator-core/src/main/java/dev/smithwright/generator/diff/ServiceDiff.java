package dev.smithwright.generator.diff;

import dev.smithwright.generator.PlanRequest;
import dev.smithwright.generator.PlannedService;
import dev.smithwright.generator.ServicePlanning;
import dev.smithwright.generator.diagnostics.Diagnostic;
import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.diagnostics.GenerationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.diff.ModelDiff;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.neighbor.Walker;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.validation.Severity;

/** Compares the APIs that are generated from two models. Holds no state: one serves many threads. */
public final class ServiceDiff {

    private final ServicePlanning planning = new ServicePlanning();
    private final PlanComparison comparison = new PlanComparison();

    /**
     * Compares.
     *
     * @param request what to compare
     * @return what differs
     * @throws GenerationException if a model or the request is wrong, with every mistake that was found in both models
     */
    public DiffReport compare(DiffRequest request) {
        List<Diagnostic> mistakes = new ArrayList<>();
        @Nullable PlannedService before = collecting(mistakes, () -> old(request));
        @Nullable PlannedService after = collecting(mistakes, () -> plan(request.after()));
        if (before == null || after == null) {
            throw new GenerationException(mistakes.stream().distinct().toList());
        }
        return compare(before, after);
    }

    /** Plans the API of a model as it is now. */
    public PlannedService plan(PlanRequest request) {
        return planning.plan(request, new Diagnostics());
    }

    private PlannedService old(DiffRequest request) {
        Diagnostics diagnostics = new Diagnostics();
        Model model = planning.load(OldSelection.sources(request), diagnostics);
        return planning.plan(model, OldSelection.of(request, model, diagnostics), diagnostics);
    }

    DiffReport compare(PlannedService before, PlannedService after) {
        ModelDiff.Result result = ModelDiff.builder()
                .oldModel(before.service().model())
                .newModel(after.service().model())
                // The rules lie in the jar of this class; a build tool's context class loader misses them.
                .classLoader(ModelDiff.class.getClassLoader())
                .compare();
        Set<ShapeId> reached = Stream.of(before, after)
                .flatMap(planned -> new Walker(planned.service().model())
                        .walkShapes(planned.service().service()).stream())
                .map(Shape::getId)
                .collect(Collectors.toSet());
        // Metadata and definitions of traits are no API, and a baseline has others.
        List<ModelEvent> events = result.getDiffEvents().stream()
                .filter(event -> event.getSeverity().compareTo(Severity.WARNING) >= 0)
                .filter(event -> event.getShapeId().filter(reached::contains).isPresent())
                .map(ModelEvent::of)
                .distinct()
                .sorted()
                .toList();
        return new DiffReport(
                after.service().title(), comparison.compare(before, after, result.getDifferences(), reached), events);
    }

    private static @Nullable PlannedService collecting(List<Diagnostic> mistakes, Supplier<PlannedService> stage) {
        try {
            return stage.get();
        } catch (GenerationException e) {
            mistakes.addAll(e.diagnostics());
            return null;
        }
    }
}
