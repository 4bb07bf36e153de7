package dev.smithwright.runtime.client.transport;

import dev.smithwright.runtime.shape.ImmutableCopies;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A response of HTTP. */
public final class HttpResponse {

    private final int status;
    private final Map<String, List<String>> headers;
    private final byte[] body;

    /**
     * Makes a response.
     *
     * @param status status code
     * @param headers header values by lower-case name
     * @param body whole body, decoded if it came compressed, empty where there is none; not copied, so the caller leaves it
     *     as it is
     */
    public HttpResponse(int status, Map<String, List<String>> headers, byte[] body) {
        this.status = status;
        this.headers = ImmutableCopies.map(headers);
        this.body = body;
    }

    /** Returns the status code. */
    public int status() {
        return status;
    }

    /** Returns header values by lower-case name, in the order of arrival. */
    public Map<String, List<String>> headers() {
        return headers;
    }

    /** Returns the first value of the header with this lower-case name, or null. */
    public @Nullable String header(String name) {
        List<String> values = headers.get(name);
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    /** Returns the id that the service has given to the request, or null where it has given none. */
    public @Nullable String requestId() {
        String id = header("x-amzn-requestid");
        return id == null ? header("x-amz-request-id") : id;
    }

    /** Returns the whole body itself, not a copy; empty where there is none. One that came compressed is decoded. */
    public byte[] body() {
        return body;
    }

    /** Returns status and sizes; header values and body may be secrets. */
    @Override
    public String toString() {
        return status + " " + headers.keySet() + ", " + body.length + " bytes";
    }
}
