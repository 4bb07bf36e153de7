package dev.smithwright.generator.plan;

import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.select.SelectedService;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import software.amazon.smithy.model.neighbor.Walker;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.traits.ErrorTrait;
import software.amazon.smithy.model.traits.PaginatedTrait;

/** Plans the records of a service. */
public final class Planner {

    /** Plans a service. */
    public ServicePlan plan(SelectedService service, Naming naming, Diagnostics diagnostics) {
        List<Shape> all = new Walker(service.model())
                .walkShapes(service.service()).stream()
                        .filter(shape -> !shape.getId().getNamespace().equals("smithy.api"))
                        .sorted()
                        .toList();
        List<Shape> errors =
                all.stream().filter(shape -> shape.hasTrait(ErrorTrait.class)).toList();
        SortedMap<String, List<String>> records = new TreeMap<>();
        all.stream()
                .filter(shape -> shape.isStructureShape() && !errors.contains(shape))
                .forEach(shape ->
                        records.put(shape.getId().getName(service.service()), List.copyOf(shape.getMemberNames())));
        PlanSummary summary = new PlanSummary(
                records.size(),
                (int) all.stream().filter(Shape::isEnumShape).count(),
                (int) all.stream().filter(Shape::isUnionShape).count(),
                errors.size(),
                service.operations().size(),
                (int) service.operations().stream()
                        .filter(operation -> operation.hasTrait(PaginatedTrait.class))
                        .count());
        return new ServicePlan(naming.packageName() + ".model", records, summary);
    }
}
