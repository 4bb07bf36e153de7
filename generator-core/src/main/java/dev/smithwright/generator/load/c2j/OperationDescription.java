package dev.smithwright.generator.load.c2j;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An operation. Members of type {@code Map<String, Object>} hold the same words as the Smithy trait that they become.
 *
 * @param name the name on the wire
 * @param http method and URI
 * @param input the structure that goes in; absent where nothing does
 * @param output the structure that comes out; absent where nothing does
 * @param errors the structures that can come out instead
 * @param documentation as HTML
 * @param deprecated whether to use another one
 * @param deprecatedMessage which one
 * @param deprecatedSince since when
 * @param authtype {@code none}, or {@code v4-unsigned-body}, in older files
 * @param auth the authentication schemes by shape id; empty for those of the service
 * @param unsignedPayload whether the body stays out of the signature
 * @param idempotent whether a second call changes nothing more
 * @param readonly whether a call changes nothing
 * @param endpoint a prefix of the host name
 * @param endpointdiscovery present where the endpoint is asked for; tells whether it must be
 * @param endpointoperation whether this is the operation to ask
 * @param httpChecksum checksums that can be chosen
 * @param httpChecksumRequired whether the body needs an MD5 checksum
 * @param requestcompression how the body may be compressed
 * @param staticContextParams what the operation gives to the endpoint rules
 * @param operationContextParams what the input gives to the endpoint rules, by path
 */
record OperationDescription(
        @Nullable String name,
        HttpDescription http,
        @Nullable MemberDescription input,
        @Nullable MemberDescription output,
        List<ErrorReference> errors,
        @Nullable String documentation,
        boolean deprecated,
        @Nullable String deprecatedMessage,
        @Nullable String deprecatedSince,
        @Nullable String authtype,
        List<String> auth,
        boolean unsignedPayload,
        boolean idempotent,
        boolean readonly,
        @Nullable Map<String, Object> endpoint,
        @Nullable Map<String, Object> endpointdiscovery,
        boolean endpointoperation,
        @Nullable Map<String, Object> httpChecksum,
        boolean httpChecksumRequired,
        @Nullable Map<String, Object> requestcompression,
        @Nullable Map<String, Object> staticContextParams,
        @Nullable Map<String, Object> operationContextParams) {

    /** Fills in what is absent. */
    OperationDescription {
        http = http == null ? HttpDescription.NONE : http;
        errors = Absent.orEmpty(errors);
        auth = Absent.orEmpty(auth);
    }

    /**
     * The member {@code http}.
     *
     * @param method as in {@code POST}
     * @param requestUri path and query, with labels such as <code>{Key+}</code>
     * @param responseCode the status of a success; 200 where absent
     */
    record HttpDescription(
            String method, String requestUri, @Nullable Integer responseCode) {

        /** What an operation tells that does not say how to call it. */
        static final HttpDescription NONE = new HttpDescription("", "", null);

        /** Fills in what is absent. */
        HttpDescription {
            method = Absent.orEmpty(method);
            requestUri = Absent.orEmpty(requestUri);
        }
    }

    /**
     * One of the operation's errors. Older files say here, too, what the shape says of itself.
     *
     * @param shape the structure
     * @param error its code and status
     * @param fault whether the service is to blame
     */
    record ErrorReference(String shape, @Nullable ErrorDescription error, boolean fault) {

        /** Fills in what is absent. */
        ErrorReference {
            shape = Absent.orEmpty(shape);
        }
    }
}
