package dev.smithwright.generator.select;

import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.diagnostics.Location;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.utils.StringUtils;

/** Finds the operations that are meant. */
final class OperationChoice {

    private static final int MOST_NEAR_NAMES = 5;

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
        List<String> near = operations.stream()
                .map(operation -> operation.getId().getName())
                .filter(candidate -> isNear(candidate, name))
                .limit(MOST_NEAR_NAMES)
                .toList();
        diagnostics.error(
                "UnknownOperation",
                Location.NONE,
                "The service " + service.getId() + " has no operation \"" + name + "\"",
                near.isEmpty() ? "" : "Near names are: " + String.join(", ", near));
    }

    private static boolean isNear(String candidate, String name) {
        String left = candidate.toLowerCase(Locale.ROOT);
        String right = name.toLowerCase(Locale.ROOT);
        int threshold = Math.max(1, right.length() / 4);
        return left.contains(right) || StringUtils.levenshteinDistance(left, right, threshold) >= 0;
    }
}
