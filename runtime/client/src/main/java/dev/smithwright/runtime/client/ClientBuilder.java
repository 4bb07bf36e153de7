package dev.smithwright.runtime.client;

import dev.smithwright.runtime.operation.OperationCaller;
import dev.smithwright.runtime.operation.ServiceDescription;

/**
 * Builds a client of a service.
 *
 * @param <C> type of the client
 */
public abstract class ClientBuilder<C> {

    private final ServiceDescription service;

    /** For generated code. */
    protected ClientBuilder(ServiceDescription service) {
        this.service = service;
    }

    /** Returns the service that the client will speak to. */
    public final ServiceDescription service() {
        return service;
    }

    /** Returns a client whose calls go through {@code caller}. */
    protected abstract C client(OperationCaller caller);

    /** Builds the client. */
    public final C build() {
        return client(new UnconnectedCaller());
    }
}
