package dev.smithwright.generator.load.c2j;

import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.load.c2j.Places.Place;
import software.amazon.smithy.model.shapes.ShapeId;

/** Finds what is wrong in the metadata of a service. */
final class MetadataCheck {

    private final ServiceMetadata metadata;
    private final Place place;
    private final Diagnostics diagnostics;

    MetadataCheck(ServiceMetadata metadata, Place place, Diagnostics diagnostics) {
        this.metadata = metadata;
        this.place = place;
        this.diagnostics = diagnostics;
    }

    void run() {
        expect("apiVersion", metadata.apiVersion());
        expect("endpointPrefix", metadata.endpointPrefix());
        expect("protocol", metadata.protocol());
        checkProtocol();
        checkAuthentication();
        String name = ServiceNames.serviceName(metadata);
        if (!name.isEmpty() && !ShapeId.isValidIdentifier(name)) {
            diagnostics.error(
                    "InvalidName",
                    place.at("targetPrefix").location(),
                    "'" + name + "' cannot be the name of a service",
                    "Use letters, digits and underscores in targetPrefix and serviceId");
        }
    }

    private void expect(String member, String value) {
        if (value.isEmpty()) {
            diagnostics.error(
                    "IncompleteMetadata", place.location(), "The metadata have no member '" + member + "'", "");
        }
    }

    private void checkProtocol() {
        if (!metadata.protocol().isEmpty() && WireProtocol.of(metadata).isEmpty()) {
            diagnostics.error(
                    "UnsupportedProtocol",
                    place.at("protocol").location(),
                    "The protocol '" + metadata.protocol() + "' is unknown; known are: " + WireProtocol.names(),
                    "");
        }
    }

    private void checkAuthentication() {
        if (!AuthTraits.isKnownVersion(metadata.signatureVersion())) {
            diagnostics.error(
                    "UnsupportedAuthentication",
                    place.at("signatureVersion").location(),
                    "The signature version '" + metadata.signatureVersion() + "' is unknown; known are: "
                            + AuthTraits.versions(),
                    "");
        }
        metadata.auth().stream()
                .filter(scheme -> !AuthTraits.isScheme(scheme))
                .forEach(scheme -> diagnostics.error(
                        "UnsupportedAuthentication",
                        place.at("auth").location(),
                        "'" + scheme + "' is no shape id of an authentication scheme",
                        "Name one such as aws.auth#sigv4"));
    }
}
