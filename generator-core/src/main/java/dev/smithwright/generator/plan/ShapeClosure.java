package dev.smithwright.generator.plan;

import dev.smithwright.generator.select.SelectedService;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.knowledge.OperationIndex;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.shapes.StructureShape;
import software.amazon.smithy.model.traits.ErrorTrait;
import software.amazon.smithy.model.traits.UnitTypeTrait;

/** All shapes of values that the operations reach, sorted by the name that they have in the service. */
record ShapeClosure(
        Model model,
        ServiceShape service,
        List<OperationShape> operations,
        List<Shape> shapes,
        List<ShapeId> inferredPaginators) {

    static ShapeClosure of(SelectedService selected) {
        Model model = selected.model();
        ServiceShape service = selected.service();
        List<OperationShape> operations = selected.operations().stream()
                .sorted(Comparator.comparing(
                                (OperationShape operation) -> operation.getId().getName(service))
                        .thenComparing(Shape::getId))
                .toList();
        List<Shape> shapes = reachable(model, service, operations).stream()
                .filter(shape -> !shape.getId().equals(UnitTypeTrait.UNIT))
                .sorted(Comparator.comparing((Shape shape) -> shape.getId().getName(service))
                        .thenComparing(Shape::getId))
                .toList();
        return new ShapeClosure(model, service, operations, shapes, selected.inferredPaginators());
    }

    private static Set<Shape> reachable(Model model, ServiceShape service, List<OperationShape> operations) {
        Set<Shape> reached = new LinkedHashSet<>();
        Deque<Shape> next = new ArrayDeque<>();
        OperationIndex index = OperationIndex.of(model);
        for (OperationShape operation : operations) {
            next.add(index.expectInputShape(operation));
            next.add(index.expectOutputShape(operation));
            next.addAll(index.getErrors(service, operation));
        }
        while (!next.isEmpty()) {
            Shape shape = next.remove();
            if (reached.add(shape) && hasValues(shape)) {
                shape.members().forEach(member -> next.add(model.expectShape(member.getTarget())));
            }
        }
        return reached;
    }

    /** Tells whether the shape's members are shapes of values; those of an enum are its values. */
    static boolean hasValues(Shape shape) {
        return shape.isStructureShape() || shape.isUnionShape() || shape.isListShape() || shape.isMapShape();
    }

    static boolean isError(Shape shape) {
        return shape.hasTrait(ErrorTrait.class);
    }

    Stream<StructureShape> structures() {
        return shapes.stream()
                .flatMap(shape -> shape.asStructureShape().stream())
                .filter(shape -> !isError(shape));
    }

    Stream<StructureShape> errors() {
        return shapes.stream()
                .flatMap(shape -> shape.asStructureShape().stream())
                .filter(ShapeClosure::isError);
    }

    /** Returns the shapes that become a Java type. */
    List<Shape> declared() {
        return shapes.stream()
                .filter(shape -> shape.isStructureShape() || shape.isUnionShape() || EnumValues.isEnum(shape))
                .toList();
    }

    /** Returns the lists and maps. */
    List<Shape> collections() {
        return shapes.stream()
                .filter(shape -> shape.isListShape() || shape.isMapShape())
                .toList();
    }

    /** Returns the shapes without members that are no enums. */
    List<Shape> simple() {
        return shapes.stream()
                .filter(shape -> !hasValues(shape) && !EnumValues.isEnum(shape))
                .toList();
    }

    String nameOf(Shape shape) {
        return shape.getId().getName(service);
    }

    Shape targetOf(MemberShape member) {
        return model.expectShape(member.getTarget());
    }
}
