package dev.smithwright.generator.load.c2j;

import dev.smithwright.generator.load.c2j.Places.Place;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.traits.DocumentationTrait;
import software.amazon.smithy.model.traits.InputTrait;
import software.amazon.smithy.model.traits.LengthTrait;
import software.amazon.smithy.model.traits.OutputTrait;
import software.amazon.smithy.model.traits.PatternTrait;
import software.amazon.smithy.model.traits.RangeTrait;
import software.amazon.smithy.model.traits.RequiresLengthTrait;
import software.amazon.smithy.model.traits.SensitiveTrait;
import software.amazon.smithy.model.traits.SparseTrait;
import software.amazon.smithy.model.traits.StreamingTrait;
import software.amazon.smithy.model.traits.TimestampFormatTrait;
import software.amazon.smithy.model.traits.XmlNameTrait;
import software.amazon.smithy.model.traits.XmlNamespaceTrait;

/** What holds of a shape wherever it is used. */
final class ShapeTraits {

    private static final Set<String> WITH_LENGTH = Set.of("string", "character", "blob", "list", "map");
    private static final Set<String> WITH_RANGE =
            Set.of("byte", "short", "integer", "long", "biginteger", "float", "double", "bigdecimal");

    private final Conversion conversion;
    private final ErrorTraits errors;

    ShapeTraits(Conversion conversion) {
        this.conversion = conversion;
        this.errors = new ErrorTraits(conversion);
    }

    TraitNodes of(String name, ShapeDescription shape, Place place) {
        TraitNodes traits = new TraitNodes(place)
                .value(DocumentationTrait.ID, "documentation", shape.documentation())
                .deprecation(shape.deprecated(), shape.deprecatedMessage(), shape.deprecatedSince())
                .mark(SensitiveTrait.ID, "sensitive", shape.sensitive())
                .mark(SparseTrait.ID, "sparse", shape.sparse())
                .mark(StreamingTrait.ID, "streaming", shape.streaming() || shape.eventstream())
                .mark(RequiresLengthTrait.ID, "requiresLength", shape.requiresLength())
                .value(TimestampFormatTrait.ID, "timestampFormat", TimestampFormats.of(shape.timestampFormat()));
        addConstraints(traits, shape, place);
        if (shape.type().equals("structure")) {
            addStructure(traits, name, shape, place);
        }
        return traits;
    }

    private void addConstraints(TraitNodes traits, ShapeDescription shape, Place place) {
        if (!ShapeConverter.isEnum(shape)) {
            traits.value(PatternTrait.ID, "pattern", Patterns.anchored(shape.pattern()));
        }
        if (WITH_LENGTH.contains(shape.type())) {
            addBounds(traits, LengthTrait.ID, shape, place);
        } else if (WITH_RANGE.contains(shape.type())) {
            addBounds(traits, RangeTrait.ID, shape, place);
        }
    }

    private static void addBounds(TraitNodes traits, ShapeId trait, ShapeDescription shape, Place place) {
        if (shape.min() == null && shape.max() == null) {
            return;
        }
        Place first = place.at(shape.min() == null ? "max" : "min");
        ObjectNode.Builder bounds = Node.objectNodeBuilder().sourceLocation(first.location());
        addBound(bounds, "min", shape.min(), place);
        addBound(bounds, "max", shape.max(), place);
        traits.add(trait, bounds.build());
    }

    private static void addBound(ObjectNode.Builder bounds, String name, @Nullable BigDecimal bound, Place place) {
        if (bound != null) {
            bounds.withMember(name, TraitNodes.node(bound, place.at(name)));
        }
    }

    private void addStructure(TraitNodes traits, String name, ShapeDescription shape, Place place) {
        traits.mark(InputTrait.ID, "type", conversion.usage().isInput(name))
                .mark(OutputTrait.ID, "type", conversion.usage().isOutput(name));
        errors.add(traits, name, shape, place);
        if (conversion.protocols().contains(WireProtocol.REST_XML)) {
            conversion
                    .usage()
                    .input(name)
                    .ifPresent(input -> traits.value(
                                    XmlNameTrait.ID, "locationName", WireNameTraits.unless(name, input.locationName()))
                            .value(XmlNamespaceTrait.ID, "xmlNamespace", input.xmlNamespace()));
        }
    }
}
