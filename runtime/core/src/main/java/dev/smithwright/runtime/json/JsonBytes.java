package dev.smithwright.runtime.json;

import java.io.OutputStream;
import java.util.Arrays;

/** Takes what a generator writes, which for most shapes comes in one piece: then that is copied once, and no more. */
final class JsonBytes extends OutputStream {

    private byte[] bytes = {};
    private int count;

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] source, int offset, int length) {
        if (count == 0) {
            bytes = Arrays.copyOfRange(source, offset, offset + length);
        } else {
            if (length > bytes.length - count) {
                bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(count, length), doubled()));
            }
            System.arraycopy(source, offset, bytes, count, length);
        }
        count += length;
    }

    private int doubled() {
        return (int) Math.min(2L * count, Integer.MAX_VALUE - 16);
    }

    /** Returns what was written; no more is written then. */
    byte[] toByteArray() {
        return count == bytes.length ? bytes : Arrays.copyOf(bytes, count);
    }
}
