package dev.smithwright.generator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** One number for texts and the bytes of files: equal ones come from equal texts and bytes. Never looks at the time of a file. */
final class FileDigest {

    private static final int NONE = -1;

    private final MessageDigest digest;

    FileDigest() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

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
        digest.update(bytes);
        return this;
    }

    /** The length comes first, so that no two lists of bytes run together into the same ones. */
    private void addLength(int length) {
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            digest.update((byte) (length >>> shift));
        }
    }

    /** Returns the number in hexadecimal, and begins anew. */
    String value() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
