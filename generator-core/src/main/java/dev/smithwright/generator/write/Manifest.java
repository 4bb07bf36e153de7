package dev.smithwright.generator.write;

import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.diagnostics.Location;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What earlier runs wrote: one path a line, below the name of the output folder. A second list, of what a run is about to
 * write, exists while that run lasts: after an interruption it tells our files from those of others.
 */
final class Manifest {

    private static final String HEADER = "# Written by Smithwright: its next run deletes what it no longer produces.";
    private static final String OUTPUT = "# In ";

    private final Path directory;
    private final Path written;
    private final Path announced;

    Manifest(Path stateDirectory) {
        this.directory = stateDirectory.toAbsolutePath().normalize();
        this.written = stateDirectory.resolve("manifest");
        this.announced = stateDirectory.resolve("manifest.next");
    }

    /**
     * Returns what the lists say, and notes lines that can be no paths.
     *
     * @param output the folder that they speak of where they do not say it
     */
    List<Listing> read(Path output, Diagnostics diagnostics) throws IOException {
        List<Listing> listings = new ArrayList<>();
        for (Path list : List.of(written, announced)) {
            if (Files.exists(list)) {
                List<String> lines = Files.readAllLines(list);
                listings.add(new Listing(output(lines, output), paths(list, lines, diagnostics)));
            }
        }
        return listings;
    }

    /** The folder is told from here, so that a project may be moved or copied as a whole. */
    private Path output(List<String> lines, Path otherwise) {
        for (String line : lines) {
            if (line.startsWith(OUTPUT)) {
                try {
                    return directory.resolve(line.substring(OUTPUT.length())).normalize();
                } catch (InvalidPathException e) {
                    return otherwise; // a damaged line: the paths are then looked for where they would be now
                }
            }
        }
        return otherwise;
    }

    private static SortedSet<String> paths(Path list, List<String> lines, Diagnostics diagnostics) {
        SortedSet<String> paths = new TreeSet<>();
        int number = 0;
        for (String line : lines) {
            number++;
            if (line.startsWith("#")) {
                // The header.
            } else if (OutputPath.flaw(line).isPresent()) {
                diagnostics.error(
                        "DamagedManifest",
                        new Location(list.toString(), number, 1),
                        "The list of generated files holds a line that is no path: " + line,
                        "Delete the generated files and this list");
            } else {
                paths.add(line);
            }
        }
        return paths;
    }

    /** Says which files are about to be written. */
    void announce(Listing listing, AtomicFiles files) throws IOException {
        files.replace(announced, bytes(listing));
    }

    /** Says which files there are now. */
    void commit(Listing listing, AtomicFiles files) throws IOException {
        byte[] bytes = bytes(listing);
        if (!Files.exists(written) || !Arrays.equals(Files.readAllBytes(written), bytes)) {
            files.replace(written, bytes);
        }
        Files.deleteIfExists(announced);
    }

    private byte[] bytes(Listing listing) {
        Collection<String> paths = listing.paths();
        return (HEADER + "\n" + OUTPUT + place(listing.output()) + "\n" + String.join("\n", paths) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private String place(Path output) {
        boolean isOnSameDisk = output.getRoot() == null || output.getRoot().equals(directory.getRoot());
        return (isOnSameDisk ? directory.relativize(output) : output).toString().replace('\\', '/');
    }

    /** Forgets all. */
    void delete() throws IOException {
        Files.deleteIfExists(written);
        Files.deleteIfExists(announced);
    }
}
