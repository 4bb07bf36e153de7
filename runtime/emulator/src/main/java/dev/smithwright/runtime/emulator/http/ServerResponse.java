package dev.smithwright.runtime.emulator.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A response to be sent. Immutable. Header values may hold text from anywhere: whatever could end a header is replaced
 * here, the one door to the wire.
 */
public final class ServerResponse {

    private static final byte[] EMPTY = new byte[0];
    private static final int DROPPED = 0;

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    private ServerResponse(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /** Returns a response without headers and body. */
    public static ServerResponse of(int status) {
        return new ServerResponse(status, Map.of(), EMPTY);
    }

    /** Returns the answer that never comes: the connection is closed, with nothing sent. */
    public static ServerResponse dropped() {
        return of(DROPPED);
    }

    /** Returns the same response with another status. */
    public ServerResponse withStatus(int status) {
        return new ServerResponse(status, headers, body);
    }

    /** Returns the same response with another body, which is not copied. */
    public ServerResponse withBody(byte[] body) {
        return new ServerResponse(status, headers, body);
    }

    /**
     * Returns the same response with the header, in place of any of this very name. Characters of the value other than
     * those of printable ASCII become {@code ?}.
     *
     * @throws IllegalArgumentException if the name is not one of letters, digits and hyphens
     */
    public ServerResponse withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(HeaderText.name(name), HeaderText.value(value));
        return new ServerResponse(status, Collections.unmodifiableMap(more), body);
    }

    /** Tells whether the connection is closed in the place of an answer. */
    public boolean isDropped() {
        return status == DROPPED;
    }

    /** Returns the status code, 0 where the connection is closed in the place of an answer. */
    public int status() {
        return status;
    }

    /** Returns header values by name. */
    public Map<String, String> headers() {
        return headers;
    }

    /** Returns the body itself, not a copy. */
    public byte[] body() {
        return body;
    }

    /** Returns status and sizes; the body may be a secret. */
    @Override
    public String toString() {
        return status + " " + headers.keySet() + ", " + body.length + " bytes";
    }
}
