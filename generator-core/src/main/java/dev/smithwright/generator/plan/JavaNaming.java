package dev.smithwright.generator.plan;

import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.diagnostics.Location;
import dev.smithwright.generator.diagnostics.NearNames;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;

/** What Java calls shapes by: the names of the model, unless the user wants others. */
final class JavaNaming {

    private final ShapeClosure closure;
    private final Map<ShapeId, String> renamed = new HashMap<>();

    /** Notes renames that cannot be done; those that would give two shapes one name are found where names are given. */
    JavaNaming(ShapeClosure closure, Renames renames, Diagnostics diagnostics) {
        this.closure = closure;
        for (Rename rename : renames.all()) {
            if (!Naming.isTypeName(rename.name())) {
                diagnostics.error(
                        "InvalidRename",
                        Location.NONE,
                        "\"" + rename.name() + "\", the new name of " + rename.shape() + ", is no name of a Java type",
                        "Name it in 'renames' by an identifier with a capital in front, which is no Java keyword");
            }
            Optional<Shape> meant = meant(rename.shape());
            meant.ifPresent(shape -> note(shape, rename, diagnostics));
            if (meant.isEmpty() && !renames.mayMiss()) {
                diagnostics.error(
                        "UnknownRename",
                        Location.NONE,
                        "No structure, union, enum, error or operation that is generated is called \"" + rename.shape()
                                + "\"",
                        NearNames.mend(
                                rename.shape().substring(rename.shape().indexOf('#') + 1),
                                candidates().map(closure::nameOf)));
            }
        }
    }

    private Stream<Shape> candidates() {
        return Stream.concat(closure.declared().stream(), closure.operations().stream());
    }

    /** A name means one shape, for Smithy lets a service have each name once. */
    private Optional<Shape> meant(String name) {
        return candidates()
                .filter(shape -> shape.getId().toString().equals(name)
                        || closure.nameOf(shape).equals(name))
                .findFirst();
    }

    private void note(Shape shape, Rename rename, Diagnostics diagnostics) {
        @Nullable String other = renamed.put(shape.getId(), rename.name());
        if (other != null) {
            diagnostics.error(
                    "ContradictoryRenames",
                    Location.NONE,
                    shape.getId() + " is renamed to " + other + " and to " + rename.name(),
                    "Name it once in 'renames'");
        }
    }

    /** Returns what the Java of a structure, union, enum, error or operation is called after. */
    String nameOf(Shape shape) {
        return renamed.getOrDefault(shape.getId(), closure.nameOf(shape));
    }

    /** Notes shapes that Java cannot tell apart by their names, those that are too near for a disk among them. */
    void reportClashes(Diagnostics diagnostics) {
        reportClashes(
                closure.declared(),
                "would become Java types in one file, %s.java, on a disk that ignores case",
                diagnostics);
        reportClashes(
                closure.operations(), "would give their name, %s, to types that a disk cannot tell apart", diagnostics);
    }

    private void reportClashes(List<? extends Shape> shapes, String what, Diagnostics diagnostics) {
        Map<String, Shape> first = new HashMap<>();
        for (Shape shape : shapes) {
            String folded = nameOf(shape).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
            @Nullable Shape other = first.putIfAbsent(folded, shape);
            if (other != null) {
                diagnostics.error(
                        "TypeNameClash",
                        shape.getSourceLocation(),
                        "The shapes " + other.getId() + " (" + other.getSourceLocation() + ") and " + shape.getId()
                                + " (" + shape.getSourceLocation() + ") " + what.formatted(nameOf(shape)),
                        "Rename one of them otherwise, in 'renames' or by 'rename' of the service "
                                + closure.service().getId());
            }
        }
    }
}
