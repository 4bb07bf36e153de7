package dev.smithwright.generator.write;

import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.diagnostics.Location;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** Compares what the output folder holds with what it should hold, and writes nothing. */
final class TreeComparison {

    private final List<String> changed = new ArrayList<>();
    private final List<String> unchanged = new ArrayList<>();
    private final List<String> stale = new ArrayList<>();

    private final OutputFolder folder;
    private final SortedSet<String> ours;
    private final Diagnostics diagnostics;

    /**
     * Knows the folder.
     *
     * @param ours the paths that earlier runs wrote
     * @param diagnostics takes files and folders of others that lie in the way
     */
    TreeComparison(OutputFolder folder, SortedSet<String> ours, Diagnostics diagnostics) {
        this.folder = folder;
        this.ours = ours;
        this.diagnostics = diagnostics;
    }

    TreeComparison compare(SourceTree tree) throws IOException {
        SortedSet<String> wanted = tree.paths();
        for (String path : wanted) {
            compare(path, tree.bytes(path));
        }
        for (String path : ours) {
            if (!wanted.contains(path) && folder.obstacle(path).isEmpty() && isOurs(path)) {
                stale.add(path);
            }
        }
        return this;
    }

    private void compare(String path, byte[] bytes) throws IOException {
        Optional<Path> obstacle = folder.obstacle(path);
        if (obstacle.isPresent()) {
            inTheWay(obstacle.get(), "Generated files belong below this, but it is no folder within the output folder");
        } else if (folder.holds(path, bytes)) {
            unchanged.add(path);
        } else if (isOurs(path) || !folder.exists(path)) {
            changed.add(path);
        } else {
            inTheWay(folder.resolve(path), "A generated file belongs here, but this was not generated");
        }
    }

    private boolean isOurs(String path) {
        return ours.contains(path) && folder.exists(path) && !folder.isFolder(path);
    }

    private void inTheWay(Path path, String what) {
        diagnostics.error(
                "FileInTheWay", Location.of(path), what, "Move it elsewhere, or choose another output folder");
    }

    /** Returns the paths to write, sorted. */
    List<String> changed() {
        return changed;
    }

    /** Returns the paths that have the right bytes already, sorted. */
    List<String> unchanged() {
        return unchanged;
    }

    /** Returns the paths of an earlier run to delete, sorted. */
    List<String> stale() {
        return stale;
    }
}
