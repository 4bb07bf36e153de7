package dev.smithwright.runtime.client.transport;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** Collects a body as long as it has no more bytes than allowed. */
final class BoundedBody {

    private final int maxBytes;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);

    BoundedBody(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    /** Adds the first {@code count} bytes of {@code chunk}; false if that would be too many, and then adds none. */
    boolean add(byte[] chunk, int count) {
        if (count > maxBytes - bytes.size()) {
            return false;
        }
        bytes.write(chunk, 0, count);
        return true;
    }

    /** Adds all bytes of {@code buffer}; false if that would be too many. */
    boolean add(ByteBuffer buffer) {
        byte[] chunk = new byte[buffer.remaining()];
        buffer.get(chunk);
        return add(chunk, chunk.length);
    }

    int size() {
        return bytes.size();
    }

    byte[] toByteArray() {
        return bytes.toByteArray();
    }
}
