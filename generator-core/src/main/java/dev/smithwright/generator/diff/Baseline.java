package dev.smithwright.generator.diff;

import dev.smithwright.generator.PlannedService;
import dev.smithwright.generator.plan.Naming;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.neighbor.Walker;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.ModelSerializer;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;

/**
 * The model that an API was generated from, kept in one file of Smithy's JSON AST: what was selected of it, and nothing
 * else. Any Smithy tool reads it.
 */
public final class Baseline {

    private static final String METADATA = "smithwright";

    private Baseline() {}

    /**
     * Writes the baseline, unless the file holds it already.
     *
     * @param file the file; folders above it are made
     * @param planned the API to keep
     * @return whether the file differs now
     * @throws UncheckedIOException if the disk refuses
     */
    public static boolean write(Path file, PlannedService planned) {
        byte[] bytes = (Node.prettyPrintJson(serialize(planned)) + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
                return false;
            }
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, bytes);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("The baseline " + file + " cannot be written: " + e, e);
        }
    }

    private static Node serialize(PlannedService planned) {
        Set<ShapeId> kept = shapes(planned);
        ObjectNode model = ModelSerializer.builder()
                .shapeFilter(shape -> kept.contains(shape.getId()))
                .metadataFilter(name -> false)
                .build()
                .serialize(planned.service().model());
        return model.withMember(
                "metadata",
                Node.objectNode()
                        .withMember(
                                METADATA, BaselineNaming.write(planned.plan().naming())));
    }

    /** Returns what the service reaches, and the definitions of traits that no reader would have without the model. */
    private static Set<ShapeId> shapes(PlannedService planned) {
        Model model = planned.service().model();
        Model known = Model.assembler(Baseline.class.getClassLoader())
                .discoverModels(Baseline.class.getClassLoader())
                .assemble()
                .unwrap();
        Walker walker = new Walker(model);
        Set<Shape> reached = new HashSet<>(walker.walkShapes(planned.service().service()));
        Set<ShapeId> traits = new HashSet<>();
        reached.forEach(shape -> traits.addAll(shape.getAllTraits().keySet()));
        traits.stream()
                .filter(trait -> known.getShape(trait).isEmpty())
                .flatMap(trait -> model.getShape(trait).stream())
                .forEach(trait -> reached.addAll(walker.walkShapes(trait)));
        Set<ShapeId> kept = new HashSet<>();
        reached.stream()
                .map(Shape::getId)
                .filter(id -> known.getShape(id).isEmpty())
                .forEach(kept::add);
        return kept;
    }

    /** Returns the Java packages and names that a baseline was kept with; empty for any other model. */
    static Optional<Naming> naming(Model model) {
        return model.getMetadataProperty(METADATA).flatMap(Node::asObjectNode).flatMap(BaselineNaming::read);
    }
}
