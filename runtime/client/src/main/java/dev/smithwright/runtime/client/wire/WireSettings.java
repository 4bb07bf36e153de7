package dev.smithwright.runtime.client.wire;

import dev.smithwright.runtime.client.endpoint.CallEndpoints;
import dev.smithwright.runtime.client.interceptor.Interceptors;
import dev.smithwright.runtime.operation.ServiceDescription;
import dev.smithwright.runtime.validation.ValidationLevel;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What holds for all calls of a client.
 *
 * @param service the service that is called
 * @param endpoints where calls go
 * @param validation how much of an input is checked before it is sent
 * @param attemptTimeout longest time that one exchange with the service may take
 * @param hostPrefixes whether operations that have a host of their own are called there
 * @param compressedFrom size in bytes from which on bodies are compressed, where the service takes them so
 * @param headers headers that users add to each request, by lower-case name
 * @param interceptors who is told of calls
 */
public record WireSettings(
        ServiceDescription service,
        CallEndpoints endpoints,
        ValidationLevel validation,
        Duration attemptTimeout,
        boolean hostPrefixes,
        int compressedFrom,
        Map<String, String> headers,
        Interceptors interceptors) {

    /** Below this size, which the AWS SDKs share, compression costs more than it gains. */
    public static final int DEFAULT_COMPRESSED_FROM = 10_240;

    /**
     * Calls operations at hosts of their own, and compresses from {@link #DEFAULT_COMPRESSED_FROM} bytes on.
     *
     * @param endpoint address of the service, with a path that ends in a slash
     */
    public WireSettings(ServiceDescription service, URI endpoint, ValidationLevel validation, Duration attemptTimeout) {
        this(service, CallEndpoints.at(endpoint), validation, attemptTimeout);
    }

    /** Calls operations at hosts of their own, and compresses from {@link #DEFAULT_COMPRESSED_FROM} bytes on. */
    public WireSettings(
            ServiceDescription service, CallEndpoints endpoints, ValidationLevel validation, Duration attemptTimeout) {
        this(
                service,
                endpoints,
                validation,
                attemptTimeout,
                true,
                DEFAULT_COMPRESSED_FROM,
                Map.of(),
                Interceptors.NONE);
    }

    /** Returns the same settings, with or without hosts of operations. */
    public WireSettings withHostPrefixes(boolean hostPrefixes) {
        return new WireSettings(
                service, endpoints, validation, attemptTimeout, hostPrefixes, compressedFrom, headers, interceptors);
    }

    /** Returns the same settings with another size in bytes from which on bodies are compressed. */
    public WireSettings withCompressedFrom(int compressedFrom) {
        return new WireSettings(
                service, endpoints, validation, attemptTimeout, hostPrefixes, compressedFrom, headers, interceptors);
    }

    /**
     * Returns the same settings with one address for all calls.
     *
     * @param endpoint address of the service, with a path that ends in a slash
     */
    WireSettings withEndpoint(URI endpoint) {
        return new WireSettings(
                service,
                CallEndpoints.at(endpoint),
                validation,
                attemptTimeout,
                hostPrefixes,
                compressedFrom,
                headers,
                interceptors);
    }

    /** Returns the same settings with another longest time of an exchange. */
    WireSettings withAttemptTimeout(Duration attemptTimeout) {
        return new WireSettings(
                service, endpoints, validation, attemptTimeout, hostPrefixes, compressedFrom, headers, interceptors);
    }

    /** Returns the same settings with headers beside, or in place of, those that are there. */
    WireSettings withHeaders(Map<String, String> added) {
        if (added.isEmpty()) {
            return this;
        }
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.putAll(added);
        return new WireSettings(
                service, endpoints, validation, attemptTimeout, hostPrefixes, compressedFrom, all, interceptors);
    }

    /** Returns the same settings with others who are told of calls. */
    public WireSettings withInterceptors(Interceptors interceptors) {
        return new WireSettings(
                service, endpoints, validation, attemptTimeout, hostPrefixes, compressedFrom, headers, interceptors);
    }
}
