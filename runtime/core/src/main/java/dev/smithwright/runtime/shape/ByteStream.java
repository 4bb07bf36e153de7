package dev.smithwright.runtime.shape;

import java.io.InputStream;

/**
 * Bytes that are too many to hold: what a blob with the {@code streaming} trait has for its value. Two streams are equal
 * only if they are the same.
 */
public interface ByteStream {

    /** What {@link #length} returns where nobody knows. */
    long UNKNOWN_LENGTH = -1;

    /** Returns a stream of the blob's bytes, which can be opened any number of times. */
    static ByteStream of(Blob blob) {
        return new BlobStream(blob);
    }

    /** Returns the stream of no bytes. */
    static ByteStream empty() {
        return BlobStream.EMPTY;
    }

    /**
     * Opens the stream at its first byte; whoever opens it closes it.
     *
     * @throws IllegalStateException if the bytes come from elsewhere, such as a socket, and have been asked for before
     */
    InputStream open();

    /** Returns how many bytes there are, or {@link #UNKNOWN_LENGTH}. */
    long length();
}
