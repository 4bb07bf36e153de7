package dev.smithwright.runtime.client;

import dev.smithwright.runtime.client.configuration.ProcessSettings;
import dev.smithwright.runtime.client.endpoint.CallEndpoints;
import dev.smithwright.runtime.client.transport.AsyncHttpTransport;
import dev.smithwright.runtime.client.transport.JdkHttpTransport;
import dev.smithwright.runtime.client.wire.AsyncWireCaller;
import dev.smithwright.runtime.operation.AsyncOperationCaller;
import dev.smithwright.runtime.operation.ServiceDescription;
import org.jspecify.annotations.Nullable;

/**
 * Builds a client of a service whose calls make nobody wait. Closing the client ends its calls under way, each with a
 * {@link dev.smithwright.runtime.client.wire.ClientClosedException}.
 *
 * <p>With the transport that a client has by default, {@link JdkHttpTransport}, what depends on a call runs in
 * {@link java.util.concurrent.ForkJoinPool#commonPool}. Who blocks there uses the methods that end in {@code Async}, with
 * an executor of one's own.
 *
 * @param <C> type of the client
 */
public abstract non-sealed class AsyncClientBuilder<C> extends ServiceClientBuilder<AsyncClientBuilder<C>> {

    private @Nullable AsyncHttpTransport transport;

    /** For generated code. */
    protected AsyncClientBuilder(ServiceDescription service) {
        super(service);
    }

    @Override
    final AsyncClientBuilder<C> self() {
        return this;
    }

    /** Sets what carries the requests. It may serve many clients, none of which closes it. */
    public final AsyncClientBuilder<C> transport(AsyncHttpTransport transport) {
        this.transport = transport;
        return this;
    }

    /** Returns a client whose calls go through {@code caller}. */
    protected abstract C client(AsyncOperationCaller caller);

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
        return client(new AsyncWireCaller(
                wireSettings(endpoints), connected(), signer(process, region, endpoints), retries(process)));
    }

    private AsyncHttpTransport connected() {
        if (transport == null) {
            return new JdkHttpTransport(transportSettings());
        }
        checkTransportIsGivenAlone();
        return new SharedAsyncTransport(transport);
    }
}
