package dev.smithwright.runtime.shape;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Immutable bytes. */
public final class Blob {

    private static final Blob EMPTY = new Blob(new byte[0]);

    private final byte[] bytes;

    private Blob(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Returns a blob with a copy of the given bytes. */
    public static Blob of(byte[] bytes) {
        return new Blob(bytes.clone());
    }

    /** Returns a blob with the UTF-8 encoding of the text. */
    public static Blob ofUtf8(String text) {
        return new Blob(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the blob of no bytes. */
    public static Blob empty() {
        return EMPTY;
    }

    /** Returns the number of bytes. */
    public int size() {
        return bytes.length;
    }

    /** Returns a copy of the bytes. */
    public byte[] toByteArray() {
        return bytes.clone();
    }

    /** Returns a read-only view of the bytes. */
    public ByteBuffer asByteBuffer() {
        return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    }

    /** Returns the bytes decoded as UTF-8; malformed input becomes U+FFFD. */
    public String toUtf8() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Blob blob && Arrays.equals(bytes, blob.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Blob[" + bytes.length + " bytes]";
    }
}
