package dev.smithwright.runtime.emulator.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads bodies of requests, each up to a limit, and all of them together within a part of the heap. */
final class BodyReader {

    /** What nobody has to wait for: calls are mostly smaller, and so stay possible whatever large bodies are under way. */
    private static final int SMALL_BYTES = 16 << 10;

    /** A caller reads an answer only after it has sent its body, so a body that is too large is still taken, to a point. */
    private static final int MAX_DISCARDED_BYTES = 16 << 20;

    private final int maxBytes;
    private final MemoryBudget budget;

    BodyReader(int maxBytes, MemoryBudget budget) {
        this.maxBytes = maxBytes;
        this.budget = budget;
    }

    /** Returns what the body of the request may take, which the caller gives back by closing it. */
    MemoryBudget.Share share() {
        return budget.share();
    }

    /**
     * Returns the body; of one that is larger than allowed, the first byte too many is the last.
     *
     * @throws IOException if the caller breaks off, or if there is no memory for the body for a while
     */
    byte[] read(HttpExchange exchange, MemoryBudget.Share share) throws IOException {
        InputStream stream = exchange.getRequestBody();
        byte[] start = stream.readNBytes(Math.min(SMALL_BYTES, maxBytes + 1));
        if (start.length < SMALL_BYTES) {
            return start;
        }
        share.take(size(exchange));
        return whole(start, stream);
    }

    /** One that does not say how long it is may be as long as allowed. */
    private int size(HttpExchange exchange) {
        String length = exchange.getRequestHeaders().getFirst("Content-Length");
        return length == null ? maxBytes : (int) Math.min(maxBytes, Long.parseLong(length));
    }

    private byte[] whole(byte[] start, InputStream stream) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(2 * start.length);
        whole.writeBytes(start);
        whole.writeBytes(stream.readNBytes(maxBytes + 1 - start.length));
        if (whole.size() > maxBytes) {
            discard(stream);
        }
        return whole.toByteArray();
    }

    private static void discard(InputStream stream) throws IOException {
        byte[] chunk = new byte[8192];
        for (int left = MAX_DISCARDED_BYTES; left > 0; ) {
            int count = stream.read(chunk);
            if (count < 0) {
                return;
            }
            left -= count;
        }
    }
}
