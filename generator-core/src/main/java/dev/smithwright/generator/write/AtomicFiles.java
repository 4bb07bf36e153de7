package dev.smithwright.generator.write;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Replaces files as a whole: an interruption leaves the old one or the new one, never half of one. */
final class AtomicFiles {

    private final Path draft;

    /** Keeps the one draft in the state folder, so that an interruption leaves no litter among the sources. */
    AtomicFiles(Path stateDirectory) {
        this.draft = stateDirectory.resolve("draft");
    }

    void replace(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.createDirectories(draft.getParent());
        Files.write(draft, bytes);
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            // The two folders lie on two file systems.
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
