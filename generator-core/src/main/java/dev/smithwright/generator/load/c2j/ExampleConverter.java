package dev.smithwright.generator.load.c2j;

import dev.smithwright.generator.load.c2j.DescriptionReader.Located;
import dev.smithwright.generator.load.c2j.Places.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.loader.ModelAssembler;
import software.amazon.smithy.model.node.ArrayNode;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.traits.ExamplesTrait;
import software.amazon.smithy.model.validation.NodeValidationVisitor;
import software.amazon.smithy.model.validation.Severity;

/**
 * Examples into examples. Smithy holds an example against its operation, and many published ones have grown old; one
 * that does not fit is no mistake of the user, and is left out.
 */
final class ExampleConverter {

    private final Conversion conversion;
    private final Map<String, List<ExampleDescription>> examples;
    private final Place place;

    ExampleConverter(Conversion conversion, Located<ExampleDescription.File> file) {
        this.conversion = conversion;
        this.examples = file.content().examples();
        this.place = file.place().at("examples");
    }

    /**
     * Returns a document that applies the examples to the operations; empty where none fits.
     *
     * @param service the document that defines the operations
     */
    Optional<ObjectNode> convert(ObjectNode service) {
        if (examples.isEmpty()) {
            return Optional.empty();
        }
        Model model = assemble(service);
        ObjectNode.Builder shapes = Node.objectNodeBuilder().sourceLocation(place.location());
        examples.forEach((name, list) -> model.getShape(conversion.names().operation(name))
                .flatMap(shape -> shape.asOperationShape())
                .map(operation -> fitting(list, operation, model, place.at(name)))
                .filter(fitting -> !fitting.isEmpty())
                .ifPresent(fitting -> shapes.withMember(
                        conversion.names().operation(name).toString(), apply(fitting, place.at(name)))));
        ObjectNode applied = shapes.build();
        return applied.isEmpty() ? Optional.empty() : Optional.of(DescriptionConverter.document(applied, place));
    }

    /** Traits beyond Smithy's own do not matter to an example. */
    private static Model assemble(ObjectNode service) {
        return new ModelAssembler()
                .putProperty(ModelAssembler.ALLOW_UNKNOWN_TRAITS_QUIET, true)
                .disableValidation()
                .addDocumentNode(service)
                .assemble()
                .getResult()
                .orElseThrow();
    }

    private static ArrayNode fitting(
            List<ExampleDescription> examples, OperationShape operation, Model model, Place place) {
        return examples.stream()
                .map(example -> convert(example, place))
                .filter(example -> fits(example, "input", operation.getInputShape(), model)
                        && fits(example, "output", operation.getOutputShape(), model))
                .collect(ArrayNode.collect(place.location()));
    }

    private static ObjectNode convert(ExampleDescription example, Place place) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("title", Objects.requireNonNullElse(example.title(), ""));
        if (example.description() != null) {
            node.put("documentation", example.description());
        }
        node.put("input", Objects.requireNonNullElse(example.input(), Map.of()));
        if (example.output() != null) {
            node.put("output", example.output());
        }
        return TraitNodes.node(node, place).expectObjectNode();
    }

    private static boolean fits(ObjectNode example, String part, ShapeId structure, Model model) {
        return example
                .getMember(part)
                .map(value -> NodeValidationVisitor.builder()
                        .model(model)
                        .value(value)
                        .build())
                .map(visitor -> model.expectShape(structure).accept(visitor))
                .stream()
                .flatMap(List::stream)
                .noneMatch(event -> event.getSeverity() == Severity.ERROR);
    }

    private static ObjectNode apply(ArrayNode examples, Place place) {
        return Node.objectNodeBuilder()
                .sourceLocation(place.location())
                .withMember("type", "apply")
                .withMember("traits", Node.objectNode().withMember(ExamplesTrait.ID.toString(), examples))
                .build();
    }
}
