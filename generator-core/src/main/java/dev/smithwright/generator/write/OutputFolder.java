package dev.smithwright.generator.write;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The output folder on disk, as seen by paths that have passed {@link OutputPath}. */
final class OutputFolder {

    private final Path root;
    private final Set<Path> sound = new HashSet<>();

    OutputFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    Path resolve(String path) {
        return root.resolve(path);
    }

    /** Returns the first folder above a path that is no folder, or a link that leads out of the output folder. */
    Optional<Path> obstacle(String path) throws IOException {
        if (!isSound(root)) {
            return Optional.of(root);
        }
        for (int end = path.indexOf('/'); end > 0; end = path.indexOf('/', end + 1)) {
            Path folder = resolve(path.substring(0, end));
            if (!isSound(folder)) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    private boolean isSound(Path folder) throws IOException {
        if (sound.contains(folder) || !Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        return Files.isDirectory(folder) && folder.toRealPath().startsWith(root.toRealPath()) && sound.add(folder);
    }

    boolean exists(String path) {
        return Files.exists(resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    boolean isFolder(String path) {
        return Files.isDirectory(resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    boolean holds(String path, byte[] bytes) throws IOException {
        Path file = resolve(path);
        return Files.isRegularFile(file)
                && Files.size(file) == bytes.length
                && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    /** Deletes a file, and each folder above it that is then empty. */
    void delete(String path) throws IOException {
        Files.delete(resolve(path));
        try {
            for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
                Files.delete(resolve(path.substring(0, end)));
            }
        } catch (DirectoryNotEmptyException e) {
            // Something else lives there.
        }
    }
}
