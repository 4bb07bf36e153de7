package dev.smithwright.generator.load.c2j;

import dev.smithwright.generator.load.c2j.Places.Place;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.SourceLocation;
import software.amazon.smithy.model.node.ArrayNode;
import software.amazon.smithy.model.node.BooleanNode;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.NullNode;
import software.amazon.smithy.model.node.NumberNode;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.node.StringNode;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.traits.DeprecatedTrait;

/** Collects the traits of one shape, each with the place in the description that it came from. */
final class TraitNodes {

    private final Place place;
    private final ObjectNode.Builder traits = Node.objectNodeBuilder();

    /** Collects the traits of what is described here. */
    TraitNodes(Place place) {
        this.place = place;
        traits.sourceLocation(place.location());
    }

    /** Adds a trait that has no value, where the description says so. */
    TraitNodes mark(ShapeId trait, String member, boolean present) {
        return present ? add(trait, node(Map.of(), place.at(member))) : this;
    }

    /** Adds a trait whose value the description has in the same words; none where it has no value. */
    TraitNodes value(ShapeId trait, String member, @Nullable Object value) {
        return value == null ? this : add(trait, node(value, place.at(member)));
    }

    /** Adds the trait that the three members on deprecation make up. */
    TraitNodes deprecation(boolean deprecated, @Nullable String message, @Nullable String since) {
        if (!deprecated) {
            return this;
        }
        SourceLocation location = place.at("deprecated").location();
        ObjectNode.Builder value = Node.objectNodeBuilder().sourceLocation(location);
        if (message != null) {
            value.withMember("message", message);
        }
        if (since != null) {
            value.withMember("since", since);
        }
        return add(DeprecatedTrait.ID, value.build());
    }

    TraitNodes add(ShapeId trait, Node value) {
        traits.withMember(trait.toString(), value);
        return this;
    }

    TraitNodes addAll(ObjectNode more) {
        more.getStringMap().forEach(traits::withMember);
        return this;
    }

    ObjectNode build() {
        return traits.build();
    }

    /** Returns JSON as Smithy has it. */
    static Node node(@Nullable Object json, Place place) {
        SourceLocation location = place.location();
        if (json instanceof Map<?, ?> map) {
            ObjectNode.Builder members = Node.objectNodeBuilder().sourceLocation(location);
            map.forEach((name, value) ->
                    members.withMember(String.valueOf(name), node(value, place.at(String.valueOf(name)))));
            return members.build();
        } else if (json instanceof List<?> list) {
            return list.stream().map(element -> node(element, place)).collect(ArrayNode.collect(location));
        } else if (json instanceof Number number) {
            return new NumberNode(number, location);
        } else if (json instanceof Boolean bool) {
            return new BooleanNode(bool, location);
        }
        return json == null ? new NullNode(location) : new StringNode(json.toString(), location);
    }
}
