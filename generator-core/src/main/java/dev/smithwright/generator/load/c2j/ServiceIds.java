package dev.smithwright.generator.load.c2j;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** How AWS tells its services apart. */
final class ServiceIds {

    private ServiceIds() {}

    /** Returns the service id, as in {@code Cognito Identity}; what comes nearest to it in files older than the id. */
    static String of(ServiceMetadata metadata) {
        return Stream.of(
                        metadata.serviceId(),
                        metadata.serviceAbbreviation(),
                        metadata.serviceFullName(),
                        metadata.signingName())
                .filter(Objects::nonNull)
                .map(name -> name.replaceFirst("^(Amazon|AWS) ", ""))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(metadata.endpointPrefix());
    }

    /** Returns the namespace of AWS's own Smithy models, as in {@code com.amazonaws.cognitoidentity}. */
    static String namespace(ServiceMetadata metadata) {
        String name = of(metadata).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return "com.amazonaws." + (name.matches("[a-z].*") ? name : "service" + name);
    }
}
