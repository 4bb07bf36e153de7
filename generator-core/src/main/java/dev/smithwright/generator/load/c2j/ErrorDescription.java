package dev.smithwright.generator.load.c2j;

import org.jspecify.annotations.Nullable;

/**
 * How an error looks on the wire.
 *
 * @param code its name there; that of the shape where absent
 * @param httpStatusCode the status of the response
 * @param senderFault whether the caller is to blame
 * @param fault whether the service is to blame
 */
record ErrorDescription(@Nullable String code, @Nullable Integer httpStatusCode, boolean senderFault, boolean fault) {

    /** What an error tells that does not say how it looks. */
    static final ErrorDescription NONE = new ErrorDescription(null, null, false, false);
}
