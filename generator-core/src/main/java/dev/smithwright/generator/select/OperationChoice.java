package dev.smithwright.generator.select;

import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.diagnostics.Location;
import dev.smithwright.generator.diagnostics.NearNames;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.ShapeId;

/** Finds the operations that are meant. */
final class OperationChoice {

    private final ServiceShape service;
    private final List<OperationShape> operations;
    private final Diagnostics diagnostics;

    OperationChoice(ServiceShape service, List<OperationShape> operations, Diagnostics diagnostics) {
        this.service = service;
        this.operations = operations;
        this.diagnostics = diagnostics;
    }

    /** Returns all operations where none is named. */
    Set<ShapeId> choose(List<String> wanted) {
        if (operations.isEmpty()) {
            diagnostics.error(
                    "NoOperations",
                    service.getSourceLocation(),
                    "The service " + service.getId() + " has no operation",
                    "");
        }
        List<ShapeId> all = operations.stream().map(OperationShape::getId).toList();
        Set<ShapeId> chosen = new HashSet<>(wanted.isEmpty() ? all : List.of());
        for (String name : wanted) {
            all.stream()
                    .filter(id -> id.getName().equals(name) || id.toString().equals(name))
                    .findFirst()
                    .ifPresentOrElse(chosen::add, () -> unknown(name));
        }
        return chosen;
    }

    private void unknown(String name) {
        diagnostics.error(
                "UnknownOperation",
                Location.NONE,
                "The service " + service.getId() + " has no operation \"" + name + "\"",
                NearNames.mend(
                        name,
                        operations.stream().map(operation -> operation.getId().getName())));
    }
}
