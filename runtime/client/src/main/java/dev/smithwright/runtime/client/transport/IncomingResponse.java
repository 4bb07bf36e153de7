package dev.smithwright.runtime.client.transport;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import org.jspecify.annotations.Nullable;

/** A response whose head has come, while its body comes in: takes no more bytes than allowed, and no more than promised. */
final class IncomingResponse {

    private static final int TYPICAL_BYTES = 512;
    private static final long UNKNOWN = -1;

    private final HttpRequest request;
    private final HttpResponse head;
    private final int maxBytes;
    private final long promised;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream(TYPICAL_BYTES);
    private boolean surplus;

    /**
     * Makes a response without its body.
     *
     * @throws ResponseTooLargeException if more bytes are promised than are allowed
     */
    IncomingResponse(HttpRequest request, HttpResponse head, int maxBytes) {
        this.request = request;
        this.head = head;
        this.maxBytes = maxBytes;
        this.promised = promised(head);
        if (promised > maxBytes) {
            throw Failures.tooLarge(request, head, promised, maxBytes);
        }
    }

    /** Where a body comes in chunks, these tell its length, whatever else is said of it (RFC 9112, "Message Body Length"). */
    private static long promised(HttpResponse head) {
        String length = head.header("content-length");
        if (length == null || head.header("transfer-encoding") != null) {
            return UNKNOWN;
        }
        try {
            return Math.max(UNKNOWN, Long.parseLong(length.trim()));
        } catch (NumberFormatException e) {
            return UNKNOWN;
        }
    }

    /**
     * Takes more of the body.
     *
     * @throws ResponseTooLargeException if that is too much
     */
    void add(byte[] chunk, int count) {
        int wanted = promised == UNKNOWN ? count : (int) Math.min(count, promised - body.size());
        surplus |= wanted < count;
        if (wanted > maxBytes - body.size()) {
            body.write(chunk, 0, maxBytes - body.size());
            throw Failures.tooLarge(request, withBody(body.toByteArray()), maxBytes);
        }
        body.write(chunk, 0, wanted);
    }

    /** Tells whether there were bytes beyond what was promised: they are no part of this response, nor of another one. */
    boolean hasSurplus() {
        return surplus;
    }

    /**
     * Returns the response, with its body decoded if it came compressed.
     *
     * @throws EOFException if the body has fewer bytes than were promised
     * @throws ResponseTooLargeException if the decoded body has more bytes than allowed
     */
    HttpResponse complete() throws EOFException {
        if (promised > body.size()) {
            throw new EOFException("the body ends after " + body.size() + " of " + promised + " bytes");
        }
        HttpResponse received = withBody(body.toByteArray());
        return isCompressed(received.header("content-encoding"))
                ? Gunzip.decoded(request, received, maxBytes)
                : received;
    }

    private static boolean isCompressed(@Nullable String coding) {
        return coding != null && (coding.equalsIgnoreCase("gzip") || coding.equalsIgnoreCase("x-gzip"));
    }

    private HttpResponse withBody(byte[] body) {
        return new HttpResponse(head.status(), head.headers(), body);
    }
}
