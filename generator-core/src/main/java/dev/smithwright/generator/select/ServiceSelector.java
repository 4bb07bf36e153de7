package dev.smithwright.generator.select;

import dev.smithwright.generator.diagnostics.Diagnostics;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.knowledge.TopDownIndex;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.transform.ModelTransformer;

/** Chooses a service and its operations, and drops everything else. */
public final class ServiceSelector {

    private static final Comparator<OperationShape> BY_NAME = Comparator.comparing(
                    (OperationShape operation) -> operation.getId().getName())
            .thenComparing(OperationShape::getId);

    private final ModelTransformer transformer =
            ModelTransformer.createWithServiceProviders(ServiceSelector.class.getClassLoader());

    /**
     * Chooses, and prunes the model to what is chosen.
     *
     * @param model an assembled model
     * @param selection what to choose
     * @param diagnostics takes a choice that matches nothing or too much, and a protocol that is not supported
     * @return the service, with at least one operation
     * @throws dev.smithwright.generator.diagnostics.GenerationException if there is a problem
     */
    public SelectedService select(Model model, Selection selection, Diagnostics diagnostics) {
        ServiceShape service = new ServiceChoice(model, diagnostics).choose(selection.service());
        List<OperationShape> all = operations(model, service);
        Set<ShapeId> named = new OperationChoice(service, all, diagnostics).choose(selection.operations());
        Set<ShapeId> chosen =
                new TagChoice(model, service, selection.tags(), diagnostics).choose(all, named, selection.operations());
        String protocol = new ProtocolChoice(model, diagnostics).choose(service, selection.protocolNeeded());
        EndpointRulesCheck.check(service, diagnostics);
        diagnostics.throwIfErrors();

        Model reached = transformer.removeUnreferencedShapes(only(model, service, chosen));
        Model kept = new TagExclusion(transformer, selection.tags().exclude(), diagnostics).apply(reached);
        Model pruned = transformer.removeUnreferencedShapes(kept);
        List<OperationShape> inferred = selection.inferPaginators()
                ? new PaginatorInference(pruned).infer(operations(pruned, service))
                : List.of();
        Model paged = transformer.replaceShapes(pruned, inferred);
        ServiceShape left = paged.expectShape(service.getId(), ServiceShape.class);
        List<ShapeId> paginators = inferred.stream().map(OperationShape::getId).toList();
        return new SelectedService(paged, left, operations(paged, left), protocol, paginators);
    }

    private static List<OperationShape> operations(Model model, ServiceShape service) {
        return TopDownIndex.of(model).getContainedOperations(service).stream()
                .sorted(BY_NAME)
                .toList();
    }

    /** Leaves out the other services and operations; what only they reached stays. */
    private Model only(Model model, ServiceShape service, Set<ShapeId> operations) {
        Model flat = transformer.flattenAndRemoveMixins(model);
        // Smithy 1.0 wrote an enum as a trait on a string.
        Model enums = transformer.changeStringEnumsToEnumShapes(flat, true);
        return transformer.removeShapesIf(
                enums,
                shape -> (shape.isServiceShape() && !shape.getId().equals(service.getId()))
                        || (shape.isOperationShape() && !operations.contains(shape.getId())));
    }
}
