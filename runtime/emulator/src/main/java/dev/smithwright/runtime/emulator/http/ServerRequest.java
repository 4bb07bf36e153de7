package dev.smithwright.runtime.emulator.http;

import dev.smithwright.runtime.shape.ImmutableCopies;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request as it arrived. */
public final class ServerRequest {

    private final String method;
    private final URI uri;
    private final Map<String, List<String>> headers;
    private final byte[] body;

    /**
     * Makes a request.
     *
     * @param method method, for example {@code POST}
     * @param uri path and query of the address, as they were sent, for example {@code /}
     * @param headers header values by lower-case name
     * @param body body; of one that is larger than allowed, the first byte too many is the last; not copied
     */
    public ServerRequest(String method, URI uri, Map<String, List<String>> headers, byte[] body) {
        this.method = method;
        this.uri = uri;
        this.headers = ImmutableCopies.map(headers);
        this.body = body;
    }

    /** Returns the method, for example {@code POST}. */
    public String method() {
        return method;
    }

    /** Returns path and query of the address, as they were sent; some send scheme and host too. */
    public URI uri() {
        return uri;
    }

    /** Returns the path of the address, decoded, for example {@code /}; empty where the address has none. */
    public String path() {
        String path = uri.getPath();
        return path == null ? "" : path;
    }

    /** Returns what follows the question mark in the address, not decoded, or null. */
    public @Nullable String query() {
        return uri.getRawQuery();
    }

    /** Returns header values by lower-case name. */
    public Map<String, List<String>> headers() {
        return headers;
    }

    /** Returns the first value of the header with this lower-case name, or null. */
    public @Nullable String header(String name) {
        List<String> values = headers.get(name);
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    /** Returns the body itself, not a copy; of one that is larger than allowed, the first byte too many is the last. */
    public byte[] body() {
        return body;
    }

    /** Returns method, path and sizes; query, header values and body may be secrets. */
    @Override
    public String toString() {
        return method + " " + path() + " " + headers.keySet() + ", " + body.length + " bytes";
    }
}
