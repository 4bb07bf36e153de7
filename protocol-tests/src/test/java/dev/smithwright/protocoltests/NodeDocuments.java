package dev.smithwright.protocoltests;

import dev.smithwright.runtime.shape.Document;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.smithy.model.node.Node;

/** JSON as documents, numbers in one spelling, so that texts of equal meaning are equal. */
final class NodeDocuments {

    private NodeDocuments() {}

    static Document parse(String json) {
        return document(Node.parse(json));
    }

    static Document document(Node node) {
        return switch (node.getType()) {
            case NULL -> Document.NULL;
            case BOOLEAN -> Document.of(node.expectBooleanNode().getValue());
            case NUMBER -> Document.of(number(node));
            case STRING -> Document.of(node.expectStringNode().getValue());
            case ARRAY ->
                Document.of(node.expectArrayNode().getElements().stream()
                        .map(NodeDocuments::document)
                        .toList());
            case OBJECT -> map(node);
        };
    }

    private static BigDecimal number(Node node) {
        BigDecimal number = new BigDecimal(node.expectNumberNode().getValue().toString());
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    private static Document map(Node node) {
        Map<String, Document> values = new LinkedHashMap<>();
        node.expectObjectNode().getStringMap().forEach((name, value) -> values.put(name, document(value)));
        return Document.of(values);
    }
}
