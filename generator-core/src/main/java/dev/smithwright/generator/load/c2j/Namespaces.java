package dev.smithwright.generator.load.c2j;

import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.load.c2j.DescriptionReader.Located;
import dev.smithwright.generator.load.c2j.Places.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The namespace of each of several services. Where a service comes in several versions, as in botocore's folders, the
 * newest has the usual namespace, and the others have their version in it: {@code com.amazonaws.ec2.v20140901}.
 */
final class Namespaces {

    private final Map<String, String> newest = new HashMap<>();
    private final Map<String, Place> taken = new HashMap<>();
    private final Diagnostics diagnostics;

    Namespaces(List<Located<ServiceDescription>> services, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        services.forEach(service -> {
            ServiceMetadata metadata = service.content().metadata();
            newest.merge(
                    ServiceIds.namespace(metadata),
                    metadata.apiVersion(),
                    (one, other) -> one.compareTo(other) > 0 ? one : other);
        });
    }

    /** Returns the namespace of a service. The same version of a service twice is noted as a mistake. */
    String of(Located<ServiceDescription> service) {
        ServiceMetadata metadata = service.content().metadata();
        String usual = ServiceIds.namespace(metadata);
        boolean isNewest = metadata.apiVersion().equals(newest.get(usual));
        String namespace = isNewest ? usual : usual + ".v" + digits(metadata.apiVersion());
        Place here = service.place().at("metadata");
        Place other = taken.putIfAbsent(namespace, here);
        if (other != null) {
            diagnostics.error(
                    "DuplicateService",
                    here.location(),
                    "The service '" + ServiceIds.of(metadata) + "' of version '" + metadata.apiVersion()
                            + "' is described here and in " + other.location().getFilename(),
                    "Name one of the two files only");
        }
        return namespace;
    }

    private static String digits(String version) {
        return version.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
