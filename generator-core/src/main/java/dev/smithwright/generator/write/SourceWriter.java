package dev.smithwright.generator.write;

import dev.smithwright.generator.diagnostics.Diagnostics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.SortedSet;

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
     * @param stateDirectory a folder that belongs to this output alone, and lasts between runs
     * @return what became of the files
     * @throws dev.smithwright.generator.diagnostics.GenerationException if a file that was not generated is in the way,
     *     or a path leads out of the output folder
     * @throws UncheckedIOException if the disk refuses
     */
    public WriteResult write(SourceTree tree, Path outputDirectory, Path stateDirectory) {
        try {
            return writeDifference(
                    tree, new OutputFolder(outputDirectory), new AtomicFiles(stateDirectory), stateDirectory);
        } catch (IOException e) {
            throw new UncheckedIOException("The output cannot be written: " + e, e);
        }
    }

    private static WriteResult writeDifference(
            SourceTree tree, OutputFolder folder, AtomicFiles files, Path stateDirectory) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Manifest manifest = new Manifest(stateDirectory, files);
        SortedSet<String> ours = manifest.read(diagnostics);
        TreeComparison difference = new TreeComparison(folder, ours, diagnostics).compare(tree);
        diagnostics.throwIfErrors();

        SortedSet<String> paths = tree.paths();
        if (!ours.containsAll(paths)) {
            manifest.announce(paths);
        }
        // First, as a disk that ignores case takes a file's old and new spelling for one.
        for (String path : difference.stale()) {
            folder.delete(path);
        }
        for (String path : difference.changed()) {
            files.replace(folder.resolve(path), tree.bytes(path));
        }
        manifest.commit(paths);
        return new WriteResult(difference.changed(), difference.unchanged(), difference.stale());
    }
}
