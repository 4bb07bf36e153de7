package dev.smithwright.runtime.emulator.control;

import dev.smithwright.runtime.emulator.http.RequestHandler;
import dev.smithwright.runtime.emulator.http.ServerRequest;

/**
 * Answers one method at one path of the control site. A handler throws {@link BadControlRequestException} for a mistake of
 * the caller; {@link ControlBody} reads what a request says, and {@link ControlAnswers} makes answers.
 *
 * @param method method, for example {@code POST}; an endpoint for {@code GET} also answers {@code HEAD}
 * @param path path below {@code /_emulator/}, for example {@code faults}, empty for the site's own page; a last segment
 *     {@code *} stands for any one segment, for example {@code faults/*}
 * @param handler answers the requests; used by many threads at once
 */
public record ControlEndpoint(String method, String path, RequestHandler handler) {

    private static final String ANY_SEGMENT = "/*";

    /** Returns an endpoint that shows something and changes nothing. */
    public static ControlEndpoint get(String path, RequestHandler handler) {
        return new ControlEndpoint("GET", path, handler);
    }

    /** Returns an endpoint that changes something. Its requests are JSON, which no form of another site can send. */
    public static ControlEndpoint post(String path, RequestHandler handler) {
        return new ControlEndpoint("POST", path, handler);
    }

    /** Returns an endpoint that takes something away. */
    public static ControlEndpoint delete(String path, RequestHandler handler) {
        return new ControlEndpoint("DELETE", path, handler);
    }

    /** Returns the last segment of the request's path: what stands in the place of {@code *}. */
    public static String lastSegment(ServerRequest request) {
        return request.path().substring(request.path().lastIndexOf('/') + 1);
    }

    /** Tells whether the path, below {@code /_emulator/}, is this endpoint's. */
    boolean isAt(String requested) {
        if (!path.endsWith(ANY_SEGMENT)) {
            return path.equals(requested);
        }
        int start = path.length() - 1;
        return requested.length() > start
                && requested.regionMatches(0, path, 0, start)
                && requested.indexOf('/', start) < 0;
    }

    boolean takes(String requested) {
        return method.equals(requested) || (method.equals("GET") && requested.equals("HEAD"));
    }
}
