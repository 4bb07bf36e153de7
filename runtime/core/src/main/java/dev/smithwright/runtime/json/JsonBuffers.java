package dev.smithwright.runtime.json;

import java.util.Deque;
import tools.jackson.core.util.BufferRecycler;

/**
 * Buffers that one parser or one generator has to itself until it is closed, when they wait for the next one. The library's own
 * may be shared within one, which takes lambdas and eight classes more before a first call.
 */
final class JsonBuffers extends BufferRecycler {

    private static final int KINDS = 4;

    private final Deque<JsonBuffers> idle;
    private final byte[] noBytes = {};
    private final char[] noCharacters = {};
    private final byte[][] bytes = new byte[KINDS][0];
    private final char[][] characters = new char[KINDS][0];
    private boolean taken;

    private JsonBuffers(Deque<JsonBuffers> idle) {
        this.idle = idle;
    }

    /** Takes buffers that are idle, or makes some, which join those when they are released. */
    static JsonBuffers take(Deque<JsonBuffers> idle) {
        synchronized (idle) {
            JsonBuffers kept = idle.pollLast();
            JsonBuffers buffers = kept == null ? new JsonBuffers(idle) : kept;
            buffers.taken = true;
            return buffers;
        }
    }

    /** Does nothing the second time, or two would have the same buffers. */
    @Override
    public void releaseToPool() {
        synchronized (idle) {
            if (taken) {
                taken = false;
                idle.addLast(this);
            }
        }
    }

    @Override
    public byte[] allocByteBuffer(int kind, int minSize) {
        int size = Math.max(minSize, byteBufferLength(kind));
        byte[] kept = bytes[kind];
        bytes[kind] = noBytes;
        return kept.length < size ? balloc(size) : kept;
    }

    @Override
    public void releaseByteBuffer(int kind, byte[] buffer) {
        if (bytes[kind].length < buffer.length) {
            bytes[kind] = buffer;
        }
    }

    @Override
    public char[] allocCharBuffer(int kind, int minSize) {
        int size = Math.max(minSize, charBufferLength(kind));
        char[] kept = characters[kind];
        characters[kind] = noCharacters;
        return kept.length < size ? calloc(size) : kept;
    }

    @Override
    public void releaseCharBuffer(int kind, char[] buffer) {
        if (characters[kind].length < buffer.length) {
            characters[kind] = buffer;
        }
    }
}
