package dev.smithwright.generator.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Lines that a run leaves for the next one, beside the list of its files. */
public final class StateFile {

    private final Path file;
    private final AtomicFiles files;

    /** Names a file in the folder of an output's state. */
    public StateFile(OutputState state, String name) {
        this.file = state.directory().resolve(name);
        this.files = new AtomicFiles(state.directory());
    }

    /**
     * Returns the lines; none where no run has left any.
     *
     * @throws UncheckedIOException if the disk refuses
     */
    public List<String> read() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("The state of the last run cannot be read: " + e, e);
        }
    }

    /**
     * Replaces the lines as a whole, where they are others than before.
     *
     * @throws UncheckedIOException if the disk refuses
     */
    public void write(List<String> lines) {
        try {
            if (!read().equals(lines)) {
                files.replace(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The state of this run cannot be written: " + e, e);
        }
    }
}
