package dev.smithwright.runtime.emulator.http;

/**
 * Stands around the handling of requests: it may answer a request itself (a preflight, a document), hand it on, or add to
 * the answer, also where that is an error. Used by many threads at once.
 */
public interface RequestFilter {

    /** Returns the answer to the request, which {@code next} gives where the filter has none of its own. */
    ServerResponse filter(ServerRequest request, RequestHandler next);
}
