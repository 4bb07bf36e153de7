package dev.smithwright.runtime.shape;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** The bytes of a blob as a stream. A class, not a record: streams have no equality but identity. */
final class BlobStream implements ByteStream {

    static final BlobStream EMPTY = new BlobStream(Blob.empty());

    private final Blob blob;

    BlobStream(Blob blob) {
        this.blob = blob;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(blob.toByteArray());
    }

    @Override
    public long length() {
        return blob.size();
    }

    @Override
    public String toString() {
        return "ByteStream[" + blob.size() + " bytes]";
    }
}
