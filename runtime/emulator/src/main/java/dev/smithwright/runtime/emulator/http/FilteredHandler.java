package dev.smithwright.runtime.emulator.http;

import java.util.List;

/** A handler with a filter around it. */
public record FilteredHandler(RequestFilter filter, RequestHandler next) implements RequestHandler {

    /** Returns the handler with all filters around it, the first one outermost. */
    public static RequestHandler of(List<RequestFilter> filters, RequestHandler handler) {
        RequestHandler filtered = handler;
        for (int i = filters.size() - 1; i >= 0; i--) {
            filtered = new FilteredHandler(filters.get(i), filtered);
        }
        return filtered;
    }

    @Override
    public ServerResponse handle(ServerRequest request) {
        return filter.filter(request, next);
    }
}
