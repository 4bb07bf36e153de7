package dev.smithwright.runtime.client.transport;

import java.io.Serial;

/** The body of the answer has more bytes than the transport takes. */
public final class ResponseTooLargeException extends TransportException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Makes an exception; {@code message} names the server and the limit. */
    public ResponseTooLargeException(String message) {
        super(message, null);
    }
}
