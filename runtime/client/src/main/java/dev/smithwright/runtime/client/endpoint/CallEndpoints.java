package dev.smithwright.runtime.client.endpoint;

import dev.smithwright.runtime.operation.Operation;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The addresses that the calls of a client go to: one for all, or, where the rules say so, one for each call. */
public final class CallEndpoints {

    private static final String KNOWN_SCHEME = "sigv4";

    private final URI address;
    private final @Nullable AuthScheme authScheme;
    private final @Nullable EndpointResolver resolver;
    private final @Nullable EndpointParameters parameters;

    private CallEndpoints(
            URI address,
            @Nullable AuthScheme authScheme,
            @Nullable EndpointResolver resolver,
            @Nullable EndpointParameters parameters) {
        this.address = address;
        this.authScheme = authScheme;
        this.resolver = resolver;
        this.parameters = parameters;
    }

    /**
     * Returns one address for all calls.
     *
     * @param address address of the service, with a path that ends in a slash
     */
    public static CallEndpoints at(URI address) {
        return new CallEndpoints(address, null, null, null);
    }

    /**
     * Returns the addresses that a resolver finds.
     *
     * @param parameters what holds for all calls
     * @throws IllegalArgumentException if the region is no label of a host name, or the address that is found is none
     * @throws EndpointException if the service has no such address, or one that is signed in a way that is not known here
     */
    public static CallEndpoints of(EndpointResolver resolver, EndpointParameters parameters) {
        if (parameters.region() != null) {
            HostLabels.checkRegion(parameters.region());
        }
        Endpoint endpoint = resolver.resolve(parameters);
        return new CallEndpoints(
                address(endpoint), authScheme(endpoint), resolver.isPerCall() ? resolver : null, parameters);
    }

    /**
     * Returns where a call goes.
     *
     * @throws EndpointException if the service has no address for such a call, or one that is signed in a way of its own
     */
    public URI address(Operation<?, ?, ?> operation, Object input) {
        if (resolver == null || parameters == null) {
            return address;
        }
        EndpointParameters bound = resolver.bind(operation, input, parameters);
        if (bound == parameters) {
            return address;
        }
        Endpoint endpoint = resolver.resolve(bound);
        if (!Objects.equals(authScheme(endpoint), authScheme)) {
            throw EndpointException.signedOtherwise(operation, endpoint.url());
        }
        return address(endpoint);
    }

    /** Returns how requests are signed; null where the model's own way holds. */
    public @Nullable AuthScheme authScheme() {
        return authScheme;
    }

    private static URI address(Endpoint endpoint) {
        if (!endpoint.headers().isEmpty()) {
            throw EndpointException.unknownHeaders(
                    endpoint.url(), endpoint.headers().keySet());
        }
        return EndpointAddress.parse(endpoint.url());
    }

    private static @Nullable AuthScheme authScheme(Endpoint endpoint) {
        List<AuthScheme> schemes = endpoint.authSchemes();
        for (AuthScheme scheme : schemes) {
            if (scheme.name().equals(KNOWN_SCHEME)) {
                return scheme;
            }
        }
        if (!schemes.isEmpty()) {
            throw EndpointException.unknownScheme(endpoint.url(), schemes.get(0).name());
        }
        return null;
    }
}
