package dev.smithwright.generator.load.c2j;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.traits.MediaTypeTrait;
import software.amazon.smithy.model.traits.StreamingTrait;

/**
 * Shapes that only Smithy needs: here a member can say that its string holds JSON or that its blob is a stream, there
 * only a shape can. So each such member refers to a shape of its own:
 *
 * <pre>{@code
 * {"shape": "String", "jsonvalue": true}   ->   @mediaType("application/json") string SynthesizedJsonString
 * {"shape": "Body", "streaming": true}     ->   @streaming blob StreamingBody
 * }</pre>
 */
final class DerivedShapes {

    private final Conversion conversion;

    DerivedShapes(Conversion conversion) {
        this.conversion = conversion;
    }

    /** Returns the id of the shape that a reference means in Smithy. */
    ShapeId target(MemberDescription reference) {
        return derive(reference)
                .map(derived -> conversion.names().derived(derived.prefix(), reference.shape()))
                .orElseGet(() -> conversion.names().shape(reference.shape()));
    }

    /** Returns whether the reference means a streaming blob. */
    boolean isStreamingBlob(MemberDescription reference) {
        ShapeDescription target = conversion.target(reference);
        return target.type().equals("blob") && (target.streaming() || reference.streaming());
    }

    /**
     * Returns the shapes to add: the id of each, and the shape that it is like but for one more trait.
     */
    Map<ShapeId, Derived> all() {
        Map<ShapeId, Derived> all = new LinkedHashMap<>();
        references().forEach(reference -> derive(reference).ifPresent(derived -> all.put(target(reference), derived)));
        return all;
    }

    private Stream<MemberDescription> references() {
        return conversion.description().shapes().values().stream()
                .flatMap(shape -> Stream.concat(
                        Stream.of(shape.member(), shape.key(), shape.value()).filter(Objects::nonNull),
                        shape.members().values().stream()));
    }

    private Optional<Derived> derive(MemberDescription reference) {
        ShapeDescription target = conversion.target(reference);
        if (reference.jsonvalue() && target.type().equals("string")) {
            return Optional.of(new Derived(
                    reference.shape(), "SynthesizedJson", MediaTypeTrait.ID, Node.from("application/json")));
        } else if (!target.streaming() && isStreamingBlob(reference)) {
            return Optional.of(new Derived(reference.shape(), "Streaming", StreamingTrait.ID, Node.objectNode()));
        }
        return Optional.empty();
    }

    /**
     * A shape like another, with one more trait.
     *
     * @param original the other shape, by its name in the description
     * @param prefix what its own name begins with
     * @param trait the id of the trait
     * @param value the value of the trait
     */
    record Derived(String original, String prefix, ShapeId trait, Node value) {

        ObjectNode traits() {
            return Node.objectNodeBuilder().withMember(trait.toString(), value).build();
        }
    }
}
