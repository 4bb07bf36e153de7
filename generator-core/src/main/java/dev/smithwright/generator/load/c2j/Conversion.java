package dev.smithwright.generator.load.c2j;

import java.util.Objects;
import java.util.Set;

/**
 * What every part of the conversion of one service knows.
 *
 * @param description the service, without mistakes
 * @param names its names in Smithy
 * @param protocols the protocols that it speaks
 * @param usage what its shapes are used for
 */
record Conversion(ServiceDescription description, ServiceNames names, Set<WireProtocol> protocols, Usage usage) {

    static Conversion of(ServiceDescription description, String namespace) {
        return new Conversion(
                description,
                ServiceNames.of(namespace, description),
                WireProtocol.of(description.metadata()),
                new Usage(description));
    }

    ServiceMetadata metadata() {
        return description.metadata();
    }

    ShapeDescription target(MemberDescription reference) {
        return Objects.requireNonNull(description.shapes().get(reference.shape()), reference.shape());
    }

    boolean bindsHttp() {
        return protocols.stream().anyMatch(WireProtocol::bindsHttp);
    }

    boolean isXml() {
        return protocols.stream().anyMatch(WireProtocol::isXml);
    }
}
