package dev.smithwright.generator.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
            new Manifest(abandoned).delete();
        }
        return deleted;
    }
}
