package dev.smithwright.generator.write;

import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.diagnostics.Location;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What earlier runs wrote: one path a line. A second list, of what a run is about to write, exists while that run lasts:
 * after an interruption it tells our files from those of others.
 */
final class Manifest {

    private static final String HEADER = "# Written by Smithwright: its next run deletes what it no longer produces.";

    private final Path written;
    private final Path announced;
    private final AtomicFiles files;

    Manifest(Path stateDirectory, AtomicFiles files) {
        this.written = stateDirectory.resolve("manifest");
        this.announced = stateDirectory.resolve("manifest.next");
        this.files = files;
    }

    /** Returns the paths that belong to us, and notes lines that can be none. */
    SortedSet<String> read(Diagnostics diagnostics) throws IOException {
        SortedSet<String> paths = new TreeSet<>();
        for (Path list : List.of(written, announced)) {
            if (Files.exists(list)) {
                read(list, paths, diagnostics);
            }
        }
        return paths;
    }

    private static void read(Path list, SortedSet<String> paths, Diagnostics diagnostics) throws IOException {
        int number = 0;
        for (String line : Files.readAllLines(list)) {
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
    }

    /** Says which files are about to be written. */
    void announce(Collection<String> paths) throws IOException {
        files.replace(announced, bytes(paths));
    }

    /** Says which files there are now. */
    void commit(Collection<String> paths) throws IOException {
        byte[] bytes = bytes(paths);
        if (!Files.exists(written) || !Arrays.equals(Files.readAllBytes(written), bytes)) {
            files.replace(written, bytes);
        }
        Files.deleteIfExists(announced);
    }

    private static byte[] bytes(Collection<String> paths) {
        return (HEADER + "\n" + String.join("\n", paths) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
