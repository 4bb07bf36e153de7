package dev.smithwright.generator.load.c2j;

import dev.smithwright.generator.load.c2j.Places.Place;
import java.util.Map;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.traits.DefaultTrait;
import software.amazon.smithy.model.traits.DocumentationTrait;
import software.amazon.smithy.model.traits.EventHeaderTrait;
import software.amazon.smithy.model.traits.EventPayloadTrait;
import software.amazon.smithy.model.traits.HostLabelTrait;
import software.amazon.smithy.model.traits.IdempotencyTokenTrait;
import software.amazon.smithy.model.traits.PatternTrait;
import software.amazon.smithy.model.traits.RequiredTrait;
import software.amazon.smithy.model.traits.TimestampFormatTrait;
import software.amazon.smithy.rulesengine.traits.ContextParamTrait;

/** References to shapes into members. */
final class MemberConverter {

    private final DerivedShapes derived;
    private final BindingTraits bindings;
    private final WireNameTraits wireNames;

    MemberConverter(Conversion conversion) {
        this.derived = new DerivedShapes(conversion);
        this.bindings = new BindingTraits(conversion);
        this.wireNames = new WireNameTraits(conversion);
    }

    /** Converts the members of a structure or union, in their order. */
    ObjectNode members(ShapeDescription owner, Place place) {
        ObjectNode.Builder members = Node.objectNodeBuilder().sourceLocation(place.location());
        for (Map.Entry<String, MemberDescription> member : owner.members().entrySet()) {
            String name = member.getKey();
            members.withMember(name, structureMember(owner, name, member.getValue(), place.at("members", name)));
        }
        return members.build();
    }

    /** Converts the member of a list, or the key or value of a map. */
    ObjectNode element(String name, MemberDescription member, Place place) {
        TraitNodes traits = common(member, place);
        wireNames.addToElement(traits, name, member);
        return reference(member, traits, place);
    }

    private ObjectNode structureMember(ShapeDescription owner, String name, MemberDescription member, Place place) {
        TraitNodes traits = common(member, place)
                .mark(IdempotencyTokenTrait.ID, "idempotencyToken", member.idempotencyToken())
                .mark(HostLabelTrait.ID, "hostLabel", member.hostLabel())
                .mark(EventPayloadTrait.ID, "eventpayload", member.eventpayload())
                .mark(EventHeaderTrait.ID, "eventheader", member.eventheader())
                .value(ContextParamTrait.ID, "contextParam", member.contextParam());
        addPresence(traits, owner, name, member, place);
        bindings.add(traits, owner, name, member, place);
        wireNames.addToMember(traits, owner, name, member);
        return reference(member, traits, place);
    }

    private static TraitNodes common(MemberDescription member, Place place) {
        return new TraitNodes(place)
                .value(DocumentationTrait.ID, "documentation", member.documentation())
                .deprecation(member.deprecated(), member.deprecatedMessage(), member.deprecatedSince())
                .value(PatternTrait.ID, "pattern", Patterns.anchored(member.pattern()))
                .value(TimestampFormatTrait.ID, "timestampFormat", TimestampFormats.of(member.timestampFormat()));
    }

    /** A URI or a host name cannot do without its labels; a stream is empty rather than absent. */
    private void addPresence(
            TraitNodes traits, ShapeDescription owner, String name, MemberDescription member, Place place) {
        boolean isUnion = owner.union() || owner.eventstream();
        boolean label = member.hostLabel() || bindings.isLabel(member);
        if (!isUnion && (owner.required().contains(name) || label)) {
            traits.mark(RequiredTrait.ID, "shape", true);
        } else if (!isUnion && derived.isStreamingBlob(member)) {
            traits.add(DefaultTrait.ID, TraitNodes.node("", place));
        }
    }

    private ObjectNode reference(MemberDescription member, TraitNodes traits, Place place) {
        return Node.objectNodeBuilder()
                .sourceLocation(place.location())
                .withMember("target", TraitNodes.node(derived.target(member).toString(), place.at("shape")))
                .withMember("traits", traits.build())
                .build();
    }
}
