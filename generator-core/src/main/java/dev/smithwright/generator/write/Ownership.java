package dev.smithwright.generator.write;

import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.emit.JavaFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which files are whose, as the manifests of all outputs say it.
 *
 * @param own paths in the output folder that this output wrote, or one that nobody produces any more
 * @param neighbours paths in the output folder that other outputs wrote
 * @param settled those of them that are up to date
 * @param elsewhere files of this output, or of an abandoned one, in other folders than the output folder
 */
record Ownership(
        SortedSet<String> own, SortedSet<String> neighbours, SortedSet<String> settled, List<Listing> elsewhere) {

    /** The ways in which files begin that say of themselves that they are generated: sources, pages and style sheets. */
    private static final List<String> BEGINNINGS =
            List.of(JavaFile.FIRST_LINE, "<!-- " + JavaFile.NOTICE, "/* " + JavaFile.NOTICE);

    private static final int LONGEST_BEGINNING = 100;

    static Ownership of(OutputState state, Path output, Diagnostics diagnostics) throws IOException {
        Ownership ownership = new Ownership(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new ArrayList<>());
        ownership.add(listings(List.of(state.directory()), output, diagnostics), output);
        ownership.add(listings(state.abandoned(), output, diagnostics), output);
        collect(listings(state.neighbours(), output, diagnostics), output, ownership.neighbours);
        collect(listings(state.settled(), output, diagnostics), output, ownership.settled);
        return ownership;
    }

    private static List<Listing> listings(List<Path> states, Path output, Diagnostics diagnostics) throws IOException {
        List<Listing> listings = new ArrayList<>();
        for (Path state : states) {
            listings.addAll(new Manifest(state).read(output, diagnostics));
        }
        return listings;
    }

    private void add(List<Listing> listings, Path output) {
        collect(listings, output, own);
        listings.stream().filter(listing -> !listing.output().equals(output)).forEach(elsewhere::add);
    }

    private static void collect(List<Listing> listings, Path output, SortedSet<String> paths) {
        listings.stream()
                .filter(listing -> listing.output().equals(output))
                .forEach(listing -> paths.addAll(listing.paths()));
    }

    /** Tells whether an output that nobody produces here any more, and no other output, has this path. */
    boolean mayDelete(String path) {
        return own.contains(path) && !neighbours.contains(path);
    }

    /**
     * Tells whether the file may be replaced: some run wrote it, or its first line says that it can be made anew. Where an output
     * that is up to date has it too, the two would overwrite each other for ever.
     */
    boolean mayReplace(String path, Path file) throws IOException {
        return !settled.contains(path) && (own.contains(path) || neighbours.contains(path) || isGenerated(file));
    }

    /** Tells whether a file says of itself that it is generated. */
    static boolean isGenerated(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            String beginning = new String(bytes.readNBytes(LONGEST_BEGINNING), StandardCharsets.US_ASCII);
            return BEGINNINGS.stream().anyMatch(beginning::startsWith);
        }
    }
}
