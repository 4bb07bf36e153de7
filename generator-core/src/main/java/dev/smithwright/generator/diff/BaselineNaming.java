package dev.smithwright.generator.diff;

import dev.smithwright.generator.plan.Naming;
import dev.smithwright.generator.plan.Rename;
import dev.smithwright.generator.plan.Renames;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.node.StringNode;

/** How a baseline keeps what is not for the model to say: packages, and other names than the model's, where there are any. */
final class BaselineNaming {

    private static final String PACKAGE = "packageName";
    private static final String TYPES_PACKAGE = "typesPackage";
    private static final String CLIENT = "clientName";
    private static final String RENAMES = "renames";

    private BaselineNaming() {}

    static ObjectNode write(Naming naming) {
        ObjectNode node = Node.objectNode().withMember(PACKAGE, naming.packageName());
        if (!naming.modelPackage().equals(Naming.modelPackageOf(naming.packageName()))) {
            node = node.withMember(TYPES_PACKAGE, naming.modelPackage());
        }
        node = node.withOptionalMember(
                CLIENT, Optional.ofNullable(naming.clientName()).map(Node::from));
        return naming.renames().all().isEmpty() ? node : node.withMember(RENAMES, renames(naming.renames()));
    }

    private static ObjectNode renames(Renames renames) {
        ObjectNode node = Node.objectNode();
        for (Rename rename : renames.all()) {
            node = node.withMember(rename.shape(), rename.name());
        }
        return node;
    }

    static Optional<Naming> read(ObjectNode node) {
        @Nullable
        String client = node.getStringMember(CLIENT).map(StringNode::getValue).orElse(null);
        return node.getStringMember(PACKAGE)
                .map(StringNode::getValue)
                .map(name -> new Naming(
                        name,
                        node.getStringMember(TYPES_PACKAGE)
                                .map(StringNode::getValue)
                                .orElseGet(() -> Naming.modelPackageOf(name)),
                        client,
                        new Renames(readRenames(node), true)));
    }

    private static List<Rename> readRenames(ObjectNode node) {
        return node.getObjectMember(RENAMES).stream()
                .flatMap(renames -> renames.getStringMap().entrySet().stream())
                .map(entry -> new Rename(
                        entry.getKey(), entry.getValue().expectStringNode().getValue()))
                .toList();
    }
}
