package dev.smithwright.runtime.client.endpoint;

import dev.smithwright.runtime.operation.ServiceDescription;

/**
 * The address of a service whose model has no endpoint rules: endpoint prefix, region, and the DNS suffix of the region's
 * partition.
 *
 * @param service the service
 */
public record RegionalEndpointResolver(ServiceDescription service) implements EndpointResolver {

    @Override
    public Endpoint resolve(EndpointParameters parameters) {
        String prefix = service.endpointPrefix();
        if (prefix == null) {
            throw new EndpointException(
                    "the model of " + service.name() + " names no endpoint prefix: call endpoint(...) on the builder");
        }
        if (parameters.fips() || parameters.dualStack()) {
            throw new EndpointException(
                    "the model of " + service.name()
                            + " has no endpoint rules, and so no address for FIPS or dual stack: call endpoint(...) on the builder");
        }
        String region = EndpointParameters.required("Region", parameters.region());
        return Endpoint.of(
                "https://" + prefix + "." + region + "." + Partition.of(region).dnsSuffix());
    }
}
