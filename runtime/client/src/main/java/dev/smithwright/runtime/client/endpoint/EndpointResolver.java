package dev.smithwright.runtime.client.endpoint;

import dev.smithwright.runtime.operation.ServiceDescription;
import java.net.URI;

/** Finds the address of a service in a region. */
public interface EndpointResolver {

    /**
     * Returns the address, with {@code http} or {@code https}.
     *
     * @param region region, for example {@code us-east-1}
     * @throws IllegalArgumentException if the service has no address that is known in this region; the message says what
     *     to do
     */
    URI resolve(ServiceDescription service, String region);
}
