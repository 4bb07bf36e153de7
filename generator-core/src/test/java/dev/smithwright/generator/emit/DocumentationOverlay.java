package dev.smithwright.generator.emit;

import dev.smithwright.generator.load.ModelPaths;
import dev.smithwright.generator.load.Overlays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.traits.DocumentationTrait;

/** An overlay that says of each shape what its model says. */
final class DocumentationOverlay {

    private DocumentationOverlay() {}

    /** Writes the overlay of all shapes of the namespaces that begin so. */
    static Overlays of(Model model, String namespaces, Path file) throws IOException {
        ObjectNode shapes = Node.objectNode();
        for (Shape shape : new TreeSet<>(model.toSet())) {
            // What a member has from a mixin is the mixin's to say.
            if (shape.getId().getNamespace().startsWith(namespaces)
                    && shape.getIntroducedTraits().containsKey(DocumentationTrait.ID)) {
                String text = shape.expectTrait(DocumentationTrait.class).getValue();
                ObjectNode traits = Node.objectNode().withMember(DocumentationTrait.ID.toString(), text);
                shapes = shapes.withMember(
                        shape.getId().toString(),
                        Node.objectNode().withMember("type", "apply").withMember("traits", traits));
            }
        }
        ObjectNode document = Node.objectNode().withMember("smithy", "2.0").withMember("shapes", shapes);
        Files.writeString(file, HostileModel.escaped(Node.printJson(document)));
        return new Overlays(new ModelPaths(List.of(file), List.of()), false);
    }
}
