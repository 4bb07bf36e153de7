package dev.smithwright.generator.select;

import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.diagnostics.Location;
import dev.smithwright.generator.diagnostics.NearNames;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.neighbor.Walker;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.traits.ErrorTrait;

/** Narrows the operations by their tags, and finds what else carries a tag that is excluded. */
final class TagChoice {

    private final Model model;
    private final ServiceShape service;
    private final TagSelection tags;
    private final Diagnostics diagnostics;

    TagChoice(Model model, ServiceShape service, TagSelection tags, Diagnostics diagnostics) {
        this.model = model;
        this.service = service;
        this.tags = tags;
        this.diagnostics = diagnostics;
    }

    /**
     * Keeps the operations that the tags let pass.
     *
     * @param operations all operations of the service
     * @param chosen the operations that were chosen by name
     * @param wanted the names that they were chosen by; to name what the tags leave out is a contradiction
     */
    Set<ShapeId> choose(List<OperationShape> operations, Set<ShapeId> chosen, List<String> wanted) {
        report(tags.include(), operations, "operation");
        report(tags.exclude(), candidates(), "operation, member, error or enum value");
        Set<ShapeId> kept = new HashSet<>();
        for (OperationShape operation : operations) {
            if (chosen.contains(operation.getId())) {
                if (passes(operation)) {
                    kept.add(operation.getId());
                } else if (!wanted.isEmpty()) {
                    contradiction(operation);
                }
            }
        }
        diagnostics.throwIfErrors();
        if (kept.isEmpty() && !operations.isEmpty()) {
            error(
                    "NoOperationLeft",
                    Location.NONE,
                    "The tags leave no operation of the service " + service.getId(),
                    "Include more tags, or exclude fewer");
        }
        return kept;
    }

    private boolean passes(OperationShape operation) {
        boolean included = tags.include().isEmpty() || carriesOne(operation, tags.include());
        return included && !carriesOne(operation, tags.exclude());
    }

    static boolean carriesOne(Shape shape, Collection<String> tags) {
        return !Collections.disjoint(shape.getTags(), tags);
    }

    private void contradiction(OperationShape operation) {
        error(
                "ContradictoryOperation",
                Location.of(operation.getSourceLocation()),
                "The operation " + operation.getId() + " is named in 'operations', and left out by its tags",
                "Do not name it, or let 'includeTags' and 'excludeTags' keep it");
    }

    /** Returns what an excluded tag can leave out. */
    private List<Shape> candidates() {
        return new Walker(model)
                .walkShapes(service).stream()
                        .filter(shape ->
                                shape.isOperationShape() || shape.isMemberShape() || shape.hasTrait(ErrorTrait.class))
                        .toList();
    }

    private void report(List<String> named, List<? extends Shape> candidates, String kind) {
        List<String> known = candidates.stream()
                .flatMap(shape -> shape.getTags().stream())
                .distinct()
                .sorted()
                .toList();
        named.stream()
                .filter(tag -> !known.contains(tag))
                .forEach(tag -> error(
                        "UnknownTag",
                        Location.NONE,
                        "No " + kind + " of the service " + service.getId() + " carries the tag \"" + tag + "\"",
                        NearNames.mend(tag, known.stream())));
    }

    private void error(String code, Location where, String what, String mend) {
        diagnostics.error(code, where, what, mend);
    }
}
