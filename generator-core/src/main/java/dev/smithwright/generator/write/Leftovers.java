package dev.smithwright.generator.write;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What earlier runs left where this one writes nothing: in a folder that was the output folder, or of executions that are gone. */
final class Leftovers {

    private Leftovers() {}

    /**
     * Deletes them, and what was known of abandoned outputs. Where lists lead away from the output folder, the files have to
     * say themselves that they are generated.
     *
     * @return the paths that were deleted
     */
    static List<String> delete(List<Listing> elsewhere, OutputState state) throws IOException {
        List<String> deleted = new ArrayList<>();
        for (Listing listing : elsewhere) {
            OutputFolder folder = new OutputFolder(listing.output());
            for (String path : listing.paths()) {
                if (folder.obstacle(path).isEmpty() && Ownership.isGenerated(folder.resolve(path))) {
                    folder.delete(path);
                    deleted.add(path);
                }
            }
        }
        for (Path abandoned : state.abandoned()) {
            forget(abandoned);
        }
        return deleted;
    }

    /** The folder goes too: what is there is taken for the state of an output. */
    private static void forget(Path state) throws IOException {
        // The list goes first: it is what makes an output known.
        new Manifest(state).delete();
        if (!Files.isDirectory(state)) {
            return;
        }
        try (Stream<Path> files = Files.list(state)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        try {
            Files.delete(state);
        } catch (DirectoryNotEmptyException e) {
            // Something of somebody else's is in it.
        }
    }
}
