package dev.smithwright.generator.load.c2j;

import dev.smithwright.generator.load.c2j.Places.Place;
import java.util.Objects;
import java.util.Set;
import software.amazon.smithy.model.traits.HttpHeaderTrait;
import software.amazon.smithy.model.traits.HttpLabelTrait;
import software.amazon.smithy.model.traits.HttpPayloadTrait;
import software.amazon.smithy.model.traits.HttpPrefixHeadersTrait;
import software.amazon.smithy.model.traits.HttpQueryParamsTrait;
import software.amazon.smithy.model.traits.HttpQueryTrait;
import software.amazon.smithy.model.traits.HttpResponseCodeTrait;

/** Where a member is in an HTTP message. Protocols that send everything in the body take no notice of it. */
final class BindingTraits {

    static final String LABEL = "uri";

    private static final Set<String> LOCATIONS = Set.of(LABEL, "querystring", "header", "headers", "statusCode");

    private final Conversion conversion;

    BindingTraits(Conversion conversion) {
        this.conversion = conversion;
    }

    static boolean isKnown(String location) {
        return LOCATIONS.contains(location);
    }

    /** Returns whether the member is a label of the URI. */
    boolean isLabel(MemberDescription member) {
        return conversion.bindsHttp() && LABEL.equals(member.location());
    }

    void add(TraitNodes traits, ShapeDescription owner, String name, MemberDescription member, Place place) {
        if (!conversion.bindsHttp()) {
            return;
        }
        traits.mark(HttpPayloadTrait.ID, "shape", name.equals(owner.payload()));
        if (member.location() == null) {
            return;
        }
        String wireName = Objects.requireNonNullElse(member.locationName(), name);
        switch (member.location()) {
            case LABEL -> traits.mark(HttpLabelTrait.ID, "location", true);
            case "statusCode" -> traits.mark(HttpResponseCodeTrait.ID, "location", true);
            case "header" -> traits.value(HttpHeaderTrait.ID, "locationName", wireName);
            case "headers" ->
                traits.value(
                        HttpPrefixHeadersTrait.ID,
                        "locationName",
                        Objects.requireNonNullElse(member.locationName(), ""));
            case "querystring" -> addQuery(traits, member, wireName);
            default -> throw new IllegalStateException(place + " was checked");
        }
    }

    /** A map is a query of its own, every key a parameter. */
    private void addQuery(TraitNodes traits, MemberDescription member, String wireName) {
        if (conversion.target(member).type().equals("map")) {
            traits.mark(HttpQueryParamsTrait.ID, "location", true);
        } else {
            traits.value(HttpQueryTrait.ID, "locationName", wireName);
        }
    }
}
