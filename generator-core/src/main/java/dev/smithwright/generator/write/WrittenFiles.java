package dev.smithwright.generator.write;

import dev.smithwright.generator.diagnostics.Diagnostics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** What the last run says that it wrote. */
public final class WrittenFiles {

    private WrittenFiles() {}

    /**
     * Returns the paths, relative to the output folder and sorted. There are none where there was no run, where the last one
     * was interrupted or wrote into another folder, or where its list is damaged.
     *
     * @throws UncheckedIOException if the list cannot be read
     */
    public static List<String> of(OutputState state, Path outputDirectory) {
        Path output = outputDirectory.toAbsolutePath().normalize();
        Diagnostics damage = new Diagnostics();
        try {
            List<Listing> listings = new Manifest(state.directory()).read(output, damage);
            boolean isWhole = listings.size() == 1
                    && damage.errors().isEmpty()
                    && listings.get(0).output().equals(output);
            return isWhole ? List.copyOf(listings.get(0).paths()) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("The list of generated files cannot be read: " + e, e);
        }
    }
}
