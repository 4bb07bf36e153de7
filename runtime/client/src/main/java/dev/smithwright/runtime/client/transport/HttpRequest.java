package dev.smithwright.runtime.client.transport;

import dev.smithwright.runtime.shape.ImmutableCopies;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request of HTTP. {@code host}, {@code content-length} and the other headers that belong to the connection are the
 * transport's affair: it makes them from the URI and the body, and passes over any that are given here.
 */
public final class HttpRequest {

    private final String method;
    private final URI uri;
    private final Map<String, String> headers;
    private final byte[] body;
    private final Duration timeout;

    /**
     * Makes a request whose headers cannot add a header of their own.
     *
     * @param method method, for example {@code POST}
     * @param uri absolute address
     * @param headers header values by lower-case name
     * @param body body; not copied, so the caller leaves it as it is
     * @param timeout longest time that the exchange may take, from the connection to the last byte of the answer
     * @throws IllegalArgumentException if a header has an upper-case name, or a control character in name or value; the
     *     message names the header and leaves out the value, which may be a secret
     */
    public HttpRequest(String method, URI uri, Map<String, String> headers, byte[] body, Duration timeout) {
        this.method = method;
        this.uri = uri;
        this.headers = ImmutableCopies.map(headers);
        this.body = body;
        this.timeout = timeout;
        for (Map.Entry<String, String> header : this.headers.entrySet()) {
            HeaderSyntax.check(header.getKey(), header.getValue());
        }
    }

    /** Makes a request whose headers have been checked, and are not changed. */
    private HttpRequest(HttpRequest origin, URI uri, Map<String, String> headers, byte[] body, Duration timeout) {
        this.method = origin.method;
        this.uri = uri;
        this.headers = headers;
        this.body = body;
        this.timeout = timeout;
    }

    /**
     * Refuses what is no header.
     *
     * @throws IllegalArgumentException if the name has an upper-case letter, or if name or value hold a control character;
     *     the message names the header and leaves out the value, which may be a secret
     */
    public static void checkHeader(String name, String value) {
        HeaderSyntax.check(name, value);
    }

    /** Returns the same request with other headers. */
    public HttpRequest withHeaders(Map<String, String> headers) {
        return new HttpRequest(method, uri, headers, body, timeout);
    }

    /**
     * Returns the same request with one header more, or with another value of it.
     *
     * @param name lower-case name
     * @throws IllegalArgumentException if that is no header
     */
    public HttpRequest withHeader(String name, String value) {
        return withMoreHeaders(Map.of(name, value));
    }

    /**
     * Returns the same request with some headers more, or with other values of them.
     *
     * @param more header values by lower-case name
     * @throws IllegalArgumentException if one of them is no header
     */
    public HttpRequest withMoreHeaders(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        for (Map.Entry<String, String> header : more.entrySet()) {
            HeaderSyntax.check(header.getKey(), header.getValue());
            all.put(header.getKey(), header.getValue());
        }
        return new HttpRequest(this, uri, Collections.unmodifiableMap(all), body, timeout);
    }

    /** Returns the same request to another absolute address. */
    public HttpRequest withUri(URI uri) {
        return new HttpRequest(this, uri, headers, body, timeout);
    }

    /** Returns the same request with another body, which is not copied. */
    public HttpRequest withBody(byte[] body) {
        return new HttpRequest(this, uri, headers, body, timeout);
    }

    /** Returns the same request with another longest time of the exchange. */
    public HttpRequest withTimeout(Duration timeout) {
        return new HttpRequest(this, uri, headers, body, timeout);
    }

    /** Returns the method, for example {@code POST}. */
    public String method() {
        return method;
    }

    /** Returns the absolute address. */
    public URI uri() {
        return uri;
    }

    /** Returns header values by lower-case name. */
    public Map<String, String> headers() {
        return headers;
    }

    /** Returns the body itself, not a copy. */
    public byte[] body() {
        return body;
    }

    /** Returns the longest time that the exchange may take, from the connection to the last byte of the answer. */
    public Duration timeout() {
        return timeout;
    }

    /** Returns scheme, host and port, which is what may be said of the address in messages. */
    String origin() {
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }

    /**
     * Returns a command for a POSIX shell that sends this request by curl, byte for byte. It shows all that the request holds,
     * secrets included; a signature is good for some minutes.
     */
    public String toCurl() {
        return CurlCommand.of(this);
    }

    /** Returns method, address and sizes; header values and body may be secrets. */
    @Override
    public String toString() {
        return method + " " + uri + " " + headers.keySet() + ", " + body.length + " bytes";
    }
}
