package dev.smithwright.runtime.emulator;

import dev.smithwright.runtime.emulator.http.RequestFilter;
import java.util.ArrayList;
import java.util.List;

/**
 * How an emulator answers requests.
 *
 * @param router hands each call to the method that answers it
 * @param errorStatus decides on the HTTP status of errors
 * @param authenticator decides who may call
 * @param filters stand around everything else, the first one outermost
 * @param maxRequestBytes largest body of a request that is read, in bytes
 */
public record DispatchSettings(
        OperationRouter router,
        ErrorStatusPolicy errorStatus,
        RequestAuthenticator authenticator,
        List<RequestFilter> filters,
        int maxRequestBytes) {

    private static final int DEFAULT_MAX_REQUEST_BYTES = 1 << 20;
    private static final int LARGEST_MAX_REQUEST_BYTES = 1 << 30;

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if {@code maxRequestBytes} is not from 1 to 2^30
     */
    public DispatchSettings {
        filters = List.copyOf(filters);
        if (maxRequestBytes < 1 || maxRequestBytes > LARGEST_MAX_REQUEST_BYTES) {
            throw new IllegalArgumentException("maxRequestBytes is not from 1 to 2^30: " + maxRequestBytes);
        }
    }

    /** Returns settings that keep to the model, let everyone call, and read bodies of up to 1 MiB. */
    public static DispatchSettings of(OperationRouter router) {
        return new DispatchSettings(
                router,
                ErrorStatusPolicy.modelled(),
                RequestAuthenticator.everyone(),
                List.of(),
                DEFAULT_MAX_REQUEST_BYTES);
    }

    /** Returns the same settings with another policy for the status of errors. */
    public DispatchSettings withErrorStatus(ErrorStatusPolicy errorStatus) {
        return new DispatchSettings(router, errorStatus, authenticator, filters, maxRequestBytes);
    }

    /** Returns the same settings with another authenticator. */
    public DispatchSettings withAuthenticator(RequestAuthenticator authenticator) {
        return new DispatchSettings(router, errorStatus, authenticator, filters, maxRequestBytes);
    }

    /** Returns the same settings with one more filter, inside of those that are there. */
    public DispatchSettings withFilter(RequestFilter filter) {
        List<RequestFilter> more = new ArrayList<>(filters);
        more.add(filter);
        return new DispatchSettings(router, errorStatus, authenticator, more, maxRequestBytes);
    }

    /** Returns the same settings with another limit on the body of requests, in bytes. */
    public DispatchSettings withMaxRequestBytes(int maxRequestBytes) {
        return new DispatchSettings(router, errorStatus, authenticator, filters, maxRequestBytes);
    }
}
