package dev.smithwright.generator.load.c2j;

import dev.smithwright.generator.load.c2j.Places.Place;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.traits.EnumValueTrait;
import software.amazon.smithy.model.traits.UnitTypeTrait;

/** Shapes into shapes. */
final class ShapeConverter {

    private static final Map<String, String> SIMPLE_TYPES = Map.ofEntries(
            Map.entry("string", "string"),
            Map.entry("character", "string"),
            Map.entry("blob", "blob"),
            Map.entry("boolean", "boolean"),
            Map.entry("byte", "byte"),
            Map.entry("short", "short"),
            Map.entry("integer", "integer"),
            Map.entry("long", "long"),
            Map.entry("biginteger", "bigInteger"),
            Map.entry("float", "float"),
            Map.entry("double", "double"),
            Map.entry("bigdecimal", "bigDecimal"),
            Map.entry("timestamp", "timestamp"));

    private final MemberConverter members;
    private final ShapeTraits traits;

    ShapeConverter(Conversion conversion) {
        this.members = new MemberConverter(conversion);
        this.traits = new ShapeTraits(conversion);
    }

    /** Returns whether there is such a type. */
    static boolean isKnown(String type) {
        return type.equals("structure") || type.equals("list") || type.equals("map") || SIMPLE_TYPES.containsKey(type);
    }

    /**
     * Converts a shape.
     *
     * @param more traits to add to its own
     */
    ObjectNode convert(String name, ShapeDescription shape, ObjectNode more, Place place) {
        ObjectNode.Builder node = Node.objectNodeBuilder().sourceLocation(place.location());
        switch (shape.type()) {
            case "structure" -> addStructure(node, shape, place);
            case "list" ->
                node.withMember("type", "list").withMember("member", element(shape.member(), place, "member"));
            case "map" ->
                node.withMember("type", "map")
                        .withMember("key", element(shape.key(), place, "key"))
                        .withMember("value", element(shape.value(), place, "value"));
            default -> addSimple(node, shape, place);
        }
        return node.withMember(
                        "traits", traits.of(name, shape, place).addAll(more).build())
                .build();
    }

    private void addStructure(ObjectNode.Builder node, ShapeDescription shape, Place place) {
        if (shape.document()) {
            node.withMember("type", "document");
        } else {
            node.withMember("type", shape.union() || shape.eventstream() ? "union" : "structure")
                    .withMember("members", members.members(shape, place));
        }
    }

    private static void addSimple(ObjectNode.Builder node, ShapeDescription shape, Place place) {
        if (isEnum(shape)) {
            node.withMember("type", "enum").withMember("members", enumMembers(shape, place.at("enum")));
        } else {
            node.withMember("type", Objects.requireNonNull(SIMPLE_TYPES.get(shape.type())));
        }
    }

    static boolean isEnum(ShapeDescription shape) {
        return shape.type().equals("string") && !shape.enumeration().isEmpty();
    }

    private static ObjectNode enumMembers(ShapeDescription shape, Place place) {
        ObjectNode.Builder members = Node.objectNodeBuilder().sourceLocation(place.location());
        EnumNames.of(shape.enumeration())
                .forEach((name, value) -> members.withMember(
                        name,
                        Node.objectNodeBuilder()
                                .sourceLocation(place.location())
                                .withMember("target", UnitTypeTrait.UNIT.toString())
                                .withMember(
                                        "traits",
                                        new TraitNodes(place)
                                                .add(EnumValueTrait.ID, TraitNodes.node(value, place))
                                                .build())
                                .build()));
        return members.build();
    }

    private ObjectNode element(@Nullable MemberDescription member, Place place, String name) {
        return members.element(name, Objects.requireNonNull(member, name), place.at(name));
    }
}
