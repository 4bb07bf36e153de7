package dev.smithwright.generator.load.c2j;

import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.load.c2j.Places.Place;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.shapes.ShapeId;

/** Finds what is wrong in the shapes of a service. */
final class ShapeCheck {

    private final ServiceDescription service;
    private final Diagnostics diagnostics;

    ShapeCheck(ServiceDescription service, Diagnostics diagnostics) {
        this.service = service;
        this.diagnostics = diagnostics;
    }

    void run(Place place) {
        service.shapes().forEach((name, shape) -> check(name, shape, place.at(name)));
    }

    private void check(String name, ShapeDescription shape, Place place) {
        checkName(name, "shape", place);
        checkTimestampFormat(shape.timestampFormat(), place);
        switch (shape.type()) {
            case "structure" -> checkStructure(shape, place);
            case "list" -> checkElement("member", shape.member(), place);
            case "map" -> {
                checkElement("key", shape.key(), place);
                checkElement("value", shape.value(), place);
            }
            default -> checkType(shape.type(), place);
        }
    }

    private void checkType(String type, Place place) {
        if (!ShapeConverter.isKnown(type)) {
            error("UnknownShapeType", place.at("type"), "There is no shape of type '" + type + "'", "");
        }
    }

    private void checkStructure(ShapeDescription shape, Place place) {
        shape.members().forEach((name, member) -> {
            checkName(name, "member", place.at("members", name));
            checkMember(member, place.at("members", name));
        });
        shape.required().forEach(name -> checkMemberName(shape, name, place.at("required")));
        if (shape.payload() != null) {
            checkMemberName(shape, shape.payload(), place.at("payload"));
        }
    }

    private void checkMemberName(ShapeDescription shape, String name, Place place) {
        if (!shape.members().containsKey(name)) {
            error("UnknownMember", place, "The structure has no member '" + name + "'", "");
        }
    }

    private void checkElement(String name, @Nullable MemberDescription element, Place place) {
        if (element == null) {
            error("IncompleteShape", place, "The shape has no '" + name + "'", "");
        } else {
            checkMember(element, place.at(name));
        }
    }

    private void checkMember(MemberDescription member, Place place) {
        checkReference(member.shape(), place);
        checkTimestampFormat(member.timestampFormat(), place);
        if (member.location() != null && !BindingTraits.isKnown(member.location())) {
            error("UnknownLocation", place.at("location"), "There is no location '" + member.location() + "'", "");
        }
    }

    private void checkTimestampFormat(@Nullable String format, Place place) {
        if (!TimestampFormats.isKnown(format)) {
            error("UnknownTimestampFormat", place.at("timestampFormat"), "There is no format '" + format + "'", "");
        }
    }

    private void checkName(String name, String kind, Place place) {
        if (!ShapeId.isValidIdentifier(name)) {
            error(
                    "InvalidName",
                    place,
                    "'" + name + "' cannot be the name of a " + kind,
                    "Use letters, digits and underscores");
        }
    }

    private void checkReference(String shape, Place place) {
        if (!service.shapes().containsKey(shape)) {
            error(
                    "UnresolvedShape",
                    place.at("shape"),
                    shape.isEmpty() ? "The reference names no shape" : "There is no shape '" + shape + "'",
                    "Correct the name, or add the shape");
        }
    }

    private void error(String code, Place place, String what, String mend) {
        diagnostics.error(code, place.location(), what, mend);
    }
}
