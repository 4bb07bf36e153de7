package dev.smithwright.runtime.client.endpoint;

import dev.smithwright.runtime.operation.ServiceDescription;
import java.net.URI;

/** The address that most AWS services follow: endpoint prefix, region, and the DNS suffix of the region's partition. */
public final class RegionalEndpointResolver implements EndpointResolver {

    @Override
    public URI resolve(ServiceDescription service, String region) {
        String prefix = service.endpointPrefix();
        if (prefix == null) {
            throw new IllegalArgumentException(
                    "the model of " + service.name() + " names no endpoint prefix: call endpoint(...) on the builder");
        }
        checkLabel(region);
        return URI.create(
                "https://" + prefix + "." + region + "." + Partition.of(region).dnsSuffix());
    }

    /** A region becomes part of a host name; anything but a label of one could lead to another host. */
    private static void checkLabel(String region) {
        boolean label = !region.isEmpty() && region.length() <= 63 && !region.startsWith("-") && !region.endsWith("-");
        for (int i = 0; i < region.length() && label; i++) {
            char c = region.charAt(i);
            label = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
        }
        if (!label) {
            throw new IllegalArgumentException("not a region (lower-case letters, digits and hyphens): " + region);
        }
    }
}
