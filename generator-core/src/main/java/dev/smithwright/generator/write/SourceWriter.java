package dev.smithwright.generator.write;

import dev.smithwright.generator.diagnostics.Diagnostics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Makes an output folder equal to a source tree. */
public final class SourceWriter {

    /**
     * Writes what differs, and deletes what an earlier run wrote and this one does not produce.
     *
     * <p>Nothing is touched before all is known to fit. Files are replaced as a whole. The list of written files, in the
     * state folder, is replaced last.
     *
     * @param tree what the output folder should hold
     * @param outputDirectory the output folder; made where it is missing
     * @param state what runs before this one, and others beside it, have to say
     * @return what became of the files
     * @throws dev.smithwright.generator.diagnostics.GenerationException if a file that was not generated is in the way,
     *     or a path leads out of the output folder
     * @throws UncheckedIOException if the disk refuses
     */
    public WriteResult write(SourceTree tree, Path outputDirectory, OutputState state) {
        try {
            return writeDifference(tree, outputDirectory.toAbsolutePath().normalize(), state);
        } catch (IOException e) {
            throw new UncheckedIOException("The output cannot be written: " + e, e);
        }
    }

    private static WriteResult writeDifference(SourceTree tree, Path output, OutputState state) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Ownership ownership = Ownership.of(state, output, diagnostics);
        OutputFolder folder = new OutputFolder(output);
        TreeComparison difference = new TreeComparison(folder, ownership, diagnostics).compare(tree);
        diagnostics.throwIfErrors();

        AtomicFiles files = new AtomicFiles(state.directory());
        Manifest manifest = new Manifest(state.directory());
        Listing listing = new Listing(output, tree.paths());
        if (!ownership.own().containsAll(listing.paths())) {
            manifest.announce(listing, files);
        }
        // First, as a disk that ignores case takes a file's old and new spelling for one.
        for (String path : difference.stale()) {
            folder.delete(path);
        }
        for (String path : difference.changed()) {
            files.replace(folder.resolve(path), tree.bytes(path));
        }
        List<String> left = Leftovers.delete(ownership.elsewhere(), state);
        manifest.commit(listing, files);
        return new WriteResult(difference.changed(), difference.unchanged(), joined(difference.stale(), left));
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).sorted().toList();
    }
}
