package dev.smithwright.generator.load.c2j;

import dev.smithwright.generator.load.c2j.DescriptionReader.Located;
import dev.smithwright.generator.load.c2j.Places.Place;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/** A description without mistakes, and what lies beside it, into documents of Smithy's JSON AST. */
final class DescriptionConverter {

    private static final String SMITHY_VERSION = "2.0";

    private final Conversion conversion;
    private final Companions companions;
    private final Place root;

    DescriptionConverter(Located<ServiceDescription> description, Companions companions, String namespace) {
        this.conversion = Conversion.of(description.content(), namespace);
        this.companions = companions;
        this.root = description.place();
    }

    /** Returns the service, and a second document with its examples, if there are any. */
    List<ObjectNode> convert() {
        ObjectNode service = service();
        return Stream.concat(
                        Stream.of(service),
                        companions.examples().stream()
                                .flatMap(file -> new ExampleConverter(conversion, file).convert(service).stream()))
                .toList();
    }

    private ObjectNode service() {
        ObjectNode.Builder shapes = Node.objectNodeBuilder().sourceLocation(root.location());
        addService(shapes);
        addOperations(shapes, root.at("operations"));
        addShapes(shapes, root.at("shapes"));
        return document(shapes.build(), root);
    }

    /** Returns a document that defines these shapes. */
    static ObjectNode document(ObjectNode shapes, Place place) {
        return Node.objectNodeBuilder()
                .sourceLocation(place.location())
                .withMember("smithy", SMITHY_VERSION)
                .withMember("shapes", shapes)
                .build();
    }

    private void addService(ObjectNode.Builder shapes) {
        shapes.withMember(
                conversion.names().service().toString(), new ServiceConverter(conversion).convert(companions, root));
    }

    private void addOperations(ObjectNode.Builder shapes, Place place) {
        OperationConverter converter = new OperationConverter(conversion);
        PaginationTraits pagination = new PaginationTraits(conversion, companions.paginators());
        WaiterTraits waiters = new WaiterTraits(conversion, companions.waiters());
        conversion.description().operations().forEach((name, operation) -> {
            TraitNodes more = new TraitNodes(place.at(name));
            pagination.add(more, name, operation);
            waiters.add(more, name, operation);
            shapes.withMember(
                    conversion.names().operation(name).toString(),
                    converter.convert(name, operation, more.build(), place.at(name)));
        });
    }

    private void addShapes(ObjectNode.Builder shapes, Place place) {
        ShapeConverter converter = new ShapeConverter(conversion);
        conversion
                .description()
                .shapes()
                .forEach((name, shape) -> shapes.withMember(
                        conversion.names().shape(name).toString(),
                        converter.convert(name, shape, Node.objectNode(), place.at(name))));
        new DerivedShapes(conversion).all().forEach((id, derived) -> {
            String name = derived.original();
            ShapeDescription shape =
                    Objects.requireNonNull(conversion.description().shapes().get(name));
            shapes.withMember(id.toString(), converter.convert(name, shape, derived.traits(), place.at(name)));
        });
    }
}
