package dev.smithwright.runtime.client.signing;

import dev.smithwright.runtime.shape.ImmutableCopies;
import java.net.URI;
import java.time.Instant;
import java.util.Map;

/**
 * A request that anybody can send, without credentials, until its time is over. Whoever has it can do what it asks for in
 * the name of who signed it: keep it as you keep a password.
 *
 * @param method method to send it with, for example {@code POST}
 * @param url address, with the parameters of the operation and the signature in its query
 * @param headers headers that must be sent as they are, for they are signed, by lower-case name; {@code host} is signed
 *     too, and every HTTP client makes it from the address
 * @param expiration when the service stops taking it: at the end of the time that was asked for, or of the credentials
 *     where their provider says when that is
 */
public record PresignedRequest(String method, URI url, Map<String, String> headers, Instant expiration) {

    /** Copies the headers. */
    public PresignedRequest {
        headers = ImmutableCopies.map(headers);
    }

    /** Leaves out the query, which holds the signature and what else may be secret. */
    @Override
    public String toString() {
        return "PresignedRequest[" + method + " " + url.getScheme() + "://" + url.getRawAuthority() + url.getRawPath()
                + " " + headers.keySet() + ", until " + expiration + "]";
    }
}
