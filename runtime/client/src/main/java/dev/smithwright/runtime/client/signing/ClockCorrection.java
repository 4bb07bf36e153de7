package dev.smithwright.runtime.client.signing;

import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.client.transport.HttpResponse;
import dev.smithwright.runtime.error.ServiceException;

/** A signer that learns from the service what time it is. */
public interface ClockCorrection {

    /**
     * Takes notice of an error. If the request was rejected for the time of its signature, later signatures are made by the
     * service's clock, as far as the response tells it.
     *
     * @param error what the response says
     * @param sent the request as it was sent
     * @param response the answer to it
     * @return whether the same request, signed anew, may be accepted
     */
    default boolean correctClock(ServiceException error, HttpRequest sent, HttpResponse response) {
        return false;
    }
}
