package dev.smithwright.runtime.client;

import dev.smithwright.runtime.client.configuration.ProcessSettings;
import dev.smithwright.runtime.client.endpoint.CallEndpoints;
import dev.smithwright.runtime.client.transport.HttpTransport;
import dev.smithwright.runtime.client.transport.UrlConnectionTransport;
import dev.smithwright.runtime.client.wire.WireCaller;
import dev.smithwright.runtime.operation.OperationCaller;
import dev.smithwright.runtime.operation.ServiceDescription;
import org.jspecify.annotations.Nullable;

/**
 * Builds a client of a service.
 *
 * @param <C> type of the client
 */
public abstract non-sealed class ClientBuilder<C> extends ServiceClientBuilder<ClientBuilder<C>> {

    private @Nullable HttpTransport transport;

    /** For generated code. */
    protected ClientBuilder(ServiceDescription service) {
        super(service);
    }

    @Override
    final ClientBuilder<C> self() {
        return this;
    }

    /** Sets what carries the requests. It may serve many clients, none of which closes it. */
    public final ClientBuilder<C> transport(HttpTransport transport) {
        this.transport = transport;
        return this;
    }

    /** Returns a client whose calls go through {@code caller}. */
    protected abstract C client(OperationCaller caller);

    /**
     * Builds the client. It connects with the first call.
     *
     * @throws IllegalStateException if there is neither an endpoint nor a region, or both a transport and a timeout that
     *     only the transport itself can keep, or if a setting of the process makes no sense (the message says where it is
     *     from)
     * @throws dev.smithwright.runtime.client.endpoint.EndpointException if the service has no address for the region and what
     *     else is asked for
     * @throws IllegalArgumentException if the region is no label of a host name, or the service speaks no protocol known here
     */
    public final C build() {
        ProcessSettings process = processSettings();
        String region = knownRegion(process);
        CallEndpoints endpoints = endpoints(process, region);
        return client(new WireCaller(
                wireSettings(endpoints), connected(), signer(process, region, endpoints), retries(process)));
    }

    private HttpTransport connected() {
        if (transport == null) {
            return new UrlConnectionTransport(transportSettings());
        }
        checkTransportIsGivenAlone();
        return new SharedTransport(transport);
    }
}
