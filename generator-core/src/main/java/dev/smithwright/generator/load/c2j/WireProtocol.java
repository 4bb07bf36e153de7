package dev.smithwright.generator.load.c2j;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.smithy.model.shapes.ShapeId;

/** The protocols by their names in {@code metadata}. */
enum WireProtocol {
    JSON("json", "aws.protocols#awsJson1_0"),
    REST_JSON("rest-json", "aws.protocols#restJson1"),
    REST_XML("rest-xml", "aws.protocols#restXml"),
    QUERY("query", "aws.protocols#awsQuery"),
    EC2("ec2", "aws.protocols#ec2Query"),
    CBOR("smithy-rpc-v2-cbor", "smithy.protocols#rpcv2Cbor");

    /** Those that bind members to headers, labels and queries. */
    private static final Set<WireProtocol> HTTP = EnumSet.of(REST_JSON, REST_XML);

    private static final Set<WireProtocol> XML = EnumSet.of(REST_XML, QUERY, EC2);

    private final String description;
    private final String trait;

    WireProtocol(String description, String trait) {
        this.description = description;
        this.trait = trait;
    }

    static Optional<WireProtocol> of(String description) {
        return Stream.of(values())
                .filter(protocol -> protocol.description.equals(description))
                .findFirst();
    }

    /** Returns those that the service speaks and that we know. */
    static Set<WireProtocol> of(ServiceMetadata metadata) {
        return Stream.concat(Stream.of(metadata.protocol()), metadata.protocols().stream())
                .flatMap(name -> of(name).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(WireProtocol.class)));
    }

    /** Returns all names, as a sentence has them. */
    static String names() {
        return Arrays.stream(values()).map(protocol -> protocol.description).collect(Collectors.joining(", "));
    }

    /** Returns the trait of the service that speaks it; the protocol {@code json} has two versions. */
    ShapeId trait(ServiceMetadata metadata) {
        boolean second = this == JSON && "1.1".equals(metadata.jsonVersion());
        return ShapeId.from(second ? "aws.protocols#awsJson1_1" : trait);
    }

    boolean bindsHttp() {
        return HTTP.contains(this);
    }

    /** Returns whether the trait tells the versions of HTTP. */
    boolean hasHttpVersions() {
        return this != QUERY && this != EC2;
    }

    boolean isXml() {
        return XML.contains(this);
    }
}
