package dev.smithwright.generator.load.c2j;

import org.jspecify.annotations.Nullable;
import software.amazon.smithy.aws.traits.protocols.Ec2QueryNameTrait;
import software.amazon.smithy.model.traits.JsonNameTrait;
import software.amazon.smithy.model.traits.XmlAttributeTrait;
import software.amazon.smithy.model.traits.XmlFlattenedTrait;
import software.amazon.smithy.model.traits.XmlNameTrait;
import software.amazon.smithy.model.traits.XmlNamespaceTrait;

/**
 * What a member is called in a body, and how XML shows it. What the member does not say, the shape says that it refers
 * to.
 */
final class WireNameTraits {

    private final Conversion conversion;

    WireNameTraits(Conversion conversion) {
        this.conversion = conversion;
    }

    /** Adds what holds of a structure's member. */
    void addToMember(TraitNodes traits, ShapeDescription owner, String name, MemberDescription member) {
        if (conversion.protocols().contains(WireProtocol.REST_JSON)) {
            traits.value(JsonNameTrait.ID, "locationName", unless(name, jsonName(owner, name, member)));
        }
        if (conversion.isXml() && member.location() == null) {
            traits.value(XmlNameTrait.ID, "locationName", unless(name, xmlName(member)))
                    .mark(XmlFlattenedTrait.ID, "flattened", isFlattened(member))
                    .mark(XmlAttributeTrait.ID, "xmlAttribute", member.xmlAttribute());
            addNamespace(traits, member);
        }
        if (conversion.protocols().contains(WireProtocol.EC2)) {
            traits.value(Ec2QueryNameTrait.ID, "queryName", member.queryName());
        }
    }

    /**
     * Adds what holds of the member of a list, and of the key and value of a map.
     *
     * @param name {@code member}, {@code key} or {@code value}
     */
    void addToElement(TraitNodes traits, String name, MemberDescription member) {
        if (conversion.isXml()) {
            traits.value(XmlNameTrait.ID, "locationName", unless(name, ownName(member)));
            addNamespace(traits, member);
        }
    }

    /** A member outside of the body has no name in it; but Smithy wants one, and no two alike. */
    private static @Nullable String jsonName(ShapeDescription owner, String name, MemberDescription member) {
        if (member.location() == null) {
            return name.equals(owner.payload()) ? null : member.locationName();
        }
        boolean taken = owner.members().values().stream()
                .anyMatch(other -> other.location() == null && name.equals(other.locationName()));
        return taken ? name + "@" + member.location() : null;
    }

    private void addNamespace(TraitNodes traits, MemberDescription member) {
        traits.value(
                XmlNamespaceTrait.ID,
                "xmlNamespace",
                member.xmlNamespace() != null
                        ? member.xmlNamespace()
                        : conversion.target(member).xmlNamespace());
    }

    /** The elements of a flattened list stand where the list would, under their own name. */
    private @Nullable String xmlName(MemberDescription member) {
        MemberDescription element = conversion.target(member).member();
        return isFlattened(member) && element != null && element.locationName() != null
                ? element.locationName()
                : ownName(member);
    }

    private @Nullable String ownName(MemberDescription member) {
        return member.locationName() != null
                ? member.locationName()
                : conversion.target(member).locationName();
    }

    private boolean isFlattened(MemberDescription member) {
        return member.flattened() || conversion.target(member).flattened();
    }

    /** Returns the name, unless it goes without saying. */
    static @Nullable String unless(String usual, @Nullable String name) {
        return usual.equals(name) ? null : name;
    }
}
