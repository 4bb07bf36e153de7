package dev.smithwright.runtime.client.configuration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * A shared file as it was when it was read. One that is not there, is no regular file or cannot be read says nothing,
 * as in the AWS SDK for Java; {@link #toString} says why, for a message about what is missing.
 */
final class SharedFile {

    /** In bytes. A file with thousands of profiles is smaller. */
    private static final int LARGEST = 8 << 20;

    private final Path path;
    private final SharedFileKind kind;
    private final Stamp stamp;
    private final SharedFileContent content;
    private final @Nullable String obstacle;

    /** What changes with a file. */
    private record Stamp(
            @Nullable FileTime modified,
            long size,
            @Nullable String obstacle) {}

    private SharedFile(
            Path path, SharedFileKind kind, Stamp stamp, SharedFileContent content, @Nullable String obstacle) {
        this.path = path;
        this.kind = kind;
        this.stamp = stamp;
        this.content = content;
        this.obstacle = obstacle;
    }

    /**
     * Reads a file.
     *
     * @throws IllegalStateException if it is too large or none of AWS's shared files
     */
    static SharedFile read(Path path, SharedFileKind kind) {
        return read(path, kind, stamp(path));
    }

    /**
     * Returns the file as it is now: this one, where it has not changed since.
     *
     * @throws IllegalStateException if it is too large or none of AWS's shared files
     */
    SharedFile current() {
        Stamp now = stamp(path);
        return now.equals(stamp) ? this : read(path, kind, now);
    }

    private static SharedFile read(Path path, SharedFileKind kind, Stamp stamp) {
        if (stamp.obstacle() != null) {
            return new SharedFile(path, kind, stamp, SharedFileContent.NONE, stamp.obstacle());
        }
        byte[] bytes;
        try (InputStream stream = Files.newInputStream(path)) {
            bytes = stream.readNBytes(LARGEST + 1);
        } catch (IOException e) {
            return new SharedFile(path, kind, stamp, SharedFileContent.NONE, "cannot be read");
        }
        if (bytes.length > LARGEST) {
            throw new IllegalStateException(path + " is larger than 8 MiB, and so none of AWS's shared files");
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return new SharedFile(path, kind, stamp, SharedFileParser.parse(text, path.toString(), kind), null);
    }

    private static Stamp stamp(Path path) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            return new Stamp(
                    attributes.lastModifiedTime(),
                    attributes.size(),
                    attributes.isRegularFile() ? null : "is no regular file");
        } catch (NoSuchFileException e) {
            return new Stamp(null, 0, "does not exist");
        } catch (IOException e) {
            return new Stamp(null, 0, "cannot be read");
        }
    }

    SharedFileContent content() {
        return content;
    }

    /** Returns the path of the file, and why it says nothing, where it cannot. */
    @Override
    public String toString() {
        return obstacle == null ? path.toString() : path + " (which " + obstacle + ")";
    }
}
