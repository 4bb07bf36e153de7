package dev.smithwright.generator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * One number for texts and the bytes of files: equal ones come from equal texts and bytes. Never looks at the time of a file.
 *
 * <p>It has 64 bits, which change by chance as seldom as those of any other number of 64 bits; nobody gains by a change that
 * it overlooks. Where nothing has changed, to make it is most of the work, and the JVM counts these two of its own even
 * before it has compiled anything.
 */
final class FileDigest {

    private static final int NONE = -1;

    private final Checksum high = new CRC32();
    private final Checksum low = new CRC32C();

    FileDigest add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds the bytes of the file, or that there is none. */
    FileDigest add(Path file) throws IOException {
        try {
            return add(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            addLength(NONE);
            return this;
        }
    }

    private FileDigest add(byte[] bytes) {
        addLength(bytes.length);
        high.update(bytes, 0, bytes.length);
        low.update(bytes, 0, bytes.length);
        return this;
    }

    /** The length comes first, so that no two lists of bytes run together into the same ones. */
    private void addLength(int length) {
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            high.update(length >>> shift);
            low.update(length >>> shift);
        }
    }

    /** Returns the number in hexadecimal. */
    String value() {
        return Long.toHexString(high.getValue() << Integer.SIZE | low.getValue());
    }
}
