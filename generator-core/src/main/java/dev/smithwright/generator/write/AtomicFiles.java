package dev.smithwright.generator.write;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Set;

/** Replaces files as a whole: an interruption leaves the old one or the new one, never half of one. */
final class AtomicFiles {

    private final Path draft;
    private final Set<Path> folders = new HashSet<>();

    /** Keeps the one draft in the state folder, so that an interruption leaves no litter among the sources. */
    AtomicFiles(Path stateDirectory) {
        this.draft = stateDirectory.resolve("draft");
    }

    void replace(Path file, byte[] bytes) throws IOException {
        makeFolderOf(file);
        makeFolderOf(draft);
        Files.write(draft, bytes);
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            // The two folders lie on two file systems.
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void makeFolderOf(Path path) throws IOException {
        Path folder = path.getParent();
        if (folder != null && folders.add(folder)) {
            Files.createDirectories(folder);
        }
    }
}
